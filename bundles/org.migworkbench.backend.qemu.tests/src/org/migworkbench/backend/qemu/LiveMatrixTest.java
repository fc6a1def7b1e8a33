package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.backend.qemu.MatrixCase.When;
import org.migworkbench.backend.qemu.guest.GuestImage;
import org.migworkbench.backend.qemu.process.QemuProcess;
import org.migworkbench.backend.qemu.process.QemuProfile;
import org.migworkbench.backend.qemu.process.QemuProgram;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.recording.RecordingEvent;

/**
 * The matrix of real migrations. It takes minutes and is no part of the build: {@code releng/scripts/live-matrix} runs it
 * and writes {@code docs/live-matrix.md}.
 */
class LiveMatrixTest {

    private static final String SWITCH = "live.matrix";
    private static final long WARM_UP_MILLIS = 400;

    private final List<MatrixRow> rows = new ArrayList<>();
    private String version = "";

    @Test
    @Timeout(1800)
    void realMigrations() throws Exception {
        assumeTrue(System.getProperty(SWITCH) != null,
                "skipped: the matrix of real migrations runs with releng/scripts/live-matrix only");
        Bench.requireQemu();
        String only = System.getProperty("live.case", "");
        for (MatrixCase one : MatrixCases.all()) {
            if (one.name().contains(only)) {
                carryOut(one);
            }
        }
        if (only.isEmpty()) {
            networkCut();
            machinesThatDoNotMatch();
            Path file = Bench.root().resolve("docs/live-matrix.md");
            Files.writeString(file, LiveMatrixPage.of(version, rows));
            assertTrue(rows.size() >= 30, rows.size() + " migrations");
        }
        assertEquals(List.of(), rows.stream().flatMap(row -> row.problems().stream()).toList());
    }

    private void carryOut(MatrixCase one) throws Exception {
        Path folder = Bench.folder();
        try (QemuSession session = Bench.demo(one.guest(), folder, Duration.ZERO)) {
            Thread.sleep(WARM_UP_MILLIS);
            ScenarioSpec spec = Bench.spec(one.guest(), one.policy(), one.mibPerSecond(), one.downtimeMillis(),
                    one.timeoutSeconds());
            List<String> problems = new ArrayList<>();
            Trigger trigger = new Trigger(one, session, problems);
            session.addListener(trigger);
            MigrationResult result = session.run(spec, RunOptions.NONE).migrations().get(0);
            session.removeListener(trigger);
            trigger.join();
            version = session.vm().source().replaceAll(" at .*", "");
            if (result.outcome() != one.outcome()) {
                problems.add("outcome " + result.outcome() + " instead of " + one.outcome());
            }
            if (result.ending().lostVm() == one.guestLives() && !one.name().contains("given up")) {
                problems.add("lost: " + result.ending().lostVm());
            }
            add(one.name(), result, session, folder, problems);
            if (one.guestLives() && result.outcome() != Outcome.COMPLETED) {
                again(one, session, folder);
            }
        } finally {
            Bench.delete(folder);
        }
    }

    /** A further migration after one that did not succeed. */
    private void again(MatrixCase one, QemuSession session, Path folder) throws IOException {
        MigrationResult result = session
                .run(Bench.spec(one.guest(), "qemu:maxBandwidth=0", 0, 500, 30), RunOptions.NONE).migrations().get(0);
        List<String> problems = new ArrayList<>();
        if (result.outcome() != Outcome.COMPLETED) {
            problems.add("outcome " + result.outcome());
        }
        add("... and again, no limit", result, session, folder, problems);
    }

    private void add(String name, MigrationResult result, QemuSession session, Path folder, List<String> problems)
            throws IOException {
        MatrixRow row = new MatrixRow(name, result, session.report().orElseThrow(),
                result.outcome() == Outcome.COMPLETED ? MatrixRow.completed(folder.resolve(ResultLayout.COMMANDS))
                        : Optional.empty(),
                problems);
        if (result.outcome() == Outcome.COMPLETED && !row.agrees()) {
            problems.add("QEMU reports " + row.qemu().map(info -> info.raw().toJson()).orElse("nothing") + ", not "
                    + result);
        }
        if (!result.ending().lostVm() && result.outcome() != Outcome.FAILED
                && !row.report().guest().map(GuestReport::clean).orElse(Boolean.TRUE)) {
            problems.add("self-check: " + row.report().guest());
        }
        rows.add(new MatrixRow(name, result, row.report(), row.qemu(),
                problems.stream().map(text -> name + ": " + text + " (" + result.reason() + ")").toList()));
    }

    /** Two QEMUs of their own, attached to; the memory goes over TCP through a proxy that is cut. */
    private void networkCut() throws Exception {
        cut("network cut in pass 1", "qemu", 16, When.PASS_1, Outcome.FAILED);
        cut("network cut in post-copy and recovered", "qemu-postcopy:maxPostcopyBandwidth=8MiB/s", 32, When.POSTCOPY,
                Outcome.COMPLETED);
    }

