package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.editor.workload.WorkloadPage;
import org.migworkbench.model.VirtualMachine;

/** A guest's memory is drawn with the mouse and changed with keys. */
class WorkloadPageTest extends UiTest {

    private static final String PAGE = "org.migworkbench.editor.workload";
    private static final String UNDO = "org.eclipse.ui.edit.undo";

    private static void send(Control control, int type, int x, int y, int key) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = key == 0 ? 1 : 0;
        event.keyCode = key;
        control.notifyListeners(type, event);
    }

    private Button button(String label) {
        return UiThread.get(() -> WindowPage.find(window.shell(), Button.class, one -> one.getText().equals(label)));
    }

    private void press(String label) {
        UiThread.run(() -> button(label).notifyListeners(SWT.Selection, new Event()));
    }

    private DocumentEditor open() {
        DocumentEditor editor = window.openExample("clark-specweb99").editor();
        UiThread.run(() -> editor.pages().show(PAGE));
        return editor;
    }

    private static VirtualMachine machine(DocumentEditor editor) {
        return UiThread.get(() -> editor.session().orElseThrow().document().getDataCenter().getSites().stream()
                .flatMap(site -> site.getHosts().stream()).flatMap(host -> host.getVms().stream()).findFirst()
                .orElseThrow());
    }

    @Test
    void aMeasuredCurveIsShownBeforeItIsTaken() {
        DocumentEditor editor = open();
        VirtualMachine vm = machine(editor);
        press("Import...");
        Text text = UiThread.get(() -> WindowPage.find(window.shell(), Text.class,
                one -> one.getMessage().startsWith("points T:PAGES")));
        UiThread.run(() -> text.setText("1:2000,0.5:3000"));
        UiThread.waitUntil("it is said what is wrong",
                () -> WindowPage.allText(window.shell()).contains("line 1: The point 0.5"));
        assertTrue(UiThread.get(() -> !button("Take").isEnabled()));
        UiThread.run(() -> text.setText("0.5:10000,2:30000"));
        UiThread.waitUntil("the curve is shown", () -> button("Take").isEnabled());
        assertTrue(!editor.isDirty(), "nothing is changed before it is taken");
        UiThread.run(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals("0.5:10000,2:30000", vm.getWorkloads().get(0).getParameters().get(0).getValue());
        window.execute(UNDO);
        assertTrue(!editor.isDirty(), "taking it is one edit");
    }

    @Test
    void theSideOfFreeMemoryIsDragged() {
        DocumentEditor editor = open();
        VirtualMachine vm = machine(editor);
        Canvas strip = UiThread.get(() -> (Canvas) editor.getSite().getShell().getDisplay().getFocusControl());
        UiThread.run(() -> {
            int right = strip.getClientArea().width - 12;
            int row = strip.getClientArea().height - 35;
            send(strip, SWT.MouseDown, right, row, 0);
            send(strip, SWT.MouseMove, right - 30, row, 0);
            send(strip, SWT.MouseMove, right - 60, row, 0);
            send(strip, SWT.MouseUp, right - 60, row, 0);
        });
        assertTrue(vm.getFreeBytes() > 0, "free memory: " + vm.getFreeBytes());
        window.execute(UNDO);
        assertEquals(0, vm.getFreeBytes());
        assertTrue(!editor.isDirty(), "the drag is one edit");
    }

    @Test
    void aRegionIsDrawnMovedDeletedAndUndone() {
        DocumentEditor editor = window.openExample("clark-specweb99").editor();
        WorkloadPage page = UiThread.get(() -> {
            editor.pages().show(PAGE);
            return (WorkloadPage) editor.pages().active().orElseThrow();
        });
        VirtualMachine vm = UiThread.get(() -> editor.session().orElseThrow().document().getDataCenter().getSites()
                .stream().flatMap(site -> site.getHosts().stream()).flatMap(host -> host.getVms().stream()).findFirst()
                .orElseThrow());
        int before = vm.getWorkloads().size();
        Canvas strip = UiThread.get(() -> (Canvas) editor.getSite().getShell().getDisplay().getFocusControl());
        UiThread.run(() -> {
            send(strip, SWT.MouseDown, 150, 30, 0);
            send(strip, SWT.MouseMove, 200, 32, 0);
            send(strip, SWT.MouseUp, 250, 33, 0);
        });
        assertEquals(before + 1, vm.getWorkloads().size());
        UiThread.waitUntil("the preview shows it", () -> page.map().length > 0);
        String drawn = UiThread.get(() -> String.valueOf(page.selected().orElseThrow().place()));
        UiThread.run(() -> send(strip, SWT.KeyDown, 0, 0, SWT.ARROW_RIGHT));
        assertTrue(UiThread.get(() -> !drawn.equals(String.valueOf(page.selected().orElseThrow().place()))));
        UiThread.run(() -> send(strip, SWT.KeyDown, 0, 0, SWT.DEL));
        assertEquals(before, vm.getWorkloads().size());
        List.of(1, 2, 3).forEach(step -> window.execute(UNDO));
        assertEquals(before, vm.getWorkloads().size());
        assertTrue(!editor.isDirty(), "three undos lead back to the begin");
    }
}
