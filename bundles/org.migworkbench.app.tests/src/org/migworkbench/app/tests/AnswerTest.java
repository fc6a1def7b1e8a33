package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;

/** A migration that never converges is mended by a click on the first change that would do. */
class AnswerTest extends UiTest {

    private static final String EXAMPLE = "which-knob";
    private static final String RUN = "org.migworkbench.run.ui.run";

    private Link changes() {
        return WindowPage.find(window.shell(), Link.class,
                link -> link.isVisible() && link.getText().contains("Would end with <a"));
    }

    private boolean isShown(String text) {
        return WindowPage.allText(window.shell()).contains(text);
    }

    @Test
    void theFirstChangeThatWouldDoIsMadeByAClickAndTakenBackByUndo() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        long before = diagram.document().getScenarios().get(0).getMigrations().get(0).getDowntimeLimitNanos();
        window.execute(RUN);
        Link link = UiThread.waitFor("changes that would do are told", this::changes);
        UiThread.run(() -> {
            Event click = new Event();
            click.text = "0";
            link.notifyListeners(SWT.Selection, click);
        });
        UiThread.waitUntil("it converges", () -> isShown("Converged after"));
        long after = diagram.document().getScenarios().get(0).getMigrations().get(0).getDowntimeLimitNanos();
        assertTrue(after > before, after + " is a limit of its own");
        window.execute("org.eclipse.ui.edit.undo");
        assertEquals(before, diagram.document().getScenarios().get(0).getMigrations().get(0).getDowntimeLimitNanos());
    }
}
