package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Policy;

/** A policy of another kind: its name, its values, the drawing, and one undo for all of it. */
class KindChangeTest extends UiTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @Test
    void theNameFollowsTheKindAndAllOfItIsOneStep() {
        DiagramPage diagram = window.openExample("which-knob");
        Policy policy = diagram.all(Policy.class).stream().filter(one -> "xbzrle".equals(one.getId())).findFirst()
                .orElseThrow();
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
        UiThread.run(() -> {
            window.page().activate(diagram.editor());
            diagram.editor().show(policy);
        });
        Combo kind = UiThread.waitFor("its kind can be chosen", () -> combo("QEMU with XBZRLE"));
        UiThread.run(() -> {
            kind.select(kind.indexOf("Xen pre-copy"));
            kind.notifyListeners(SWT.Selection, new Event());
        });
        assertEquals("xen", UiThread.get(policy::getKind));
        assertEquals("Xen pre-copy", UiThread.get(policy::getName), "its name only repeated the kind");
        assertTrue(UiThread.get(() -> policy.getParameters().isEmpty()), "Xen has no cache");
        UiThread.waitUntil("what became of it is said", () -> WindowPage.allText(window.shell())
                .contains("Lost, since it doesn't take them: cacheSize = 512 MiB."));
        window.execute(UNDO);
        assertEquals("qemu-xbzrle", UiThread.get(policy::getKind));
        assertEquals("XBZRLE", UiThread.get(policy::getName));
        assertEquals(1, UiThread.get(() -> policy.getParameters().size()));
        assertFalse(diagram.isDirty());
    }

    private Combo combo(String text) {
        return WindowPage.find(window.shell(), Combo.class, combo -> combo.isVisible() && combo.getText().equals(text));
    }
}
