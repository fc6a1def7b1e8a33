package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

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
                RoundStats.of("web", 1, Phase.PRECOPY).durationNanos(20_000 * MILLI).pagesSent(131_072)
                        .bytesSent(512 * MIB).pagesDirtied(60_000).pagesSkipped(12).remainingBytes(60_000 * 4096L)
                        .dirtyRateBytesPerSecond(123e6).bandwidthBytesPerSecond(62.5e6).bandwidthShare(0.5)
                        .expectedDowntimeNanos(3_932 * MILLI).build(),
                RoundStats.of("web", 2, Phase.PRECOPY).startNanos(20_000 * MILLI).durationNanos(4_600_123_456L)
                        .pagesSent(55_000).bytesSent(220 * MIB).pagesDirtied(50_000).pagesSkipped(5_000)
                        .remainingBytes(55_000 * 4096L).dirtyRateBytesPerSecond(100e6).bandwidthBytesPerSecond(48e6)
                        .bandwidthShare(0.1).expectedDowntimeNanos(3_600 * MILLI).throttle(0.25).guestSlowdown(0.25)
                        .build(),
                RoundStats.of("web", 3, Phase.STOP_AND_COPY).startNanos(24_600_123_456L).durationNanos(3_500 * MILLI)
                        .pagesSent(55_000).bytesSent(220 * MIB).bandwidthBytesPerSecond(62.5e6).bandwidthShare(0.5)
                        .build());
    }

    /**
     * A finished migration of {@link #rounds()}.
     *
     * @param outcome   how it ended
     * @param converged whether it converged
     * @return the result
     */
    public static MigrationResult migration(Outcome outcome, boolean converged) {
        return MigrationResult.of("web", policy()).outcome(outcome).reason("Reached the last round.")
                .endKind(outcome == Outcome.COMPLETED && !converged ? EndKind.FORCED : EndKind.usual(outcome))
                .startNanos(5 * MILLI).totalNanos(28_100 * MILLI).downtimeNanos(3_520 * MILLI).bytesSent(952 * MIB)
                .pagesSent(241_072).pagesResent(110_000).zeroPages(100).guestSlowdown(0.125).rounds(rounds()).build();
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
     * A run whose specification and result use all there is: no value is its default.
     *
     * @return a post-copy with faults, traffic and limits
     */
    public static RunResult everything() {
        WorkloadRef pinned = new WorkloadRef("uniform", new TreeMap<>(Map.of("writeRate", "30000/s")), 1);
        VmSpec vm = new VmSpec("web", 512 * MIB, 4096, 2, 100 * MIB,
                new ContentSpec(ContentSpec.Kind.WORDS, 8, ContentSpec.Places.SPREAD, ContentSpec.Data.TEXT), 1500,
                new PageClassSpec(64 * MIB, 32 * MIB, 16 * MIB), List.of(pinned));
        MigrationSpec migration = new MigrationSpec("web", "hamburg", "munich", List.of("wan"), 5 * MILLI, policy(),
                1e9 / 7, 300 * MILLI, 60_000 * MILLI, MigrationSpec.ANY_ROUNDS);
        List<FaultSpec> faults = List.of(FaultSpec.ofLink("wan", 7 * MILLI, 3 * MILLI, 1.0 / 3),
                new FaultSpec(FaultSpec.Kind.LINK_DOWN, "wan", "web", FaultSpec.Trigger.POSTCOPY, 0, 1,
                        Long.MAX_VALUE, 0),
                new FaultSpec(FaultSpec.Kind.SOURCE_LOST, "", "web", FaultSpec.Trigger.ROUND, 2, 9, Long.MAX_VALUE, 0));
        ScenarioSpec spec = new ScenarioSpec("All", List.of(new LinkSpec("wan", 1e9 / 8, 1000)), List.of(vm),
                List.of(migration), List.of(new HostSpec("hamburg", 1, 2), new HostSpec("munich", 3, 4)),
                List.of(new TrafficSpec("web", List.of("wan"), List.of(), 1e8 / 3, 0.7)), faults, 7);
        return new RunResult(spec, "1.0.0", List.of(postcopy(Outcome.FAILED, true)));
    }

    /**
     * A migration that switched to post-copy.
     *
     * @param outcome how it ended
     * @param lost    whether the guest was lost
     * @return the result
     */
    public static MigrationResult postcopy(Outcome outcome, boolean lost) {
        return MigrationResult.of("web", policy()).outcome(outcome).reason("The destination was lost.")
                .startNanos(5 * MILLI)
                .totalNanos(28_100 * MILLI).downtimeNanos(20 * MILLI).bytesSent(952 * MIB).pagesSent(241_072)
                .pagesResent(110_000).zeroPages(100).guestSlowdown(0.3)
                .quality(new ServiceQuality(0.01, 0.02, 0.2, 1.0 / 30, 0.04, 0))
                .postcopy(new PostcopyStats(1234, 310_000, 4_500_001, 220 * MIB, List.of(1_000_000L, 2_500_001L)))
                .endKind(lost ? EndKind.LOST : EndKind.usual(outcome)).rounds(postcopyRounds()).build();
    }

    /**
     * A migration in post-copy that was protected.
     *
     * @param protection what the protection did
     * @return the result, completed
     */
    public static MigrationResult protectedBy(ProtectionStats protection) {
        MigrationResult of = postcopy(Outcome.COMPLETED, false);
        return of.change().endKind(EndKind.GOAL_REACHED).protection(protection).build();
    }

    /**
     * What a protection did.
     *
     * @param recovery how it answered a failure
     * @return numbers of which no two are the same
     */
    public static ProtectionStats protection(ProtectionStats.Recovery recovery) {
        return new ProtectionStats(80, 2_000, 8 * MIB, 3, 900 * MIB, 41_000_004, 50_000_005, 1_000_006, 700,
                10_000_011, 110 * MILLI, 1, recovery, 250 * MILLI, 30 * MILLI, 15);
    }

    /**
     * A live round, the switch and a post-copy round.
     *
     * @return the rounds
     */
    public static List<RoundStats> postcopyRounds() {
        return List.of(rounds().get(0),
                RoundStats.of("web", 2, Phase.STOP_AND_COPY).startNanos(20_000 * MILLI).durationNanos(20 * MILLI)
                        .remainingBytes(220 * MIB).build(),
                RoundStats.of("web", 3, Phase.POSTCOPY).startNanos(20_020 * MILLI).durationNanos(8_080 * MILLI)
                        .pagesSent(55_000).bytesSent(220 * MIB).bandwidthBytesPerSecond(28.5e6).bandwidthShare(0.2)
                        .guestSlowdown(0.4).build());
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
        rounds.add(RoundStats.of("web", 3, Phase.PRECOPY).startNanos(24_600_123_456L).durationNanos(MILLI).pagesSent(5)
                .bytesSent(20_480).pagesDirtied(RoundStats.UNKNOWN).remainingBytes(RoundStats.UNKNOWN)
                .bandwidthBytesPerSecond(20.48e6).bandwidthShare(0.2).build());
        return rounds;
    }

    private static PolicySpec policy() {
        return new PolicySpec(new PolicyRef("xen", new TreeMap<>(Map.of("maxIterations", "29"))), List.of());
    }
}
