package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveSettings;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingReader;

/** Failures, each against a scripted QEMU. */
@Timeout(300)
class QemuSessionTest {

    private Path folder;
    private FakeQemu source;
    private FakeQemu destination;

    @BeforeEach
    void start() throws IOException {
        folder = Bench.folder();
        source = new FakeQemu(folder.resolve("a.qmp"), false);
        destination = new FakeQemu(folder.resolve("b.qmp"), true);
    }

    @AfterEach
    void end() throws IOException {
        source.close();
        destination.close();
        Bench.delete(folder);
    }

    private LiveSession attach() throws LiveException {
        return attach(Duration.ZERO);
    }

    private LiveSession attach(Duration patience) throws LiveException {
        LiveEnds ends = new LiveEnds(source.address(), Optional.of(destination.address()), Optional.empty(),
                Optional.of(folder.resolve("b.log")));
        return Bench.backend().attach(ends, LiveSettings.USUAL.in(folder.resolve("s")).waiting(patience));
    }

    private MigrationResult run(LiveSession session, String policy, long timeoutSeconds) {
        return session.run(Bench.spec(DemoGuest.USUAL, policy, 32, 100, timeoutSeconds), RunOptions.NONE).migrations()
                .get(0);
    }

    private List<Issue> issues(LiveSession session, String policy) throws LiveException {
        return session.check(Bench.spec(DemoGuest.USUAL, policy, 32, 100, 10));
    }

    /** An issue that is found before anything was changed. */
    private void assertRefused(String policy, String... words) throws LiveException {
        try (LiveSession session = attach()) {
            String message = assertThrows(InvalidScenarioException.class, () -> run(session, policy, 120)).getMessage();
            for (String word : words) {
                assertTrue(message.contains(word), message);
            }
        }
        assertFalse(source.commands().contains("migrate"), source.commands().toString());
        assertFalse(destination.commands().contains("migrate-incoming"), destination.commands().toString());
    }

    private void completes() {
        source.after("migrate", () -> {
            source.event("MIGRATION_PASS", "{\"pass\": 1}");
            source.answer("query-migrate", FakeQemu.info("active", 1, 10, 16374));
            source.event("MIGRATION_PASS", "{\"pass\": 2}");
            source.event("STOP", "{}");
            source.answer("query-migrate", FakeQemu.info("completed", 3, 0, 16384));
            source.answer("query-status", "{\"status\": \"postmigrate\", \"running\": false}");
            destination.answer("query-status", "{\"status\": \"running\", \"running\": true}");
            source.event("MIGRATION", "{\"status\": \"completed\"}");
            destination.event("RESUME", "{}");
        });
    }

