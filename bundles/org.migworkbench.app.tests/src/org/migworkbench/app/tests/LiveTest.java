package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.live.LiveStatus;

/** Migrations of real machines from the window, with a backend that only pretends. */
class LiveTest extends UiTest {

    private static final String DEMO = "org.migworkbench.live.ui.demo";
    private static final String QUESTION = "Real Migration";
    private static final String COMMAND = "Command to a Real Machine";
    private static final Set<String> IN_PASSES = Set.of("Bandwidth", "Cancel Migration", "Downtime limit");

    private final FakeLiveBackend backend = new FakeLiveBackend();
    private LivePage live;

    @BeforeEach
    void pretend() {
        backend.register();
        live = new LivePage(window);
        live.open();
    }

    @AfterEach
    void stopPretending() {
        window.closeDialogs();
        backend.unregister();
        live.waitForEnd();
        live.close();
        assertEquals(List.of(), backend.onWindowThread, "asked on the window's thread");
    }

    private FakeLiveSession demo(String policy, String times) {
        live.enter("Policy", policy);
        live.enter("Migrations", times);
        window.execute(DEMO);
        FakeLiveSession session = backend.session();
        UiThread.waitUntil("the migration goes on", session::isRunning);
        live.waitForText("Pass 2");
        return session;
    }

    private FakeLiveSession attach(String machine) {
        live.showTab(1);
        live.enter("Machine", machine);
        live.enter("Source socket", "here.qmp");
        live.enter("Destination socket", "there.qmp");
        live.press("Start\u2026");
        return backend.session();
    }

    @Test
    void demonstrationGoesToAndFroBesideItsSimulation() {
        FakeLiveSession session = demo("qemu", "2");
        live.waitForText("1 of 2: ");
        assertTrue(live.text().contains("Guest beats: 42 at the source"), live::text);
        session.letEnd(2);
        live.waitForText("2 of 2 migrations completed, no page lost");
        assertEquals(List.of("Simulated", "Live 1", "Live 2"), live.compared());
        assertTrue(window.results().waitForRounds() > 1, "the rounds of the last one are shown");
        live.waitForEnd();
        assertEquals("close", session.calls.get(session.calls.size() - 1), "the pair is ended");
    }

    @Test
    void controlsAreThoseThatTheStateAllows() {
        FakeLiveSession session = demo("qemu", "1");
        assertEquals(IN_PASSES, live.enabledControls());
        session.say(LiveStatus.AWAITING_SWITCHOVER);
        live.waitForText("waits for the go-ahead");
        assertEquals(Set.of("Cancel Migration", "Continue"), live.enabledControls());
        session.say(LiveStatus.POSTCOPY);
        live.waitForText("There is no way back");
        assertEquals(Set.of("Pause"), live.enabledControls());
        session.say(LiveStatus.POSTCOPY_INTERRUPTED);
        live.waitForText("Post-copy is interrupted");
        assertTrue(live.text().contains("Recover connects the two again"), live::text);
        assertEquals(Set.of("Recover"), live.enabledControls());
        live.press("Recover");
        UiThread.waitUntil("it is recovered", () -> session.calls.contains("recover"));
        session.letEnd(1);
        live.waitForText("1 of 1 migration completed");
        assertEquals(Set.of(), live.enabledControls());
    }

    @Test
    void postcopyNeedsAPolicyThatPreparesForIt() {
        FakeLiveSession session = demo("qemu-postcopy", "1");
        assertTrue(live.isEnabled("Start Post-copy"));
        live.press("Start Post-copy");
        UiThread.waitUntil("it is asked for", () -> session.calls.contains("postcopy"));
    }

    @Test
    void limitsAreAppliedWithEnterAndLogged() {
        FakeLiveSession session = demo("qemu", "1");
        live.applyLimit("Bandwidth", "fast");
        live.waitForText("The bandwidth is 'fast'");
        live.applyLimit("Bandwidth", "64MiB/s");
        live.applyLimit("Downtime limit", "300ms");
        UiThread.waitUntil("both were given", () -> session.calls
                .containsAll(List.of("max-bandwidth 67108864", "downtime-limit 300000000")));
        UiThread.waitUntil("both are in the log", () -> live.logged()
                .containsAll(List.of("max-bandwidth 67108864", "downtime-limit 300000000")));
        assertFalse(live.text().contains("The bandwidth is 'fast'"), live::text);
    }

