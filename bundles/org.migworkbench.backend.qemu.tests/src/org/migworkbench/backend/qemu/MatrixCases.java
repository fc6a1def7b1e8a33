package org.migworkbench.backend.qemu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.backend.qemu.MatrixCase.When;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.qmp.migration.MigrationStatus;

/** The cases of the matrix. */
final class MatrixCases {

    private static final DemoGuest CALM = Bench.guest(64, 16, 1000);
    private static final DemoGuest BUSY = Bench.guest(64, 16, 4000);
    private static final DemoGuest WILD = Bench.guest(64, 40, 12000);

    private MatrixCases() {
    }

    private static DemoGuest skewed(ContentSpec content) {
        return new DemoGuest(64 * Bench.MIB, 40 * Bench.MIB, 0, 5000, false, 0.9, 0.1, content, false);
    }

    private static DemoGuest content(ContentSpec content, boolean constant) {
        return new DemoGuest(64 * Bench.MIB, 16 * Bench.MIB, 8 * Bench.MIB, 3000, false, 1, 1, content, constant);
    }

    private static ContentSpec words(int count) {
        return new ContentSpec(ContentSpec.Kind.WORDS, count);
    }

    static List<MatrixCase> all() {
        List<MatrixCase> cases = new ArrayList<>();
        precopy(cases);
        capabilities(cases);
        postcopy(cases);
        interventions(cases);
        failures(cases);
        return cases;
    }

    private static void precopy(List<MatrixCase> cases) {
        cases.add(MatrixCase.of("pre-copy, guest that writes nothing", Bench.guest(64, 16, 0), "qemu", 32));
        cases.add(MatrixCase.of("pre-copy, uniform", BUSY, "qemu", 32));
        cases.add(MatrixCase.of("pre-copy, uniform, no limit", BUSY, "qemu:maxBandwidth=0", 0));
        cases.add(MatrixCase.of("pre-copy, 90 % of the writes to 10 % of the pages", skewed(ContentSpec.RANDOM), "qemu",
                32));
        cases.add(
                MatrixCase.of("pre-copy, page after page", new DemoGuest(64 * Bench.MIB, 16 * Bench.MIB, 0, 3000, true,
                        1, 1, ContentSpec.RANDOM, false), "qemu", 32));
        cases.add(MatrixCase.of("pre-copy, pages that stay zero", content(new ContentSpec(ContentSpec.Kind.ZERO, 0),
                false), "qemu", 16));
        cases.add(MatrixCase.of("pre-copy, pages that are written and don't change", content(words(1), true), "qemu",
                32));
        cases.add(MatrixCase.of("pre-copy, 256 MiB with 96 MiB of data", new DemoGuest(256 * Bench.MIB, 32 * Bench.MIB,
                64 * Bench.MIB, 4000, false, 1, 1, ContentSpec.RANDOM, false), "qemu", 64));
        cases.add(MatrixCase.of("pre-copy that can't converge, time-out 4 s", WILD, "qemu", 24).within(20, 4)
                .ends(Outcome.NOT_CONVERGED));
        cases.add(MatrixCase.of("pause before the switch-over, 300 ms", CALM, "qemu:pauseBeforeSwitchover=300ms", 32));
    }

    private static void capabilities(List<MatrixCase> cases) {
        cases.add(MatrixCase.of("XBZRLE, 2 words change", skewed(words(2)), "qemu-xbzrle", 24).within(50, 40));
        cases.add(MatrixCase.of("XBZRLE, whole pages change", BUSY, "qemu-xbzrle", 32));
        cases.add(MatrixCase.of("XBZRLE, small cache", skewed(words(8)), "qemu-xbzrle:cacheSize=4MiB", 24));
        cases.add(MatrixCase.of("auto-converge", WILD, "qemu-auto-converge", 40).within(100, 60));
        cases.add(MatrixCase.of("auto-converge, eager", WILD,
                "qemu-auto-converge:cpuThrottleInitial=50%,cpuThrottleIncrement=20%,throttleTriggerThreshold=20%", 32)
                .within(100, 60));
        cases.add(MatrixCase.of("multifd, 2 channels", BUSY, "qemu-multifd", 32));
        cases.add(MatrixCase.of("multifd, 4 channels, no limit", BUSY, "qemu-multifd:channels=4,maxBandwidth=0", 0));
        cases.add(MatrixCase.of("multifd, zlib", content(words(4), false), "qemu-multifd:compression=zlib", 32));
        cases.add(MatrixCase.of("multifd, zstd", content(words(4), false), "qemu-multifd:compression=zstd", 32));
        cases.add(MatrixCase.of("XBZRLE and auto-converge together", WILD,
                "qemu-xbzrle:throttling=auto-converge", 40).within(100, 60));
    }

