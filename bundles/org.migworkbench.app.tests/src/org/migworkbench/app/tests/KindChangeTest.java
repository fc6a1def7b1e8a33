package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
        choose("QEMU with XBZRLE", "Xen pre-copy \u2013");
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

    /** Opens the menu of kinds and takes one, as a person does. */
    private void choose(String now, String next) {
        Button kind = UiThread.waitFor("its kind can be chosen", () -> WindowPage.find(window.shell(), Button.class,
                button -> button.isVisible() && button.getText().startsWith(now)));
        List<Menu> opened = new CopyOnWriteArrayList<>();
        Listener hear = event -> {
            if (event.widget instanceof Menu menu) {
                opened.add(menu);
            }
        };
        UiThread.run(() -> {
            kind.getDisplay().addFilter(SWT.Show, hear);
            kind.notifyListeners(SWT.Selection, new Event());
        });
        UiThread.waitUntil("the menu is open", () -> !opened.isEmpty());
        UiThread.run(() -> {
            kind.getDisplay().removeFilter(SWT.Show, hear);
            MenuItem item = find(opened.get(0), next);
            item.setSelection(true);
            item.notifyListeners(SWT.Selection, new Event());
            opened.get(0).setVisible(false);
        });
    }

    private static MenuItem find(Menu menu, String text) {
        for (MenuItem item : menu.getItems()) {
            MenuItem found = item.getText().startsWith(text) ? item
                    : item.getMenu() == null ? null : find(item.getMenu(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