    @Test
    void refusalOfTheMonitorIsShown() {
        FakeLiveSession session = demo("qemu", "1");
        session.refuse("QEMU didn't take migrate-set-parameters: too much.");
        live.applyLimit("Bandwidth", "64MiB/s");
        live.waitForText("QEMU didn't take migrate-set-parameters: too much.");
        assertTrue(session.isRunning(), "a refused command ends nothing");
    }

    @Test
    void endEndsTheDemonstration() {
        FakeLiveSession session = demo("qemu", "5");
        live.press("End");
        live.waitForEnd();
        assertEquals(1, session.calls.stream().filter("run"::equals).count(), "no further migration");
        assertTrue(session.calls.contains("close"), session.calls::toString);
    }

    @Test
    void nothingHappensToARealMachineWithoutConfirmation() {
        FakeLiveSession session = attach("");
        String question = live.waitForDialog(QUESTION);
        for (String part : List.of("'web'", "here.qmp", "there.qmp", "migrate unix:memory")) {
            assertTrue(question.contains(part), question);
        }
        live.answer(QUESTION, "Cancel");
        live.waitForEnd();
        assertEquals(List.of("check", "confirmation", "close"), session.calls);
    }

    @Test
    void confirmedMigrationRunsAndItsCommandsAreAskedForToo() {
        FakeLiveSession session = attach("");
        live.waitForDialog(QUESTION);
        live.answer(QUESTION, "Do It");
        live.waitForText("Pass 2");
        live.press("Cancel Migration");
        assertTrue(live.waitForDialog(COMMAND).contains("migrate_cancel"));
        live.answer(COMMAND, "Cancel");
        assertFalse(session.calls.contains("migrate_cancel"), session.calls::toString);
        live.press("Cancel Migration");
        live.waitForDialog(COMMAND);
        live.answer(COMMAND, "Send");
        live.waitForText("Cancelled after");
        assertTrue(session.calls.contains("migrate_cancel"), session.calls::toString);
    }

    @Test
    void leavingTouchesNoMachine() {
        FakeLiveSession session = attach("");
        live.waitForDialog(QUESTION);
        live.answer(QUESTION, "Do It");
        live.waitForText("Pass 2");
        live.press("Leave");
        live.waitForEnd();
        assertEquals(List.of("check", "confirmation", "run", "leave", "close"), session.calls);
    }

    @Test
    void anotherMachineThanExpectedIsLeftAlone() {
        FakeLiveSession session = attach("database");
        live.waitForText("The machine at the source is 'web', not 'database'; nothing was done to it.");
        live.waitForEnd();
        assertEquals(List.of("close"), session.calls);
    }

    @Test
    void whatIsMissingIsSaidInPlaceOfTheButton() {
        backend.setMissing("There is no QEMU. On Debian: apt-get install qemu-system-x86");
        live.press("Look Again");
        live.waitForText("apt-get install qemu-system-x86");
        UiThread.waitUntil("the button is gone", () -> !live.isShown("Start Demonstration"));
        window.execute(DEMO);
        assertTrue(backend.hasNoSession(), "nothing is started");
    }

    @Test
    void whyASessionCanNotBeOpenedIsShown() {
        backend.setFailure("The QEMU at here.qmp can't be asked: no such file.");
        live.showTab(1);
        live.enter("Source socket", "here.qmp");
        live.enter("Destination socket", "there.qmp");
        live.press("Start\u2026");
        live.waitForText("The QEMU at here.qmp can't be asked: no such file.");
        live.waitForEnd();
    }

    @Test
    void wrongValueDisablesTheButtonAndIsNamed() {
        live.enter("Pattern", "zigzag");
        live.waitForText("The pattern is 'zigzag'; allowed is uniform");
        assertFalse(live.isEnabled("Start Demonstration"));
        live.enter("Pattern", "uniform");
        UiThread.waitUntil("it can be started", () -> live.isEnabled("Start Demonstration"));
    }
}
