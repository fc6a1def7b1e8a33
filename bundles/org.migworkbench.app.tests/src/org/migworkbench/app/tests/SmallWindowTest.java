package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.app.welcome.WelcomeInput;

/** A window of 1280 x 800 has room for all that is needed at once. */
class SmallWindowTest extends UiTest {

    private static final Point SMALL = new Point(1280, 800);

    /** With the answer above it; without an answer it has 200 and more. */
    private static final int PLOT = 200;

    private Point before;

    @BeforeEach
    void makeSmall() {
        before = UiThread.get(() -> {
            Shell shell = (Shell) window.shell();
            Point size = shell.getSize();
            shell.setMaximized(false);
            shell.setSize(SMALL.x, SMALL.y);
            window.page().resetPerspective();
            shell.layout(true, true);
            return size;
        });
        UiThread.waitUntil("the window is small", () -> window.shell().getSize().y <= SMALL.y);
    }

    @AfterEach
    void makeAsBefore() {
        UiThread.run(() -> window.shell().setSize(before));
    }

    @Test
    void drawingAndPlotsHaveTheirHeight() {
        DiagramPage diagram = window.openExample("clark-specweb99");
        window.execute("org.migworkbench.run.ui.run");
        window.results().waitForRounds();
        window.results().open("Plots");
        int drawing = UiThread.get(() -> diagram.viewer().getControl().getSize().y);
        int plot = UiThread.waitFor("a plot is there", () -> plot() == null ? null : plot().getSize().y);
        assertTrue(drawing >= 300, "the drawing has " + drawing + " pixels of height");
        assertTrue(plot >= PLOT, "a plot has " + plot + " pixels of height");
    }

    private Canvas plot() {
        return WindowPage.find(window.shell(), Canvas.class, canvas -> canvas.isVisible()
                && canvas.getParent().getClass().getName().startsWith("org.jfree") && canvas.getSize().x > 0);
    }

    @Test
    void guidesCoverNeitherPropertiesNorResults() {
        window.openExample("clark-specweb99");
        for (String guide : new String[] { AppIds.TOUR_VIEW, AppIds.LESSONS_VIEW, AppIds.LIVE_VIEW }) {
            UiThread.run(() -> {
                window.page().showView(IPageLayout.ID_PROP_SHEET);
                window.page().showView(AppIds.RESULTS_VIEW);
                window.page().showView(guide);
            });
            for (String covered : new String[] { IPageLayout.ID_PROP_SHEET, AppIds.RESULTS_VIEW,
                    AppIds.SCENARIOS_VIEW }) {
                IViewPart part = window.view(covered);
                assertTrue(UiThread.get(() -> window.page().isPartVisible(part)), guide + " covers " + covered);
            }
        }
    }

    @Test
    void welcomePageFitsAndComesToRest() {
        UiThread.run(() -> WelcomeInput.open(window.page()));
        ScrolledComposite form = UiThread.waitFor("the welcome page is there", () -> WindowPage.find(window.shell(),
                ScrolledComposite.class, any -> any.isVisible() && WindowPage.allText(any).contains("SPECweb99")));
        UiThread.run(() -> {
            Control content = form.getContent();
            Rectangle room = form.getClientArea();
            int needed = content.computeSize(room.width, SWT.DEFAULT).y;
            assertTrue(needed <= room.height, "it needs " + needed + " of " + room.height);
            String text = WindowPage.allText((Composite) content);
            for (String way : new String[] { "Open an example", "Draw a scenario", "Import a recording" }) {
                assertTrue(text.contains(way), text);
            }
        });
        assertFalse(UiThread.get(() -> window.page().isEditorAreaVisible() && window.page().isPageZoomed()));
        assertEquals(1, UiThread.get(() -> window.page().getEditorReferences().length));
    }
}
