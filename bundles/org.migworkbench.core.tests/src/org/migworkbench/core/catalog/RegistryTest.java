package org.migworkbench.core.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContribution;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadContribution;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

class RegistryTest {

    private final List<IStatus> log = new ArrayList<>();
    private final WorkloadRegistry workloads = new WorkloadRegistry(log::add);

    private record Named(String id) implements WorkloadProvider {

        @Override
        public WorkloadDescriptor descriptor() {
            return new WorkloadDescriptor(id, id, "", "", List.of());
        }

        @Override
        public Workload create(Params params, WorkloadContext context) {
            throw new UnsupportedOperationException();
        }
    }

    private static WorkloadContribution contribution(String... ids) {
        List<WorkloadProvider> providers = new ArrayList<>();
        for (String id : ids) {
            providers.add(new Named(id));
        }
        return () -> providers;
    }

    private List<String> ids() {
        return workloads.catalog().all().stream().map(provider -> provider.descriptor().id()).toList();
    }

    @Test
    void sortsById() {
        workloads.addContribution(contribution("c", "a"));
        workloads.addContribution(contribution("b"));
        assertEquals(List.of("a", "b", "c"), ids());
        assertTrue(log.isEmpty());
    }

    @Test
    void rejectsADuplicateAndSaysSo() {
        WorkloadContribution first = contribution("a", "b");
        WorkloadContribution second = contribution("b", "c");
        workloads.addContribution(first);
        workloads.addContribution(second);
        assertEquals(List.of("a", "b", "c"), ids());
        assertEquals(1, log.size());
        assertEquals(IStatus.ERROR, log.get(0).getSeverity());
        assertTrue(log.get(0).getMessage().contains("'b'"), log.get(0)::getMessage);
        workloads.removeContribution(first);
        assertEquals(List.of("b", "c"), ids());
    }

    @Test
    void aCatalogOnceGivenDoesNotChange() {
        PolicyRegistry policies = new PolicyRegistry(log::add);
        PolicyContribution builtIn = BuiltInPolicies::all;
        policies.addContribution(builtIn);
        PolicyCatalog before = policies.catalog();
        policies.removeContribution(builtIn);
        assertEquals(BuiltInPolicies.all().stream().filter(p -> p.descriptor().kind() == Strategies.class).count(),
                before.all(Strategies.class).size());
        assertEquals(List.of(), policies.catalog().all(Strategies.class));
        policies.addContribution(builtIn);
        assertSame(before.all(Strategies.class).get(0).getClass(),
                policies.catalog().all(Strategies.class).get(0).getClass());
    }
}
