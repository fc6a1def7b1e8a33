package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.core.lesson.Lesson;
import org.migworkbench.core.lesson.LessonCatalog;
import org.migworkbench.core.lesson.LessonDeed;
import org.migworkbench.core.lesson.LessonLink;
import org.migworkbench.core.lesson.LessonStep;
import org.migworkbench.run.ui.ResultsView;

/** A lesson from its first step to its answer, as a pupil goes through it. */
class LessonsTest extends UiTest {

    @Test
    void oneLessonFromStartToEnd() throws IOException {
        Lesson lesson = new LessonCatalog().lessons().stream().filter(each -> each.id().equals("skip-rule")).findFirst()
                .orElseThrow();
        window.execute("org.migworkbench.app.openLessons");
        click("3. " + lesson.title());
        for (LessonStep step : lesson.steps()) {
            UiThread.waitUntil("the step " + step.title() + " is shown", () -> text().contains(step.text()));
            step.link().ifPresent(this::follow);
            press("Next");
        }
        UiThread.waitUntil("the question is asked", () -> text().contains(lesson.question()));
        assertFalse(text().contains(lesson.answer()));
        click("Show answer");
        UiThread.waitUntil("the answer is told", () -> text().contains(lesson.answer()));
        press("Back");
        UiThread.waitUntil("the last step is shown again", () -> text().contains("Step 5 of 5"));
        click("All lessons");
        UiThread.waitUntil("the list tells the place", () -> text().contains("Step 5 of 5") && text().contains("8. "));
    }

    private void follow(LessonLink link) {
        click(link.label());
        if (link.deed() == LessonDeed.OPEN) {
            UiThread.waitUntil("the example is open", () -> window.page().getActiveEditor() != null
                    && window.page().getActiveEditor().getTitle().startsWith("lessons"));
        } else if (link.deed() == LessonDeed.RUN) {
            window.results().waitForRounds();
        }
    }

    @Test
    void tabsOfAllLessonsAreThere() throws IOException {
        ResultsView results = UiThread.get(() -> (ResultsView) window.page().showView(AppIds.RESULTS_VIEW));
        for (Lesson lesson : new LessonCatalog().lessons()) {
            for (LessonStep step : lesson.steps()) {
                step.link().filter(link -> link.deed() == LessonDeed.TAB).ifPresent(link -> assertTrue(
                        UiThread.get(() -> results.openTab(link.subject())), link.subject()));
            }
        }
        assertEquals(false, UiThread.get(() -> results.openTab("No such tab")));
        UiThread.run(() -> results.openTab("Plots"));
    }

    private Composite view() {
        return window.page().findView(AppIds.LESSONS_VIEW).getSite().getService(Composite.class);
    }

    private String text() {
        return UiThread.get(() -> WindowPage.allText(view()));
    }

    private void click(String label) {
        Hyperlink link = UiThread.waitFor("the link " + label + " is there",
                () -> WindowPage.find(view(), Hyperlink.class, any -> any.getText().equals(label)));
        UiThread.run(() -> {
            link.notifyListeners(SWT.FocusIn, new Event());
            Event enter = new Event();
            enter.character = '\r';
            link.notifyListeners(SWT.DefaultSelection, enter);
            link.notifyListeners(SWT.KeyDown, enter);
        });
    }

    private void press(String label) {
        UiThread.run(() -> {
            Button button = WindowPage.find(view(), Button.class, any -> any.getText().equals("&" + label));
            assertTrue(button.isEnabled(), label);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }
}
