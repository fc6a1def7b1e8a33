package org.migworkbench.engine.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.engine.guest.SummedWorkload;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyPlan;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.validation.ScenarioValidator;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Makes workloads and strategies from references. */
public final class Assembly {

    private final PolicyCatalog policies;
    private final WorkloadCatalog workloads;
    private final Seeds seeds;
    private final Map<PolicySpec, PolicyPlan> plans = new HashMap<>(); // a thousand guests often have one policy

    /**
     * Creates the assembly.
     *
     * @param policies  known policies
     * @param workloads known workloads
     * @param seeds     the run's seeds
     */
    public Assembly(PolicyCatalog policies, WorkloadCatalog workloads, Seeds seeds) {
        this.policies = policies;
        this.workloads = workloads;
        this.seeds = seeds;
    }

    /**
     * Checks a scenario to which migrations are added later, or an added migration in its surroundings.
     *
     * @param spec the scenario
     * @throws InvalidScenarioException if there is an error
     */
    public void requireSound(ScenarioSpec spec) {
        ScenarioValidator.requireSound(spec, policies, workloads);
    }

    /**
     * The run's seeds.
     *
     * @return the seeds
     */
    public Seeds seeds() {
        return seeds;
    }

    /**
     * What each processor of a virtual machine runs.
     *
     * @param vm the virtual machine
     * @return one for each processor; null = nothing
     */
    public List<Workload> workloads(VmSpec vm) {
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
                            seeds.seed("vm." + vm.streamName() + ".workload." + i))));
        }
        List<Workload> workloads = new ArrayList<>();
        for (List<Workload> part : parts) {
            workloads.add(part.isEmpty() ? null : part.size() == 1 ? part.get(0) : new SummedWorkload(part));
        }
        return workloads;
    }

    /**
     * Makes the strategies of one migration.
     *
     * @param policy  which policy
     * @param context what it may know
     * @return fresh strategies
     */
    public Strategies strategies(PolicySpec policy, PolicyContext context) {
        return plans.computeIfAbsent(policy, spec -> new PolicyPlan(policies, spec)).make(context);
    }
}
