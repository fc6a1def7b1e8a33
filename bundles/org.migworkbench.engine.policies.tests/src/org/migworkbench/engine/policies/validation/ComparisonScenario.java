package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * One migration of one guest over one link, for comparison with a published number.
 *
 * @param mib            memory in MiB
 * @param vcpus          virtual processors
 * @param nonZeroBytes   memory with data outside the working set in bytes
 * @param workload       what the guest writes
 * @param bytesPerSecond rate of the link, which is the migration's limit too
 * @param policy         the policy
 * @param timeoutSeconds when to give up
 */
record ComparisonScenario(long mib, int vcpus, long nonZeroBytes, WorkloadRef workload, double bytesPerSecond,
        PolicySpec policy, long timeoutSeconds) {

    private static final double PAGE_BYTES = 4096;

    /** Writes page after page. */
    static WorkloadRef sweep(double mib, double bytesPerSecond) {
        return new WorkloadRef("sweep", params("workingSet", mib + " MiB", "writeRate",
                Double.toString(Math.round(1000 * bytesPerSecond / PAGE_BYTES) / 1000.0)));
    }

    /** A whole policy with at most one strategy in place of its own. */
    static PolicySpec policy(PolicyRef base, PolicyRef... overrides) {
        return new PolicySpec(base, List.of(overrides));
    }

    /** A policy and its parameters. */
    static PolicyRef ref(String id, String... pairs) {
        return new PolicyRef(id, params(pairs));
    }

    /** Simulates it. */
    MigrationResult run() {
        VmSpec vm = new VmSpec("vm", mib << 20, 4096, vcpus, nonZeroBytes, ContentSpec.RANDOM, List.of(workload));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0, policy, bytesPerSecond, 0,
                timeoutSeconds * 1_000_000_000L);
        return RecordingTable.simulate(new ScenarioSpec("comparison",
                List.of(new LinkSpec("link", bytesPerSecond, 0)), List.of(vm), List.of(migration), 2026));
    }

    private static SortedMap<String, String> params(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
