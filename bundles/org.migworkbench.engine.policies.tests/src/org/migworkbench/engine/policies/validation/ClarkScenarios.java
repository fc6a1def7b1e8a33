package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** The four migrations of Clark et al., NSDI 2005, as they are simulated; docs/validation.md explains each number. */
public final class ClarkScenarios {

    private static final long MIB = 1L << 20;

    private ClarkScenarios() {
    }

    /** Simple web server, Fig. 8. */
    public static ScenarioSpec webServer() {
        return scenario("Web server", 800,
                new WorkloadRef("uniform", params("workingSet", "24 MiB", "writeRate", "4000")));
    }

    /** SPECweb99, Fig. 9, with the unique-page curve of Fig. 6. */
    public static ScenarioSpec specWeb() {
        return scenario("SPECweb99", 800, new WorkloadRef("curve", params("points",
                "0.663:9889,0.807:10863,1.427:13217,1.783:14179,1.978:14610,2.855:16206,4.753:19182,4.989:19468,"
                        + "5.711:20436,8:23386")));
    }

    /**
     * SPECweb99 with the curve that the published migration itself shows: pages dirtied in a round over its duration.
     * Rounds 6 to 8 lie too close together for a curve and enter as their mean.
     */
    public static ScenarioSpec specWebOwnCurve() {
        return scenario("SPECweb99", 800, new WorkloadRef("curve",
                params("points", "0.35:5240,0.631:6349,1.2:9421,3.101:13158,10.103:19123,54.113:42163")));
    }

    /** Quake 3 server with 64 MB, with the unique-page curve of Fig. 5. */
    public static ScenarioSpec quake() {
        return scenario("Quake 3", 64, new WorkloadRef("curve",
                params("points", "0.017:279,0.037:279,0.078:295,0.157:303,0.315:348,8:1285")));
    }

    /** MMuncher, Fig. 12. */
    public static ScenarioSpec mmuncher() {
        return mmuncher("30029", "0");
    }

    /** MMuncher with another write rate in pages a second or another place. */
    public static ScenarioSpec mmuncher(String writeRate, String firstPage) {
        return scenario("MMuncher", 512, new WorkloadRef("sweep",
                params("workingSet", "256 MiB", "writeRate", writeRate, "firstPage", firstPage)));
    }

    private static ScenarioSpec scenario(String vmName, long memoryMib, WorkloadRef workload) {
        VmSpec vm = new VmSpec(vmName, memoryMib * MIB, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM,
                List.of(workload));
        PolicySpec policy = new PolicySpec(
                new PolicyRef("xen-adaptive", params("roundCost", "40 ms", "switchoverCost", "9 ms")),
                List.of());
        MigrationSpec migration = new MigrationSpec(vmName, List.of("gigabit"), 0, policy, Double.POSITIVE_INFINITY, 0,
                Long.MAX_VALUE);
        return new ScenarioSpec(vmName, List.of(new LinkSpec("gigabit", 125e6, 100_000)), List.of(vm),
                List.of(migration), 2005);
    }

    private static SortedMap<String, String> params(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
