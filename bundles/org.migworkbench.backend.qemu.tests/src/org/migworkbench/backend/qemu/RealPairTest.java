package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.backend.qemu.guest.GuestImage;
import org.migworkbench.backend.qemu.process.QemuProcess;
import org.migworkbench.backend.qemu.process.QemuProfile;
import org.migworkbench.backend.qemu.process.QemuProgram;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.qmp.QmpException;
import org.migworkbench.recording.RecordingEvent;

/** Real pairs on this computer, with software emulation; each wait has a limit, each process ends by its own handle. */
@Timeout(600)
class RealPairTest {

    /** For what must happen, on a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final DemoGuest GUEST = Bench.guest(64, 8, 2000);
    private static final DemoGuest WILD = Bench.guest(64, 24, 8000);

    private Path folder;

    @BeforeEach
    void look() throws Exception {
        Bench.requireQemu();
        folder = Bench.folder();
    }

    @AfterEach
    void clean() throws Exception {
        if (folder != null) {
            Bench.delete(folder);
        }
    }

    private static MigrationResult run(LiveSession session, DemoGuest guest, String policy, double mib,
            RunObserver observer) {
        return session
                .run(Bench.spec(guest, policy, mib, 100, PATIENCE.toSeconds()), RunOptions.NONE.observer(observer))
                .migrations().get(0);
    }

    /** Before 9.0 QEMU loses pages under software emulation, as Debian 12's 7.2 does, and a guest may die of that. */
    private static boolean corrupts(QemuSession session) {
        return session.machines().pair().source().version().major() < 9;
    }

    /** The guest came through; where QEMU is known to corrupt, what it did to the guest must be told. */
    private static void assertUnharmed(QemuSession session) {
        LiveReport report = session.report().orElseThrow();
        GuestReport guest = report.guest().orElseThrow();
        if (!corrupts(session)) {
            assertTrue(guest.clean(), guest.toString());
        } else {
            assertEquals(guest.lostPages() > 0, tells(report, "lost pages"), report.toString());
            assertEquals(!guest.alive(), tells(report, "is silent"), report.toString());
        }
    }

    private static boolean tells(LiveReport report, String words) {
        return report.notes().stream().anyMatch(note -> note.contains(words));
    }

    @Test
    void thereAndBackWithAClearConscience() throws Exception {
        try (QemuSession session = Bench.demo(GUEST, folder, Duration.ZERO)) {
            List<SimEvent> events = new ArrayList<>();
            for (int way = 0; way < 2; way++) {
                MigrationResult result = run(session, GUEST, "qemu", 32, events::add);
                assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
                assertEquals(Phase.STOP_AND_COPY, result.rounds().get(result.rounds().size() - 1).phase());
                assertEquals(result.bytesSent(),
                        result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum());
                assertUnharmed(session);
                GuestReport check = session.report().orElseThrow().guest().orElseThrow();
                assertTrue(corrupts(session) || check.gapNanos().isPresent() && check.writesAfter() > 0,
                        check.toString());
                assertEquals(result.totalNanos(),
                        MatrixRow.completed(Bench.log(session).orElseThrow()).orElseThrow().totalTimeMillis()
                                .orElseThrow() * 1_000_000);
            }
            assertFalse(events.isEmpty());
        }
    }

    @Test
    void afterAKilledDestinationTheGuestGoesOnAndMigrates() throws Exception {
        try (QemuSession session = Bench.demo(GUEST, folder, Duration.ZERO)) {
            session.addListener(on(RecordingEvent.SOURCE, RecordingEvent.PASS,
                    () -> session.machines().pair().destination().orElseThrow().process().orElseThrow().end()));
            MigrationResult result = run(session, GUEST, "qemu", 8, RunObserver.NONE);
            assertEquals(Outcome.FAILED, result.outcome());
            assertFalse(result.ending().lostVm());
            assertTrue(result.reason().contains("The guest runs at the source"), result.reason());
            assertEquals(Outcome.COMPLETED, run(session, GUEST, "qemu:maxBandwidth=0", 0, RunObserver.NONE).outcome());
            assertUnharmed(session);
        }
    }

