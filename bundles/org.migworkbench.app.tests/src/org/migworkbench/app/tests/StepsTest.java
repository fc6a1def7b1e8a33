package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.PlayedMoment;

/** A migration that is told step by step: the steps are those of the other tabs, and the whole screen shows them too. */
class StepsTest extends UiTest {

    private static final String WHOLE = "Steps \u2013";

    @Test
    void aStepIsToldAndSelectsItsRound() {
        window.openExample("clark-specweb99");
        window.execute("org.migworkbench.run.ui.run");
        ResultsPage results = window.results();
        results.waitForRounds();
        results.open("Steps");
        UiThread.waitUntil("the first step is told", () -> told(window.shell()).startsWith("Round 1"));
        press("Step forward", window.shell());
        UiThread.waitUntil("the second step is told", () -> told(window.shell()).startsWith("Round 2"));
        assertEquals(1, results.selectedRow(), "the table is at round 2");

        results.open("Steps");
        press("Full screen", window.shell());
        Shell whole = UiThread.waitFor("the whole screen", StepsTest::wholeScreen);
        UiThread.run(() -> key(whole, SWT.ARROW_RIGHT));
        UiThread.waitUntil("the third step is told", () -> WindowPage.allText(whole).contains("Round 3"));
        UiThread.run(() -> key(whole, SWT.ESC));
        UiThread.waitUntil("Escape closes it", () -> whole.isDisposed());
        assertTrue(UiThread.get(() -> told(window.shell()).startsWith("Round 3")), "both follow one clock");
    }

    @Test
    void theDrawingShowsAMomentOfTheScenarioThatItDrawsOnly() {
        DiagramPage diagram = window.openExample("lessons");
        window.execute("org.migworkbench.run.ui.run");
        window.results().waitForRounds();
        window.results().open("Steps");
        DocumentSession session = diagram.editor().session().orElseThrow();
        UiThread.waitUntil("the drawing follows", () -> PlayedMoment.of(session).moment().isPresent());
        UiThread.run(() -> session.showScenario(session.document().getScenarios().get(1)));
        UiThread.waitUntil("the other scenario has not been run",
                () -> WindowPage.allText(window.shell()).contains("has not been run yet"));
        assertTrue(UiThread.get(() -> PlayedMoment.of(session).moment().isEmpty()), "it shows nothing of another's");
        UiThread.run(() -> session.showScenario(session.document().getScenarios().get(0)));
        UiThread.waitUntil("it follows again", () -> PlayedMoment.of(session).moment().isPresent());
    }

    private static String told(Composite shell) {
        StyledText words = WindowPage.find(shell, StyledText.class,
                text -> text.isVisible() && text.getText().startsWith("Round"));
        return words == null ? "" : words.getText();
    }

    private static void press(String name, Composite shell) {
        UiThread.run(() -> WindowPage.find(shell, Button.class,
                button -> button.isVisible()
                        && (name.equals(button.getText()) || name.equals(button.getToolTipText())))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static Shell wholeScreen() {
        for (Shell shell : Display.getDefault().getShells()) {
            if (!shell.isDisposed() && shell.getText().startsWith(WHOLE) && shell.isVisible()) {
                return shell;
            }
        }
        return null;
    }

    /** A key as the window system brings it to whatever has the focus. */
    private static void key(Shell shell, int code) {
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = code;
        event.widget = shell;
        shell.notifyListeners(SWT.KeyDown, event);
    }
}
