package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.run.RunState;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ScenarioInEditor;

/** Sliders whose runs are made while they move, and fields that refuse what the model refuses. */
class TuningTest extends UiTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String RUN = "org.migworkbench.run.ui.run";
    private static final String LIMIT = "Downtime limit";

    private DiagramPage diagram;
    private TuningPage tuning;

    @BeforeEach
    void openTuning() {
        diagram = window.openExample("which-knob");
        tuning = new TuningPage(window);
    }

    @AfterEach
    void showProperties() {
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
    }

    /** The limit that the result that is shown was made with; empty if there is none. */
    private OptionalLong shownLimit(Standing standing) {
        RunState state = CoreServices.require(RunService.class)
                .state(ScenarioInEditor.of(diagram.editor()).orElseThrow().query()).orElse(null);
        return state instanceof RunAnswer answer && answer.standing() == standing
                ? OptionalLong.of(answer.result().spec().migrations().get(0).downtimeLimitNanos())
                : OptionalLong.empty();
    }

    private long limitInDocument() {
        return UiThread.get(() -> diagram.migrations().get(0).getDowntimeLimitNanos());
    }

    @Test
    void plotsFollowASliderAndLettingGoIsOneEdit() {
        Canvas slider = tuning.slider(LIMIT);
        TuningPage.mouse(slider, SWT.MouseDown, 0.6);
        for (int i = 61; i <= 80; i++) {
            TuningPage.mouse(slider, SWT.MouseMove, i / 100.0);
        }
        UiThread.waitUntil("a preview is shown",
                () -> shownLimit(Standing.PREVIEW).orElse(0) > 1_000_000_000 && limitInDocument() == 0);
        UiThread.waitUntil("the headline says that it is one", () -> window.results().text().contains("Preview"));
        TuningPage.mouse(slider, SWT.MouseUp, 0.8);
        long set = limitInDocument();
        assertTrue(set > 1_000_000_000, () -> set + " ns");
        UiThread.waitUntil("the preview of what was set is shown", () -> shownLimit(Standing.PREVIEW).orElse(0) == set);
        window.execute(UNDO);
        assertEquals(0, limitInDocument());
        assertFalse(diagram.isDirty(), "one step");
        assertEquals("of the policy", UiThread.get(() -> tuning.field(LIMIT).getText()));
        UiThread.waitUntil("the preview follows", () -> shownLimit(Standing.PREVIEW).orElse(1) == 0);
    }

    @Test
    void escapeTakesAMovementBack() {
        window.execute(RUN);
        UiThread.waitUntil("the run is over", () -> shownLimit(Standing.KEPT).isPresent());
        Canvas slider = tuning.slider(LIMIT);
        TuningPage.mouse(slider, SWT.MouseDown, 0.7);
        UiThread.waitUntil("a preview is shown", () -> shownLimit(Standing.PREVIEW).isPresent());
        TuningPage.key(slider, SWT.KeyDown, SWT.ESC);
        TuningPage.mouse(slider, SWT.MouseUp, 0.7);
        UiThread.waitUntil("the run before is shown", () -> shownLimit(Standing.KEPT).orElse(1) == 0);
        assertFalse(diagram.isDirty());
        assertEquals("of the policy", UiThread.get(() -> tuning.field(LIMIT).getText()));
    }

    @Test
    void arrowKeysAndTheFieldTurnItToo() {
        Canvas slider = tuning.slider("Switchover cost");
        TuningPage.key(slider, SWT.KeyDown, SWT.ARROW_RIGHT);
        TuningPage.key(slider, SWT.KeyDown, SWT.ARROW_RIGHT);
        TuningPage.key(slider, SWT.KeyUp, SWT.ARROW_RIGHT);
        assertEquals("5100 us", UiThread.get(() -> tuning.field("Switchover cost").getText()));
        Text field = tuning.field("Switchover cost");
        UiThread.run(() -> {
            field.setText("425 us");
            field.notifyListeners(SWT.DefaultSelection, null);
        });
        assertEquals("425 us", UiThread.get(() -> diagram.migrations().get(0).getPolicy().getParameters().get(0)
                .getValue()));
        window.execute(UNDO);
        window.execute(UNDO);
        assertFalse(diagram.isDirty());
    }

    @Test
    void anyNumberIsAddedByItsName() {
        Text search = tuning.search();
        UiThread.run(() -> {
            search.setFocus();
            search.notifyListeners(SWT.FocusIn, null);
            search.setText("time-out");
            search.notifyListeners(SWT.DefaultSelection, null);
        });
        assertEquals("60 s", UiThread.get(() -> tuning.field("Time-out").getText()));
    }

    @Test
    void keepPinsWhatIsShown() {
        Text search = tuning.search();
        Button keep = UiThread.get(() -> WindowPage.find(search.getParent(), Button.class, Button::isVisible));
        UiThread.run(() -> keep.notifyListeners(SWT.Selection, null));
        RunService runs = CoreServices.require(RunService.class);
        UiThread.waitUntil("the result is pinned", () -> runs.store()
                .results(ScenarioInEditor.of(diagram.editor()).orElseThrow().query().home()).stream()
                .anyMatch(kept -> kept.card().pinned()));
    }

    @Test
    void nothingRunsWhileAFieldIsInError() {
        Text field = tuning.field(LIMIT);
        UiThread.run(() -> field.setText("some"));
        window.execute(RUN);
        UiThread.waitUntil("the field is named", () -> WindowPage.allText(window.shell())
                .contains("The field 'Downtime limit' of Database"));
        assertTrue(shownLimit(Standing.KEPT).isEmpty(), "the old value isn't run");
        UiThread.waitUntil("the editor's button refuses the same", () -> !runButton().isEnabled());
        UiThread.run(() -> field.setText("800 ms"));
        UiThread.waitUntil("the editor's button runs again", () -> runButton().isEnabled());
        window.execute(RUN);
        window.results().waitForRounds();
        assertEquals(800_000_000, limitInDocument(), "what is typed and can be read is run");
        UiThread.waitUntil("that run is shown", () -> shownLimit(Standing.KEPT).orElse(0) == 800_000_000);
    }

    private Button runButton() {
        return WindowPage.find(window.shell(), Button.class,
                button -> button.getText().equals("&Run") && button.isVisible());
    }

    @Test
    void whatIsNotWholePagesIsOfferedRounded() {
        Text field = tuning.field("Memory");
        UiThread.run(() -> field.setText("1.5 GB"));
        UiThread.waitUntil("it is refused", () -> tuning.text().contains("are not whole pages"));
        UiThread.run(() -> field.notifyListeners(SWT.FocusOut, null));
        assertEquals(2L << 30, UiThread.get(() -> diagram.machine().getMemoryBytes()),
                "leaving the field takes nothing");
        UiThread.run(() -> field.notifyListeners(SWT.DefaultSelection, null));
        assertEquals(1_500_000_256L, UiThread.get(() -> diagram.machine().getMemoryBytes()));
        UiThread.run(() -> {
            field.setText("64 GiB");
            field.notifyListeners(SWT.DefaultSelection, null);
        });
        UiThread.waitUntil("the model's own refusal is told",
                () -> tuning.text().contains("larger than that of its host"));
        assertEquals(1_500_000_256L, UiThread.get(() -> diagram.machine().getMemoryBytes()));
    }
}