    private void cut(String name, String policy, double limit, When when, Outcome outcome) throws Exception {
        Path folder = Bench.folder();
        int port = CutProxy.freePort();
        MatrixCase one = MatrixCase.of(name, Bench.guest(64, 40, 12000), policy, limit).ends(outcome);
        Path kernel = GuestImage.write(one.guest(), folder.resolve("guest.elf"));
        QemuProfile profile = QemuProfile.demo(QemuProgram.NAME, one.guest().memoryBytes(), kernel);
        QemuProcess source = QemuProcess.start(profile, "a", folder, Optional.empty());
        QemuProcess destination = QemuProcess.start(profile, "b", folder, Optional.of("tcp:127.0.0.1:" + port));
        try (CutProxy proxy = new CutProxy(port)) {
            LiveEnds ends = new LiveEnds(source.qmpSocket().toString(),
                    Optional.of(destination.qmpSocket().toString()), Optional.of("tcp:127.0.0.1:" + proxy.port()),
                    Optional.of(destination.log()));
            try (QemuSession session = attach(ends, folder.resolve("s"))) {
                MatrixCase.Action action = outcome == Outcome.FAILED ? running -> proxy.cut() : running -> {
                    proxy.cut();
                    Bench.await("the pause", Duration.ofSeconds(5), () -> MatrixCases.isPaused(running));
                    running.give(LiveOrder.recovery(Optional.of("unix:" + folder.resolve("recovery"))));
                };
                List<String> problems = new ArrayList<>();
                Trigger trigger = new Trigger(one.on(when, action), session, problems);
                session.addListener(trigger);
                MigrationResult result = session.run(Bench.spec(one.guest(), policy, limit, 100, 30), RunOptions.NONE)
                        .migrations().get(0);
                trigger.join();
                if (result.outcome() != outcome) {
                    problems.add("outcome " + result.outcome());
                }
                add(name, result, session, folder.resolve("s"), problems);
            }
        } finally {
            source.end();
            destination.end();
            Bench.delete(folder);
        }
    }

    /** The sockets of the two may take a moment. */
    private static QemuSession attach(LiveEnds ends, Path folder) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (true) {
            try {
                return (QemuSession) Bench.backend().attach(ends,
                        LiveSettings.USUAL.in(folder).waiting(Duration.ofSeconds(10)));
            } catch (LiveException e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private void machinesThatDoNotMatch() throws Exception {
        Path folder = Bench.folder();
        Path kernel = GuestImage.write(Bench.guest(64, 16, 1000), folder.resolve("guest.elf"));
        QemuProcess source = QemuProcess.start(QemuProfile.demo(QemuProgram.NAME, 64 * Bench.MIB, kernel), "a", folder,
                Optional.empty());
        QemuProcess destination = QemuProcess.start(QemuProfile.demo(QemuProgram.NAME, 96 * Bench.MIB, kernel), "b",
                folder, Optional.of("defer"));
        LiveEnds ends = new LiveEnds(source.qmpSocket().toString(), Optional.of(destination.qmpSocket().toString()),
                Optional.empty(), Optional.of(destination.log()));
        try (LiveSession session = attach(ends, folder.resolve("s"))) {
            MigrationResult result = session
                    .run(Bench.spec(Bench.guest(64, 16, 1000), "qemu", 32, 100, 30), RunOptions.NONE).migrations()
                    .get(0);
            List<String> problems = new ArrayList<>();
            if (result.outcome() != Outcome.FAILED || !result.reason().contains("Size mismatch")) {
                problems.add("outcome " + result.outcome());
            }
            add("machines with 64 and 96 MiB", result, (QemuSession) session, folder.resolve("s"), problems);
        } finally {
            source.end();
            destination.end();
            Bench.delete(folder);
        }
    }

    /** Acts once, on a thread of its own, when the moment of a case has come. */
    private static final class Trigger implements LiveListener {

        private final MatrixCase one;
        private final QemuSession session;
        private final List<String> problems;
        private Thread thread;

        Trigger(MatrixCase one, QemuSession session, List<String> problems) {
            this.one = one;
            this.session = session;
            this.problems = problems;
        }

        @Override
        public synchronized void event(RecordingEvent event) {
            if (thread == null && one.when() == moment(event)) {
                thread = new Thread(this::act, "action");
                thread.start();
            }
        }

        private static When moment(RecordingEvent event) {
            String value = String.join("", event.data().values());
            if (!event.side().equals(RecordingEvent.SOURCE)) {
                return null;
            }
            if (event.name().equals(RecordingEvent.PASS)) {
                return switch (value) {
                    case "1" -> When.PASS_1;
                    case "2" -> When.PASS_2;
                    case "3" -> When.PASS_3;
                    default -> null;
                };
            }
            return switch (value) {
                case "pre-switchover" -> When.PRE_SWITCHOVER;
                case "postcopy-active" -> When.POSTCOPY;
                default -> null;
            };
        }

        private void act() {
            try {
                Thread.sleep(50); // in the middle of it
                one.action().on(session);
            } catch (Exception | AssertionError e) {
                synchronized (problems) {
                    problems.add("the action failed: " + e.getMessage());
                }
            }
        }

        void join() throws InterruptedException {
            Thread acting;
            synchronized (this) {
                acting = thread;
            }
            if (acting != null) {
                acting.join(10_000);
            } else if (one.when() != When.NEVER) {
                problems.add("the moment " + one.when() + " never came");
            }
        }
    }
}