    private static void postcopy(List<MatrixCase> cases) {
        cases.add(MatrixCase.of("post-copy after one pass", WILD, "qemu-postcopy", 32));
        cases.add(MatrixCase.of("post-copy, limited to 16 MiB/s", WILD, "qemu-postcopy:maxPostcopyBandwidth=16MiB/s",
                32));
        cases.add(MatrixCase.of("post-copy with preempt", WILD, "qemu-postcopy:postcopyPreempt=true", 32));
        cases.add(MatrixCase.of("post-copy with preempt, limited to 16 MiB/s", WILD,
                "qemu-postcopy:postcopyPreempt=true,maxPostcopyBandwidth=16MiB/s", 32));
        cases.add(MatrixCase.of("post-copy by hand in pass 2", WILD, "qemu-postcopy:postcopyAfter=1000000", 24)
                .on(When.PASS_2, session -> session.give(LiveOrder.of(LiveAction.POSTCOPY))));
        cases.add(MatrixCase.of("post-copy paused and recovered by hand", WILD,
                "qemu-postcopy:maxPostcopyBandwidth=8MiB/s", 32)
                .on(When.POSTCOPY, MatrixCases::pauseAndRecover));
        cases.add(MatrixCase.of("post-copy paused, recovered by the policy after 500 ms", WILD,
                "qemu-postcopy:maxPostcopyBandwidth=8MiB/s,recoverAfter=500ms", 32)
                .on(When.POSTCOPY, session -> session.give(LiveOrder.of(LiveAction.PAUSE))));
    }

    private static void pauseAndRecover(QemuSession session) throws Exception {
        session.give(LiveOrder.of(LiveAction.PAUSE));
        Bench.await("the pause", Duration.ofSeconds(5), () -> isPaused(session));
        session.give(LiveOrder.recovery(Optional.empty()));
    }

    static boolean isPaused(QemuSession session) {
        try {
            return session.machines().pair().source().monitor().queryMigrate().status()
                    .orElseThrow() == MigrationStatus.POSTCOPY_PAUSED;
        } catch (QmpException e) {
            return false;
        }
    }

    private static void interventions(List<MatrixCase> cases) {
        cases.add(MatrixCase.of("cancelled in pass 1", BUSY, "qemu", 16)
                .on(When.PASS_1, session -> session.give(LiveOrder.of(LiveAction.CANCEL))).ends(Outcome.CANCELLED));
        cases.add(MatrixCase.of("cancelled in pass 3", WILD, "qemu", 24).within(20, 30)
                .on(When.PASS_3, session -> session.give(LiveOrder.of(LiveAction.CANCEL))).ends(Outcome.CANCELLED));
        cases.add(MatrixCase.of("cancelled before the switch-over", CALM, "qemu:pauseBeforeSwitchover=10s", 32)
                .on(When.PRE_SWITCHOVER, session -> session.give(LiveOrder.of(LiveAction.CANCEL)))
                .ends(Outcome.CANCELLED));
        cases.add(MatrixCase.of("switch-over by hand", CALM, "qemu:pauseBeforeSwitchover=30s", 32)
                .on(When.PRE_SWITCHOVER, session -> session.give(LiveOrder.of(LiveAction.CONTINUE))));
        cases.add(MatrixCase.of("bandwidth raised in pass 2", WILD, "qemu", 24)
                .on(When.PASS_2, session -> session.give(LiveOrder.of(LiveAction.BANDWIDTH, 400 * Bench.MIB))));
        cases.add(MatrixCase.of("bandwidth lowered in pass 1", CALM, "qemu", 64)
                .on(When.PASS_1, session -> session.give(LiveOrder.of(LiveAction.BANDWIDTH, 16 * Bench.MIB))));
        cases.add(MatrixCase.of("downtime limit raised in pass 3", WILD, "qemu", 24).within(20, 40)
                .on(When.PASS_3, session -> session.give(LiveOrder.of(LiveAction.DOWNTIME, 3_000_000_000L))));
    }

    private static void failures(List<MatrixCase> cases) {
        cases.add(MatrixCase.of("destination killed in pass 1", BUSY, "qemu", 16)
                .on(When.PASS_1, MatrixCases::killDestination).ends(Outcome.FAILED));
        cases.add(MatrixCase.of("destination killed in pass 3", WILD, "qemu", 24).within(20, 30)
                .on(When.PASS_3, MatrixCases::killDestination).ends(Outcome.FAILED));
        cases.add(MatrixCase.of("destination killed before the switch-over", CALM, "qemu:pauseBeforeSwitchover=2s", 32)
                .on(When.PRE_SWITCHOVER, MatrixCases::killDestination).ends(Outcome.FAILED));
        cases.add(MatrixCase.of("destination killed in pass 1, multifd", BUSY, "qemu-multifd", 16)
                .on(When.PASS_1, MatrixCases::killDestination).ends(Outcome.FAILED));
        cases.add(
                MatrixCase.of("destination killed in post-copy", WILD, "qemu-postcopy:maxPostcopyBandwidth=8MiB/s", 32)
                        .on(When.POSTCOPY, MatrixCases::killDestination).losingTheGuest());
        cases.add(MatrixCase.of("source killed in pass 1", BUSY, "qemu", 16).on(When.PASS_1,
                session -> session.machines().pair().source().process().orElseThrow().end()).losingTheGuest());
        cases.add(MatrixCase.of("post-copy paused and given up", WILD, "qemu-postcopy:maxPostcopyBandwidth=8MiB/s", 32)
                .on(When.POSTCOPY, session -> session.give(LiveOrder.of(LiveAction.PAUSE))).losingTheGuest());
    }

    private static void killDestination(QemuSession session) {
        session.machines().pair().destination().orElseThrow().process().orElseThrow().end();
    }
}
