package org.migworkbench.engine.policies.compared;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.testkit.TestBench;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/**
 * A small guest on which policies are compared, and what it costs to move it.
 *
 * @param workload     what it runs
 * @param linkRate     rate of the link in bytes per second
 * @param freeShare    share of the memory that the guest's system has free
 * @param cacheShare   share of the memory that is clean page cache
 * @param nonZeroShare share of the memory outside the working set that isn't zero
 * @param data         what its pages hold
 */
record ComparedGuest(WorkloadRef workload, double linkRate, double freeShare, double cacheShare, double nonZeroShare,
        ContentSpec.Data data) {

    private static final TestBench BENCH = new TestBench(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));
    private static final int MIB = 128;
    private static final long BYTES = (long) MIB << 20;
    private static final long TIMEOUT = 600_000_000_000L;
    private static final int SEED = 2012;

    /** What a migration cost: bytes on the wire, nanoseconds in all, nanoseconds of downtime. */
    record Cost(double data, double time, double downtime) {

        /** Relative differences to another; not a number where the other is zero. */
        double[] against(Cost other) {
            return new double[] { data / other.data - 1, time / other.time - 1, downtime / other.downtime - 1 };
        }
    }

    Cost move(String policy, SortedMap<String, String> params) {
        String[] pairs = params.entrySet().stream().flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
        MigrationResult result = BENCH.runOne(ScenarioBuilder.scenario("compared").seed(SEED).link("link", linkRate)
                .guest("vm", guest -> guest.memoryMib(MIB).workload(workload).policy(policy, pairs).timeout(TIMEOUT)
                        .nonZero((long) (BYTES * nonZeroShare))
                        .content(data == ContentSpec.Data.RANDOM ? ContentSpec.RANDOM
                                : new ContentSpec(ContentSpec.Kind.WORDS, 64, ContentSpec.Places.RANDOM, data))
                        .classes(new PageClassSpec((long) (BYTES * freeShare), (long) (BYTES * cacheShare), 0)))
                .build());
        return new Cost(result.bytesSent(), result.totalNanos(), result.downtimeNanos());
    }

    Cost move(String policy, String... pairs) {
        return move(policy, ScenarioBuilder.params(pairs));
    }

    static WorkloadRef workload(String id, String... pairs) {
        return new WorkloadRef(id, new TreeMap<>(ScenarioBuilder.params(pairs)));
    }
}