    @Test
    void theTimesOfAMigrationAreWaitedForThatIsSaidToBeCompletedBefore() throws Exception {
        String told = FakeQemu.info("completed", 3, 0, 16384);
        source.after("migrate", () -> {
            source.answer("query-migrate", told.replace("500", "0").replace("\"downtime\": 7", "\"downtime\": 0"));
            source.answer("query-status", "{\"status\": \"postmigrate\", \"running\": false}");
            destination.answer("query-status", "{\"status\": \"running\", \"running\": true}");
            source.event("STOP", "{}");
            source.event("MIGRATION", "{\"status\": \"completed\"}");
            destination.event("RESUME", "{}");
            new Thread(() -> answerLater(told), "worked out").start();
        });
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu", 120);
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertEquals(500_000_000, result.totalNanos());
            assertEquals(7_000_000, result.downtimeNanos());
        }
    }

    private void answerLater(String told) {
        try {
            Thread.sleep(300);
            source.answer("query-migrate", told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aMigrationIsFollowedAndRecorded() throws Exception {
        completes();
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu-xbzrle", 120);
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertEquals(500_000_000, result.totalNanos());
            assertEquals(7_000_000, result.downtimeNanos());
            assertEquals(16384 * 4104, result.bytesSent());
            assertTrue(
                    result.reason().endsWith("The guest runs at the destination: QEMU says postmigrate at the source,"
                            + " running at the destination."),
                    result.reason());
            Path file = session.report().orElseThrow().recording().orElseThrow();
            Recording recording = RecordingReader.read(file);
            assertEquals(List.of("events", "xbzrle"), recording.request().capabilities());
            assertEquals(32 * Bench.MIB, recording.request().maxBandwidth().orElseThrow());
            assertEquals(Outcome.COMPLETED, recording.outcome().orElseThrow().outcome());
            assertTrue(recording.events().stream().anyMatch(event -> event.name().equals("STOP")));
        }
        String all = "{\"capabilities\":[{\"capability\":\"events\",\"state\":true},{\"capability\":\"xbzrle\","
                + "\"state\":true},{\"capability\":\"postcopy-ram\",\"state\":false},"
                + "{\"capability\":\"auto-converge\",\"state\":false}]}";
        assertEquals(all, source.arguments("migrate-set-capabilities"));
        assertEquals(all, destination.arguments("migrate-set-capabilities"));
        assertEquals(source.arguments("migrate"), destination.arguments("migrate-incoming"));
        String log = Files.readString(folder.resolve("s").resolve(ResultLayout.COMMANDS));
        assertTrue(log.contains("source > {\"execute\":\"migrate\""), log);
    }

    @Test
    void theConfirmationNamesMachineEndsAndCommands() throws Exception {
        try (LiveSession session = attach()) {
            List<String> lines = session.confirmation(Bench.spec(DemoGuest.USUAL, "qemu", 32, 100, 10));
            assertEquals("Virtual machine 'shop': 64 MiB, 2 processors", lines.get(0));
            assertTrue(lines.get(1).startsWith("From: QEMU 10.0.2 at unix:") && lines.get(1).endsWith("a.qmp"),
                    lines.get(1));
            assertTrue(lines.get(2).startsWith("To:   QEMU 10.0.2 at unix:") && lines.get(2).endsWith("b.qmp"),
                    lines.get(2));
            assertTrue(lines.contains("source: migrate-set-capabilities on: events; off: all 3 others"),
                    lines.toString());
            assertTrue(lines.get(lines.size() - 1).startsWith("source: migrate unix:"), lines.toString());
        }
        assertFalse(source.commands().stream().anyMatch(name -> name.startsWith("migrate")),
                source.commands().toString());
    }

    @Test
    void aCapabilityThatOneSideLacksIsAnIssue() throws Exception {
        destination.offers("events");
        assertRefused("qemu-xbzrle", "the capability xbzrle, which the destination (QEMU 10.0.2 at unix:");
    }

    @Test
    void aParameterThatTheSourceLacksIsAnIssue() throws Exception {
        source.takes("max-bandwidth", "downtime-limit");
        assertRefused("qemu", "the parameter max-postcopy-bandwidth, which the source");
    }

    @Test
    void whatQemuItselfForbidsIsAnIssue() throws Exception {
        source.answer("query-migrate", "{\"blocked-reasons\": [\"a device can't be moved\"]}");
        assertRefused("qemu", "a device can't be moved");
    }

    @Test
    void aDestinationThatDoesNotWaitIsAnIssue() throws Exception {
        destination.answer("query-status", "{\"status\": \"running\", \"running\": true}");
        assertRefused("qemu", "doesn't wait for a guest; start it with -incoming defer");
    }

    @Test
    void aRefusedCapabilityIsToldInQemusWords() throws Exception {
        source.refuse("migrate-set-capabilities", "Postcopy is not yet compatible with multifd");
        assertRefused("qemu", "The migration was not begun", "Postcopy is not yet compatible with multifd");
    }

    @Test
    void knownTroubleOfAVersionIsAWarning() throws Exception {
        source.answer("query-version", "{\"qemu\": {\"major\": 7, \"minor\": 2, \"micro\": 22}, \"package\": \"\"}");
        try (LiveSession session = attach()) {
            assertEquals(List.of(), issues(session, "qemu"));
        }
        source.answer("query-kvm", "{\"enabled\": false, \"present\": true}");
        try (LiveSession session = attach()) {
            assertEquals(List.of(Severity.WARNING), issues(session, "qemu").stream().map(Issue::severity).toList());
            assertTrue(issues(session, "qemu").get(0).message().contains("before 9.0"));
        }
    }

    @Test
    void aFailureHasTheReasonsOfBothSides() throws Exception {
        Files.writeString(folder.resolve("b.log"), "command\nqemu-system-x86_64: Size mismatch: pc.ram\n");
        source.after("migrate", () -> {
            source.answer("query-migrate", "{\"status\": \"failed\", \"error-desc\": \"Broken pipe\"}");
            source.event("MIGRATION", "{\"status\": \"failed\"}");
        });
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu", 120);
            assertEquals(Outcome.FAILED, result.outcome());
            assertFalse(result.ending().lostVm());
            assertTrue(result.reason().contains("Broken pipe") && result.reason().contains("Size mismatch: pc.ram")
                    && result.reason().contains("The guest runs at the source"), result.reason());
        }
    }

    @Test
    void aTimeOutCancels() throws Exception {
        source.answer("query-migrate", "{}");
        source.after("migrate", () -> source.answer("query-migrate", FakeQemu.info("active", 1, 100, 16000)));
        source.after("migrate_cancel", () -> source.answer("query-migrate", "{\"status\": \"cancelled\"}"));
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu", 1);
            assertEquals(Outcome.NOT_CONVERGED, result.outcome(), result.reason());
            assertEquals(16000 * 4104, result.bytesSent());
            assertTrue(result.reason().contains("time-out of 1 s"), result.reason());
        }
    }

    @Test
    void aSourceThatCannotBeAskedAnyMoreEndsTheRunAndNotTheMigration() throws Exception {
        source.after("migrate", () -> {
            try {
                source.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu", 120);
            assertEquals(Outcome.FAILED, result.outcome());
            assertFalse(result.ending().lostVm());
            assertTrue(result.reason().contains("attach again"), result.reason());
        }
    }

    @Test
    void aConnectionThatIsMadeAgainIsNoEnd() throws Exception {
        source.after("migrate", () -> {
            source.answer("query-migrate", FakeQemu.info("completed", 2, 0, 16384));
            source.hangUp();
        });
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu", 120);
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertTrue(session.report().orElseThrow().notes().toString().contains("was lost and made again"),
                    session.report().toString());
        }
    }

    @Test
    void aPostcopyThatWaitsIsLeftAndOneWithoutDestinationIsLost() throws Exception {
        source.after("migrate", () -> source.answer("query-migrate", FakeQemu.info("postcopy-paused", 2, 50, 16384)));
        source.answer("query-status", "{\"status\": \"finish-migrate\", \"running\": false}");
        try (LiveSession session = attach()) {
            MigrationResult result = run(session, "qemu-postcopy", 120);
            assertEquals(Outcome.FAILED, result.outcome());
            assertFalse(result.ending().lostVm());
            assertTrue(result.reason().contains("waits to be recovered: attach again"), result.reason());
        }
        source.answer("query-migrate", "{}");
        source.after("migrate", () -> {
            source.answer("query-migrate", FakeQemu.info("postcopy-paused", 2, 50, 16384));
            try {
                destination.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (LiveSession session = attach(Duration.ofSeconds(20))) {
            MigrationResult result = run(session, "qemu-postcopy", 120);
            assertEquals(Outcome.FAILED, result.outcome());
            assertTrue(result.ending().lostVm(), result.reason());
        }
    }

    @Test
    void aMigrationUnderWayIsJoinedAndNothingIsSet() throws Exception {
        source.answer("query-migrate", FakeQemu.info("active", 3, 200, 16384));
        try (LiveSession session = attach()) {
            assertTrue(session.underWay());
            session.addListener(new LiveListener() {

                private int heard;

                @Override
                public void moment(LiveMoment moment) {
                    heard++;
                    if (heard == 2) {
                        source.event("MIGRATION_PASS", "{\"pass\": 4}");
                    } else if (heard == 4) {
                        source.answer("query-migrate", FakeQemu.info("completed", 5, 0, 16600));
                    }
                }
            });
            MigrationResult result = run(session, "qemu", 120);
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertTrue(result.rounds().get(0).startNanos() == 0 && result.rounds().get(0).durationNanos() > 500_000_000,
                    result.rounds().toString());
            assertTrue(session.report().orElseThrow().notes().toString().contains("under way already"));
        }
        assertFalse(source.commands().stream().anyMatch(name -> name.startsWith("migrate")),
                source.commands().toString());
    }

    @Test
    void withoutARunNothingCanBeSteered() throws Exception {
        try (LiveSession session = attach()) {
            assertThrows(LiveException.class, () -> session.give(LiveOrder.of(LiveAction.CANCEL)));
            assertThrows(LiveException.class, () -> session.give(LiveOrder.recovery(Optional.empty())));
        }
    }

    @Test
    void aLogThatCannotBeWrittenStopsEverything() {
        LiveEnds ends = new LiveEnds(source.address(), Optional.of(destination.address()), Optional.empty(),
                Optional.empty());
        LiveException e = assertThrows(LiveException.class, () -> Bench.backend().attach(ends,
                LiveSettings.USUAL.in(folder.resolve("s")).loggingTo(folder.resolve("no/such/folder/log"))));
        assertTrue(e.getMessage().contains("nothing was sent"), e.getMessage());
        assertEquals(List.of(), source.commands());
    }

    @Test
    void closingASessionThatWasAttachedSendsNothing() throws Exception {
        attach().close();
        assertFalse(source.commands().contains("quit") || source.commands().contains("stop"));
    }
}
