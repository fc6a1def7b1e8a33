package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.PostcopyStats;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.ServiceQuality;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;

/** Results made by hand, with numbers that are easy to check. */
public final class Results {

    /** One mebibyte in bytes. */
    public static final long MIB = 1 << 20;
    /** One millisecond in nanoseconds. */
    public static final long MILLI = 1_000_000;

    private Results() {
    }

    /**
     * Two live rounds and the stop-and-copy.
     *
     * @return the rounds
     */
    public static List<RoundStats> rounds() {
        return List.of(
                new RoundStats("web", 1, Phase.PRECOPY, 0, 20_000 * MILLI, 131_072, 512 * MIB, 60_000, 12,
                        60_000 * 4096L, 123e6, 62.5e6, 0.5, 3_932 * MILLI, 0, 0),
                new RoundStats("web", 2, Phase.PRECOPY, 20_000 * MILLI, 4_600_123_456L, 55_000, 220 * MIB, 50_000,
                        5_000, 55_000 * 4096L, 100e6, 48e6, 0.1, 3_600 * MILLI, 0.25, 0.25),
                new RoundStats("web", 3, Phase.STOP_AND_COPY, 24_600_123_456L, 3_500 * MILLI, 55_000, 220 * MIB, 0, 0,
                        0,
                        0, 62.5e6, 0.5, 0, 0, 0));
    }

    /**
     * A finished migration of {@link #rounds()}.
     *
     * @param outcome   how it ended
     * @param converged whether it converged
     * @return the result
     */
    public static MigrationResult migration(Outcome outcome, boolean converged) {
        return new MigrationResult("web", policy(), outcome, "Reached the last round.", converged, 5 * MILLI,
                28_100 * MILLI, 3_520 * MILLI, 952 * MIB, 241_072, 110_000, 100, 0.125,
                ServiceQuality.UNHARMED, PostcopyStats.NONE, false, rounds());
    }

    /**
     * A run with one migration.
     *
     * @param migration its result
     * @return the run
     */
    public static RunResult run(MigrationResult migration) {
        MigrationSpec endless = new MigrationSpec("web", List.of("wan"), 5 * MILLI, policy(), Double.POSITIVE_INFINITY,
                0, Long.MAX_VALUE);
        ScenarioSpec spec = new ScenarioSpec("Web, \"moved\"\n", List.of(new LinkSpec("wan", 1e9 / 8 / 3, 1000)),
                List.of(vm()), List.of(endless), -42);
        return new RunResult(spec, "1.0.0", List.of(migration));
    }

    /**
     * The virtual machine of the migration.
     *
     * @return 512 MiB
     */
    public static VmSpec vm() {
        return new VmSpec("web", 512 * MIB, 4096, 2, VmSpec.ALL_NON_ZERO, new ContentSpec(ContentSpec.Kind.WORDS, 8),
                List.of(new WorkloadRef("uniform", new TreeMap<>(Map.of("writeRate", "30000/s")))));
    }

    /**
     * A round that was interrupted.
     *
     * @return the finished rounds and it
     */
    public static List<RoundStats> interrupted() {
        List<RoundStats> rounds = new ArrayList<>(rounds().subList(0, 2));
        rounds.add(new RoundStats("web", 3, Phase.PRECOPY, 24_600_123_456L, MILLI, 5, 20_480, RoundStats.UNKNOWN, 0,
                RoundStats.UNKNOWN, 0, 20.48e6, 0.2, 0, 0, 0));
        return rounds;
    }

    private static PolicySpec policy() {
        return new PolicySpec(new PolicyRef("xen", new TreeMap<>(Map.of("maxIterations", "29"))), List.of());
    }
}
