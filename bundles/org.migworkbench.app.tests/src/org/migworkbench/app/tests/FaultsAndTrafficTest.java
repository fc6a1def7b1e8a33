package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.Link;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;

/** What goes wrong in a scenario and what guests send themselves: added from menus, changed as properties. */
class FaultsAndTrafficTest extends UiTest {

    private static final String EXAMPLE = "clark-specweb99";
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    @Test
    void faultOfALinkIsAddedFromItsMenu() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        Link link = diagram.all(Link.class).get(0);
        diagram.select(link);
        assertTrue(WindowPage.contextMenu(diagram.viewer().getControl()).contains("Add Fault"));
        assertFalse(WindowPage.contextMenu(diagram.viewer().getControl()).contains("Add Traffic"));
        add(diagram, "fault");
        assertSame(link, diagram.all(Fault.class).get(0).getLink());
        assertSame(FaultKind.LINK_DOWN, diagram.all(Fault.class).get(0).getKind());
        window.execute(UNDO);
        assertEquals(List.of(), diagram.all(Fault.class));
        window.execute(REDO);
        assertEquals(1, diagram.all(Fault.class).size());
    }

    @Test
    void faultIsSelectedInTheTreeAndChangedAsItsProperties() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        diagram.select(diagram.migrations().get(0));
        add(diagram, "fault");
        Fault fault = diagram.all(Fault.class).get(0);
        assertSame(diagram.migrations().get(0), fault.getMigration());
        Text round = UiThread.waitFor("the round can be typed", () -> field("2"));
        UiThread.run(() -> {
            round.setText("3");
            round.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals(3, fault.getRound());
        Combo kind = UiThread.waitFor("the kind can be chosen", () -> combo("destination host lost"));
        UiThread.run(() -> {
            kind.select(kind.indexOf("link slow"));
            kind.notifyListeners(SWT.Selection, new Event());
        });
        assertSame(FaultKind.LINK_SLOW, fault.getKind());
        assertTrue(fault.getLink() != null, "a link is chosen with the kind");
        window.execute(UNDO);
        assertSame(FaultKind.DESTINATION_LOST, fault.getKind());
        assertSame(null, fault.getLink());
    }

    @Test
    void trafficIsDrawnAndGoesWithUndo() {
        DiagramPage diagram = window.openExample(EXAMPLE);
        VirtualMachine vm = diagram.machine();
        diagram.select(vm);
        assertTrue(WindowPage.contextMenu(diagram.viewer().getControl()).contains("Add Traffic"));
        add(diagram, "traffic");
        Traffic traffic = vm.getTraffic();
        assertSame(diagram.host("PE-2650 C"), traffic.getPeer(), "a host that is no end of its migration");
        assertTrue(diagram.isShown(traffic));
        UiThread.waitFor("its rate can be typed", () -> field("100 Mbit/s"));
        diagram.select(vm);
        assertFalse(WindowPage.contextMenu(diagram.viewer().getControl()).contains("Add Traffic"), "it has some");
        window.execute(UNDO);
        assertFalse(diagram.isShown(traffic));
        assertFalse(diagram.isDirty());
    }

    @Test
    void theTreeHasAMenu() {
        window.openExample(EXAMPLE);
        Tree tree = UiThread.waitFor("the outline is there", this::outline);
        List<String> menu = WindowPage.contextMenu(tree);
        assertTrue(menu.contains("Delete") && menu.contains("Copy"), menu::toString);
    }

    private void add(DiagramPage diagram, String what) {
        UiThread.run(() -> {
            ActionRegistry actions = diagram.editor().getAdapter(ActionRegistry.class);
            IAction action = actions.getAction("org.migworkbench.diagram.add." + what);
            assertTrue(action.isEnabled(), action.getText());
            action.run();
        });
    }

    private Text field(String text) {
        return WindowPage.find(window.shell(), Text.class, field -> field.isVisible() && field.getText().equals(text));
    }

    private Combo combo(String text) {
        return WindowPage.find(window.shell(), Combo.class, combo -> combo.isVisible() && combo.getText().equals(text));
    }

    private Tree outline() {
        return window.page().findView("org.eclipse.ui.views.ContentOutline") instanceof ContentOutline view
                && view.getCurrentPage() != null && view.getCurrentPage().getControl() instanceof Composite page
                        ? WindowPage.find(page, Tree.class, Tree::isVisible) : null;
    }
}
