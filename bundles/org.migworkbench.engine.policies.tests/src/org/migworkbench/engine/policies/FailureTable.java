package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.event.CheckpointCommitted;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceMemory;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.testkit.TestBench;

/** One migration under each set-up, with each failure in each phase; written as a table for docs/fault-tolerance.md. */
final class FailureTable {

    static final long MILLI = 1_000_000;
    private static final long LATENCY = 50_000;

    /** Ways to meet failures. */
    enum SetUp {
        PLAIN("plain post-copy", "qemu-postcopy", "connectionTimeout", "0"),
        RECOVERED("pause and recover", "qemu-postcopy", "connectionTimeout", "0", "recoverAfter", "100 ms"),
        TO_SOURCE("commits to the source", "postcopy-ft"),
        TO_STORE("commits to a store", "postcopy-ft", "commitTo", "store"),
        FORWARD("the same and forward checkpoints", "postcopy-ft", "commitTo", "store", "forwardInterval", "20 ms",
                "checkpointBandwidth", "10 Gbit/s");

        final String title;
        private final String policy;
        private final List<String> params;

        SetUp(String title, String policy, String... params) {
            this.title = title;
            this.policy = policy;
            this.params = List.of(params);
        }
    }

    /** When it fails. */
    enum When {
        PRECOPY("pre-copy"),
        SWITCH("switch"),
        BEFORE_COMMIT("post-copy, before the first commit"),
        DURING_COMMIT("during a commit"),
        BETWEEN_COMMITS("between commits"),
        AFTER("all pages are there");

        final String title;

        When(String title) {
            this.title = title;
        }
    }

    /** What becomes of the guest. */
    enum Fate {
        LOST, STAYED, WAITS, BACK, RESTARTED, FETCHED, ARRIVED
    }

    private final List<SimEvent> calm = new ArrayList<>();
    private final SetUp setUp;
    private ReferenceMemory memory;

    FailureTable(SetUp setUp) {
        this.setUp = setUp;
        TestBench.finish(Scenarios.BENCH.open(spec(List.of()), calm::add));
    }

    /** What is wrong with the memory after the last run. */
    List<String> problems() {
        return memory.problemsOfCheckpoints("vm");
    }

    MigrationResult fail(When when, FaultSpec.Kind kind) {
        boolean down = kind == FaultSpec.Kind.LINK_DOWN;
        ScenarioSpec spec = spec(List.of(new FaultSpec(kind, down ? "link" : "", "vm", FaultSpec.Trigger.TIME, 0,
                time(when), down ? 500 * MILLI : Long.MAX_VALUE, 0)));
        memory = new ReferenceMemory(spec);
        return TestBench.finish(Scenarios.BENCH.open(spec, event -> {}, memory)).migrations().get(0);
    }

    private ScenarioSpec spec(List<FaultSpec> faults) {
        List<String> params = new ArrayList<>(setUp.params);
        params.addAll(List.of("downtimeLimit", "1 us", "maxPostcopyBandwidth", "10 MiB/s", "postcopyPreempt", "true"));
        ScenarioBuilder builder = ScenarioBuilder.scenario("failure").seed(3)
                .link("link", Scenarios.GIGABIT, LATENCY)
                .guest("vm", guest -> guest.memoryMib(64)
                        .workload("hot-cold", "workingSet", "24 MiB", "writeRate", "10000")
                        .policy(setUp.policy, params.toArray(String[]::new)).timeout(60_000 * MILLI));
        faults.forEach(builder::fault);
        return builder.build();
    }

    /** Times that the calm run shows; where nothing is committed, those of a guest whose commits go to the source. */
    private long time(When when) {
        List<SimEvent> seen = setUp.policy.equals("postcopy-ft") ? calm : new FailureTable(SetUp.TO_SOURCE).calm;
        long stop = seen.stream().filter(e -> e instanceof PhaseChanged change && change.to() == Phase.POSTCOPY)
                .findFirst().orElseThrow().timeNanos();
        long second = seen.stream().filter(e -> e instanceof CheckpointCommitted commit && !commit.forward()
                && commit.number() == 2).findFirst().orElseThrow().timeNanos();
        return switch (when) {
            case PRECOPY -> stop - 50 * MILLI;
            case SWITCH -> stop + 2 * MILLI;
            case BEFORE_COMMIT -> stop + 10 * MILLI;
            case DURING_COMMIT -> second - LATENCY - 10_000;
            case BETWEEN_COMMITS -> second + 40 * MILLI;
            case AFTER -> calm.stream().filter(MigrationEnded.class::isInstance).findFirst().orElseThrow().timeNanos()
                    + MILLI;
        };
    }

    static Fate fate(MigrationResult result) {
        ProtectionStats.Recovery recovery = result.protection().recovery();
        if (result.ending().lostVm()) {
            return Fate.LOST;
        } else if (recovery == ProtectionStats.Recovery.SOURCE_FROM_COMMIT) {
            return Fate.BACK;
        } else if (recovery == ProtectionStats.Recovery.DESTINATION_FROM_STORE) {
            return Fate.RESTARTED;
        } else if (result.outcome() == Outcome.COMPLETED) {
            return recovery == ProtectionStats.Recovery.PAGES_FROM_STORE ? Fate.FETCHED : Fate.ARRIVED;
        }
        return result.reason().contains("runs at the source") ? Fate.STAYED : Fate.WAITS;
    }

    static String text(MigrationResult result) {
        ProtectionStats stats = result.protection();
        return switch (fate(result)) {
            case LOST -> "**guest lost**";
            case STAYED -> "stays at the source, nothing lost";
            case WAITS -> "waits at the destination for ever";
            case ARRIVED -> "completed, nothing lost";
            case FETCHED -> String.format(Locale.ROOT, "runs on, pages from the store within %.0f ms; nothing lost",
                    stats.recoveryNanos() / 1e6);
            case BACK -> "back at the source " + lost(stats);
            case RESTARTED -> "restarted at the destination " + lost(stats);
        };
    }

    private static String lost(ProtectionStats stats) {
        return String.format(Locale.ROOT, "after %.0f ms; lost %.0f ms, %d pages", stats.recoveryNanos() / 1e6,
                stats.lostWorkNanos() / 1e6, stats.lostPages());
    }

    /** The whole table as Markdown. */
    static String write() {
        StringBuilder text = new StringBuilder();
        for (FaultSpec.Kind kind : List.of(FaultSpec.Kind.SOURCE_LOST, FaultSpec.Kind.DESTINATION_LOST,
                FaultSpec.Kind.LINK_DOWN)) {
            text.append(kind == FaultSpec.Kind.SOURCE_LOST ? "| the source fails"
                    : kind == FaultSpec.Kind.DESTINATION_LOST ? "| the destination fails"
                            : "| the network fails for 500 ms");
            for (When when : When.values()) {
                text.append(" | ").append(when.title);
            }
            text.append(" |\n|---|---|---|---|---|---|---|\n");
            for (SetUp setUp : SetUp.values()) {
                FailureTable table = new FailureTable(setUp);
                text.append("| ").append(setUp.title);
                for (When when : When.values()) {
                    text.append(" | ").append(text(table.fail(when, kind)));
                }
                text.append(" |\n");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
