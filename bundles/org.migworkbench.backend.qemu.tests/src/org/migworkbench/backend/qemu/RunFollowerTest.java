package org.migworkbench.backend.qemu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.qmp.QmpConversation;
import org.migworkbench.qmp.QmpEvent;
import org.migworkbench.qmp.QmpLine;
import org.migworkbench.qmp.QmpMessage;
import org.migworkbench.qmp.QmpReply;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.MigrationInfo;

/** Puts conversations that were recorded with QEMU 10.0.2 through the follower. */
class RunFollowerTest {

    private static final String RECORDED = "bundles/org.migworkbench.qmp.tests/resources/org/migworkbench/qmp/recorded";

    private final List<SimEvent> events = new ArrayList<>();
    private final RunFollower follower = new RunFollower("vm", new PolicySpec(PolicyText.parse("qemu"), List.of()), 1e9,
            events::add);
    private MigrationInfo last;

    private MigrationResult replay(String name, Outcome outcome) throws Exception {
        QmpConversation conversation = QmpConversation
                .read(Bench.root().resolve(Path.of(RECORDED, name + ".qmp")));
        Set<String> questions = new HashSet<>();
        long zero = -1;
        long end = 0;
        for (QmpLine line : conversation.lines()) {
            if (line.sent() && line.json().contains("\"execute\": \"migrate\"") && zero < 0) {
                zero = line.micros();
                follower.begin();
            }
            if (line.sent() && line.side().equals("src") && line.json().contains("\"query-migrate\"")) {
                questions.add(QmpObject.parse(line.json()).text("id").orElseThrow());
            }
            if (!line.sent() && zero >= 0) {
                end = follower.status().isOver() ? end : 1000 * (line.micros() - zero);
                hear(line, 1000 * (line.micros() - zero), questions);
            }
        }
        return follower.end(outcome, "because", false, follower.endNanos(end), List.of());
    }

    private void hear(QmpLine line, long nanos, Set<String> questions) throws QmpFormatException {
        QmpMessage message = line.message();
        if (message instanceof QmpEvent event) {
            if (line.side().equals("src")) {
                follower.source(event, nanos);
            } else {
                follower.destination(event, nanos);
            }
        } else if (message instanceof QmpReply reply && reply.refusal().isEmpty() && line.side().equals("src")
                && reply.id().filter(questions::contains).isPresent()) {
            MigrationInfo info = MigrationInfo.of(reply.object());
            last = info.ram().isPresent() ? info : last;
            follower.sample(info, nanos);
        }
    }

