package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;

/** The pages of a migration as a picture: made when its tab is opened, moved by the clock, and each page has a history. */
class MemoryMapTest extends UiTest {

    @Test
    void aPageIsPointedAtAndPlayed() {
        window.openExample("clark-quake3");
        window.execute("org.migworkbench.run.ui.run");
        ResultsPage results = window.results();
        results.waitForRounds();
        results.open("Memory Map");
        UiThread.waitUntil("the map stands at the end", () -> label("after the stop-and-copy") != null);
        UiThread.waitUntil("the first page tells its history", () -> {
            key(SWT.HOME); // nothing to point at until the picture is drawn
            return label("Page 0: ") != null;
        });
        assertTrue(UiThread.get(() -> label("Page 0: ").getText().contains("sent in round")),
                UiThread.get(() -> label("Page 0: ").getText()));
        UiThread.run(() -> key('+'));
        UiThread.waitUntil("half of the pages are looked at", () -> label("pages 0 to 8191") != null);
        press("To the start");
        UiThread.waitUntil("the map follows the clock", () -> label("before the first page") != null);
        results.open("Steps");
        press("Step forward");
        results.open("Memory Map");
        UiThread.waitUntil("it is where the clock went meanwhile", () -> label("round 1") != null);
        window.execute("org.migworkbench.run.ui.run");
        UiThread.waitUntil("the map of the same run once more", () -> label("Point at a page") != null);
    }

    private void press(String name) {
        UiThread.run(() -> WindowPage.find(window.shell(), Button.class,
                button -> button.isVisible() && name.equals(button.getToolTipText()))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private Label label(String part) {
        return WindowPage.find(window.shell(), Label.class,
                label -> label.isVisible() && label.getText().contains(part));
    }

    private void key(int code) {
        Label words = WindowPage.find(window.shell(), Label.class, label -> label.isVisible()
                && (label.getText().startsWith("Point at") || label.getText().startsWith("Page ")));
        Canvas canvas = WindowPage.find(words.getParent(), Canvas.class,
                one -> one.getListeners(SWT.KeyDown).length > 0 && one.getListeners(SWT.MouseVerticalWheel).length > 0);
        Event event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = code;
        event.widget = canvas;
        canvas.notifyListeners(SWT.KeyDown, event);
    }
}
