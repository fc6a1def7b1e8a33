package org.migworkbench.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.Seeds;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;
import org.migworkbench.engine.guest.SummedWorkload;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Params;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.policy.PolicyContext;
import org.migworkbench.engine.policy.PolicyProvider;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Makes workloads and strategies from references. */
final class Assembly {

    private final PolicyCatalog policies;
    private final WorkloadCatalog workloads;
    private final Seeds seeds;

    Assembly(PolicyCatalog policies, WorkloadCatalog workloads, Seeds seeds) {
        this.policies = policies;
        this.workloads = workloads;
        this.seeds = seeds;
    }

    /** What each processor of a virtual machine runs; null = nothing. */
    List<Workload> workloads(VmSpec vm) {
        List<List<Workload>> parts = new ArrayList<>();
        for (int i = 0; i < vm.vcpus(); i++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < vm.workloads().size(); i++) {
            WorkloadRef ref = vm.workloads().get(i);
            WorkloadProvider provider = workloads.require(ref.id());
            int vcpu = ref.vcpu() == WorkloadRef.BY_PLACE ? i % vm.vcpus() : ref.vcpu();
            parts.get(vcpu).add(provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                    new WorkloadContext(vm.pageCount(), vm.pageSizeBytes(),
                            seeds.seed("vm." + vm.id() + ".workload." + i))));
        }
        List<Workload> workloads = new ArrayList<>();
        for (List<Workload> part : parts) {
            workloads.add(part.isEmpty() ? null : part.size() == 1 ? part.get(0) : new SummedWorkload(part));
        }
        return workloads;
    }

    Strategies strategies(PolicySpec policy, PolicyContext context) {
        Strategies base = make(policies.require(Strategies.class, policy.base().id()), policy.base(), context);
        List<PolicyRef> overrides = policy.overrides();
        if (overrides.isEmpty()) {
            return base;
        }
        return new Strategies(part(PageSelection.class, base.selection(), overrides, context),
                part(Encoding.class, base.encoding(), overrides, context),
                part(BandwidthAllocation.class, base.bandwidth(), overrides, context),
                part(StopCondition.class, base.stop(), overrides, context),
                part(TransferMode.class, base.mode(), overrides, context),
                part(Throttling.class, base.throttling(), overrides, context), base.costs());
    }

    private <P> P part(Class<P> kind, P base, List<PolicyRef> overrides, PolicyContext context) {
        for (PolicyRef override : overrides) {
            for (PolicyProvider<P> provider : policies.all(kind)) {
                if (provider.descriptor().id().equals(override.id())) {
                    return make(provider, override, context);
                }
            }
        }
        return base;
    }

    private static <P> P make(PolicyProvider<P> provider, PolicyRef ref, PolicyContext context) {
        return provider.create(Params.parse(provider.descriptor().params(), ref.params()), context);
    }
}
