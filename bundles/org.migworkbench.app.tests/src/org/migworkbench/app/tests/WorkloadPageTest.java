package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
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