    private void checkOrder() {
        assertTrue(events.get(0) instanceof MigrationStarted, events.toString());
        assertTrue(events.get(events.size() - 1) instanceof MigrationEnded, events.toString());
        for (int i = 0; i < events.size(); i++) {
            assertEquals(i, events.get(i).sequence());
            assertTrue(i == 0 || events.get(i).timeNanos() >= events.get(i - 1).timeNanos(), events.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({ "precopy-normal, COMPLETED", "precopy-after-failure, COMPLETED", "cancelled, CANCELLED",
            "destination-killed-precopy, FAILED", "downtime-limit-raised, COMPLETED",
            "pause-before-switchover, COMPLETED", "postcopy-normal, COMPLETED", "postcopy-preempt, COMPLETED",
            "postcopy-pause-recover, COMPLETED", "postcopy-network-cut-recover, COMPLETED",
            "destination-killed-postcopy, FAILED" })
    void bytesTimesAndOrderAreThoseOfQemu(String name, Outcome outcome) throws Exception {
        MigrationResult result = replay(name, outcome);
        checkOrder();
        assertEquals(last.ram().orElseThrow().transferredBytes().orElseThrow(), result.bytesSent());
        assertEquals(result.bytesSent(),
                result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum());
        assertEquals(result.traffic().pagesSent(),
                result.rounds().stream().mapToLong(round -> round.traffic().pagesSent()).sum());
        if (outcome == Outcome.COMPLETED) {
            assertEquals(last.totalTimeMillis().orElseThrow() * 1_000_000, result.totalNanos());
            assertEquals(last.downtimeMillis().orElseThrow() * 1_000_000, result.downtimeNanos());
            assertEquals(0, result.rounds().get(result.rounds().size() - 1).traffic().remainingBytes());
        }
        List<RoundStats> told = events.stream().filter(RoundEnded.class::isInstance)
                .map(event -> ((RoundEnded) event).stats()).toList();
        assertEquals(result.rounds(), told);
        long at = 0;
        for (RoundStats round : result.rounds()) {
            assertEquals(at, round.startNanos(), "rounds follow each other: " + result.rounds());
            at += round.durationNanos();
        }
    }

    @Test
    void preCopyEndsWithTheStopAndCopy() throws Exception {
        MigrationResult result = replay("precopy-normal", Outcome.COMPLETED);
        RoundStats stop = result.rounds().get(result.rounds().size() - 1);
        assertEquals(Phase.STOP_AND_COPY, stop.phase());
        assertEquals(0, stop.guest().pagesDirtied());
        assertEquals(List.of(true, false), pauses());
        assertEquals(List.of(Phase.STOP_AND_COPY, Phase.DONE), phases());
        // what was left when the guest was stopped is what was sent then, the state of the devices besides
        RoundStats before = result.rounds().get(result.rounds().size() - 2);
        assertEquals(before.traffic().remainingBytes() / 4096, stop.traffic().pagesSent());
        assertTrue(stop.traffic().pagesSent() > 0, stop.toString());
        assertTrue(stop.traffic().bytesSent() >= before.traffic().remainingBytes(), stop.toString());
    }

    @Test
    void postCopyIsAPhaseOfItsOwnWithItsRequests() throws Exception {
        MigrationResult result = replay("postcopy-normal", Outcome.COMPLETED);
        assertEquals(List.of(Phase.POSTCOPY, Phase.DONE), phases());
        assertEquals(last.ram().orElseThrow().postcopyRequests().orElseThrow(), result.postcopy().faults());
        assertTrue(result.postcopy().faults() > 0);
        assertTrue(result.postcopy().bytesSent() >= last.ram().orElseThrow().postcopyBytes().orElseThrow());
        assertEquals(List.of(true, false), pauses());
    }

    @Test
    void aBrokenConnectionAndItsRecoveryAreTold() throws Exception {
        replay("postcopy-pause-recover", Outcome.COMPLETED);
        assertEquals(List.of(false, true), events.stream().filter(ConnectionChanged.class::isInstance)
                .map(event -> ((ConnectionChanged) event).connected()).toList());
    }

    @Test
    void aGuestThatIsSetFreeBeforeTheSwitchRunsAgain() throws Exception {
        replay("pause-before-switchover", Outcome.COMPLETED);
        assertEquals(Boolean.FALSE, pauses().get(pauses().size() - 1));
    }

    private List<Boolean> pauses() {
        return events.stream().filter(PauseChanged.class::isInstance).map(event -> ((PauseChanged) event).paused())
                .toList();
    }

    private List<Phase> phases() {
        return events.stream().filter(PhaseChanged.class::isInstance).map(event -> ((PhaseChanged) event).to())
                .toList();
    }

    @Test
    void passesWithoutASampleBetweenThemAreOneRoundAndAreMarked() throws Exception {
        follower.begin();
        pass(1, 1);
        sample(10, 1, 1000, 0);
        pass(2, 100);
        pass(3, 110);
        sample(111, 3, 700, 900);
        pass(4, 200);
        sample(201, 4, 100, 1600);
        MigrationResult result = follower.end(Outcome.CANCELLED, "enough", false, 210_000_000, List.of());
        assertEquals(3, result.rounds().size());
        assertEquals(110_000_000, result.rounds().get(0).durationNanos());
        assertEquals(600, result.rounds().get(0).guest().pagesDirtied()); // 700 left, 900 sent, of 1000
        assertEquals(List.of("Passes 1 to 2 of QEMU are one round, 1: there was no sample between them."),
                follower.notes());
        assertEquals(100, result.rounds().get(1).guest().pagesDirtied());
    }

    @Test
    void aPassWhoseEventWasMissedIsFoundInTheCounters() throws Exception {
        follower.begin();
        sample(10, 1, 1000, 0);
        sample(100, 1, 400, 600);
        sample(200, 2, 500, 800);
        sample(300, 2, 400, 900);
        sample(400, 2, 300, 1000);
        MigrationResult result = follower.end(Outcome.CANCELLED, "enough", false, 410_000_000, List.of());
        assertEquals(2, result.rounds().size());
        assertEquals(300, result.rounds().get(0).guest().pagesDirtied());
    }

    @Test
    void anEventThatAnAnswerHasOvertakenDoesNotBringAMigrationBack() throws Exception {
        follower.begin();
        follower.sample(MigrationInfo.of(QmpObject.parse("{\"status\": \"completed\"}")), 1);
        follower.source((QmpEvent) event("MIGRATION", "{\"status\": \"device\"}"), 2);
        assertTrue(follower.status().isOver());
    }

    private void pass(long number, long millis) throws QmpFormatException {
        follower.source((QmpEvent) event("MIGRATION_PASS", "{\"pass\": " + number + "}"), millis * 1_000_000);
    }

    private static QmpMessage event(String name, String data) throws QmpFormatException {
        return new QmpLine(0, "src", false, "{\"event\": \"" + name + "\", \"data\": " + data + "}").message();
    }

    private void sample(long millis, long pass, long pagesLeft, long pagesSent) throws QmpFormatException {
        follower.sample(MigrationInfo.of(QmpObject.parse("{\"status\": \"active\", \"ram\": {\"total\": " + 1000 * 4096
                + ", \"remaining\": " + pagesLeft * 4096 + ", \"normal\": " + pagesSent
                + ", \"duplicate\": 0, \"transferred\": " + pagesSent * 4104 + ", \"page-size\": 4096,"
                + " \"dirty-sync-count\": " + pass + "}}")), millis * 1_000_000);
    }
}
