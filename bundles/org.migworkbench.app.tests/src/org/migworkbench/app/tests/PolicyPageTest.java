package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.editor.policy.PolicyPage;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.model.Policy;
import org.migworkbench.ui.CoreServices;

/** A policy is drawn as its pipeline and changed there by mouse and keys. */
class PolicyPageTest extends UiTest {

    private static final String PAGE = "org.migworkbench.editor.policy";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private DocumentEditor editor;
    private PolicyPage page;
    private Policy policy;

    private void open(String example) {
        editor = window.openExample(example).editor();
        page = UiThread.get(() -> {
            editor.pages().show(PAGE);
            return (PolicyPage) editor.pages().active().orElseThrow();
        });
        policy = UiThread.get(() -> page.subject().orElseThrow().policy());
    }

    private GraphicalViewer viewer() {
        return (GraphicalViewer) page.selection();
    }

    private Stage stage(StrategyKind<?> kind) {
        return UiThread.get(() -> Pipeline.of(policy, CoreServices.catalogs().policies()).stage(kind).orElseThrow());
    }

    private void key(int code, char character) {
        UiThread.run(() -> {
            Control canvas = viewer().getControl();
            Event event = new Event();
            event.keyCode = code;
            event.character = character;
            canvas.notifyListeners(SWT.KeyDown, event);
        });
    }

    private void select(StrategyKind<?> kind) {
        UiThread.run(() -> viewer().select((EditPart) viewer().getEditPartRegistry().get(kind)));
    }

    @Test
    void aStageIsReplacedSwitchedTakenBackAndUndone() {
        open("which-knob");
        UiThread.run(() -> page.dropped("ar-prediction"));
        assertEquals(Stage.State.REPLACED, stage(StrategyKind.SELECTION).state());
        select(StrategyKind.SELECTION);
        key(' ', ' ');
        assertEquals(Stage.State.ASIDE, stage(StrategyKind.SELECTION).state());
        key(' ', ' ');
        assertEquals(Stage.State.REPLACED, stage(StrategyKind.SELECTION).state());
        key(SWT.DEL, SWT.DEL);
        assertEquals(Stage.State.OWN, stage(StrategyKind.SELECTION).state());
        List.of(1, 2, 3, 4).forEach(step -> window.execute(UNDO));
        assertFalse(editor.isDirty(), "four undos lead back to the begin");
    }

    @Test
    void whatDoesNotGoTogetherStandsOnItsWireUntilItIsCured() {
        open("which-knob");
        policy = UiThread.get(() -> editor.session().orElseThrow().document().getPolicies().stream()
                .filter(one -> "qemu-postcopy".equals(one.getKind())).findFirst().orElseThrow());
        UiThread.run(() -> editor.reveal(policy));
        UiThread.run(() -> page.dropped("compress-threads"));
        UiThread.waitUntil("the clash is drawn", () -> page.look().clashes().stream()
                .anyMatch(clash -> clash.between().contains(StrategyKind.ENCODING)));
        UiThread.run(() -> page.cure(page.look().clashes().stream()
                .filter(clash -> clash.between().contains(StrategyKind.ENCODING)).findFirst().orElseThrow().cures()
                .get(0)));
        UiThread.waitUntil("the clash is gone", () -> page.look().clashes().stream()
                .noneMatch(clash -> clash.between().contains(StrategyKind.ENCODING)));
        assertEquals(Optional.empty(), stage(StrategyKind.ENCODING).replacement());
    }

    @Test
    void thePreviewFollowsThePolicy() {
        open("which-knob");
        UiThread.waitUntil("it goes in circles", () -> page.look().said().contains("Did not converge"));
        UiThread.run(() -> page.dropped("auto-converge"));
        UiThread.waitUntil("a slower guest gets there", () -> page.look().said().startsWith("Converged"));
        assertTrue(editor.isDirty());
        window.execute(UNDO);
        UiThread.waitUntil("and doesn't any more", () -> page.look().said().contains("Did not converge"));
    }
}