    @Test
    void aPostcopyThatLosesItsConnectionIsRecovered() throws Exception {
        try (QemuSession session = Bench.demo(WILD, folder, PATIENCE)) {
            AtomicReference<Exception> failure = new AtomicReference<>();
            // a pause before the destination has taken over kills it
            session.addListener(on(RecordingEvent.DESTINATION, RecordingEvent.RESUME, () -> {
                try {
                    Bench.await("a page request", PATIENCE, () -> asksForPages(session));
                    session.give(LiveOrder.of(LiveAction.PAUSE));
                    Bench.await("the pause", PATIENCE, () -> MatrixCases.isPaused(session));
                    session.give(LiveOrder.recovery(Optional.empty()));
                } catch (Exception e) {
                    failure.compareAndSet(null, e);
                }
            }));
            MigrationResult result = run(session, WILD, "qemu-postcopy:maxPostcopyBandwidth=4MiB/s", 32,
                    RunObserver.NONE);
            assertEquals(null, failure.get());
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertTrue(result.postcopy().faults() > 0);
            assertUnharmed(session);
        }
    }

    private static boolean asksForPages(QemuSession session) {
        try {
            return session.machines().pair().source().monitor().queryMigrate().ram()
                    .filter(ram -> ram.postcopyRequests().orElse(0) > 0).isPresent();
        } catch (QmpException e) {
            return false;
        }
    }

    @Test
    void closingASessionLeavesTheMigrationAndAttachingPicksItUp() throws Exception {
        Path kernel = GuestImage.write(WILD, folder.resolve("guest.elf"));
        QemuProfile profile = QemuProfile.demo(QemuProgram.NAME, WILD.memoryBytes(), kernel);
        QemuProcess source = QemuProcess.start(profile, "a", folder, Optional.empty());
        QemuProcess destination = QemuProcess.start(profile, "b", folder, Optional.of("defer"));
        try {
            LiveEnds ends = new LiveEnds(source.qmpSocket().toString(),
                    Optional.of(destination.qmpSocket().toString()), Optional.empty(), Optional.empty());
            Bench.await("the start", PATIENCE, () -> source.qmpSocket().toFile().exists()
                    && destination.qmpSocket().toFile().exists());
            LiveSession first = Bench.backend().attach(ends, LiveSettings.USUAL.in(folder.resolve("s1")));
            Thread run = new Thread(() -> run(first, WILD, "qemu", 8, RunObserver.NONE));
            run.start();
            Bench.await("the migration", PATIENCE, first::underWay);
            first.close();
            run.join(PATIENCE.toMillis());
            try (LiveSession second = Bench.backend().attach(ends, LiveSettings.USUAL.in(folder.resolve("s2")))) {
                assertTrue(second.underWay());
                second.addListener(new Raise(second));
                MigrationResult result = run(second, WILD, "qemu", 8, RunObserver.NONE);
                assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
                assertTrue(result.reason().contains("The guest runs at the destination"), result.reason());
            }
            assertTrue(source.isAlive() && destination.isAlive());
        } finally {
            source.end();
            destination.end();
        }
    }

    /** Lets a migration that would take long end. */
    private static final class Raise implements LiveListener {

        private static final long LONG_DOWNTIME_NANOS = 2_000_000_000L;

        private final LiveSession session;
        private volatile boolean done;

        Raise(LiveSession session) {
            this.session = session;
        }

        @Override
        public void moment(LiveMoment moment) {
            if (!done) {
                done = true;
                new Thread(() -> {
                    try {
                        Thread.sleep(300);
                        session.give(LiveOrder.of(LiveAction.DOWNTIME, LONG_DOWNTIME_NANOS));
                        session.give(LiveOrder.of(LiveAction.BANDWIDTH, 10_000_000_000L));
                    } catch (Exception e) {
                        done = false;
                    }
                }).start();
            }
        }
    }

    /** Does something once, when a side tells of an event. */
    private static LiveListener on(String side, String name, Runnable action) {
        return new LiveListener() {

            private boolean done;

            @Override
            public synchronized void event(RecordingEvent event) {
                if (!done && event.side().equals(side) && event.name().equals(name)) {
                    done = true;
                    new Thread(action, "action").start();
                }
            }
        };
    }
}
