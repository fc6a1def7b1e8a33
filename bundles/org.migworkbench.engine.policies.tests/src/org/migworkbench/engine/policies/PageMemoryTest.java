package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** What is said before a run that it needs is what it then takes. */
class PageMemoryTest {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    private static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());
    private static final int PAGE = 4096;
    private static final long SMALL = 1L << 28;
    private static final long LARGE = 1L << 30;
    private static final long STEP_NANOS = 1_200_000_000;

    static Stream<String> policies() {
        return Stream.concat(POLICIES.all(Strategies.class).stream().map(policy -> policy.descriptor().id()),
                Stream.of("qemu:encoding=xbzrle"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theEstimateIsWhatARunTakes(String policy) {
        allocated(policy, SMALL);
        double each = (allocated(policy, LARGE) - allocated(policy, SMALL)) / (double) ((LARGE - SMALL) / PAGE);
        double said = PageMemory.bytesPerPage(spec(policy, LARGE).migrations().get(0));
        assertTrue(said >= each * 0.95, policy + " takes " + each + " bytes a page, and " + said + " are said");
        assertTrue(said <= each * 3 + 0.5, policy + " takes but " + each + " bytes a page, and " + said + " are said");
    }

    /** A run lets go of next to nothing while it goes on, so what it has asked for is what it takes. */
    private static long allocated(String policy, long memory) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        Run run = new SimulationEngine().open(spec(policy, memory), POLICIES, WORKLOADS, RunObserver.NONE);
        run.advance(STEP_NANOS, RunControl.NONE);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    private static ScenarioSpec spec(String policy, long memory) {
        String[] named = policy.split("[:=]");
        SortedMap<String, String> params = new TreeMap<>();
        if (named.length > 1) {
            params.put(named[1], named[2]);
        }
        SortedMap<String, String> writes = new TreeMap<>();
        writes.put("workingSet", memory / 2 + " B");
        writes.put("writeRate", "20000 /s");
        VmSpec vm = new VmSpec("vm", memory, PAGE, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM,
                List.of(new WorkloadRef("uniform", writes)));
        return new ScenarioSpec("memory", List.of(new LinkSpec("link", 1.25e9, 0)), List.of(vm),
                List.of(new MigrationSpec("vm", List.of("link"), 0,
                        new PolicySpec(new PolicyRef(named[0], params), List.of()), Double.POSITIVE_INFINITY, 0,
                        10 * STEP_NANOS)),
                1);
    }
}
