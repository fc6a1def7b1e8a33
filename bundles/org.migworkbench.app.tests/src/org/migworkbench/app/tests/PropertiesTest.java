package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.commands.PropertyEdits;

/** The Properties view: its title keeps no old name, and the wheel edits nothing. */
class PropertiesTest extends UiTest {

    @Test
    void titleHasTheNameOfNow() {
        DiagramPage diagram = window.openExample("clark-specweb99");
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
        VirtualMachine machine = diagram.machine();
        diagram.select(machine);
        UiThread.waitUntil("the machine is shown", () -> properties().contains("SPECweb99"));
        diagram.execute(PropertyEdits.set(machine, Literals.ELEMENT__NAME, "Renamed guest"));
        UiThread.waitUntil("the title has the new name", () -> titles().stream().anyMatch(
                title -> title.contains("Renamed guest")));
    }

    @Test
    void fieldsFollowEditsThatAreMadeFromAnotherPart() {
        DiagramPage diagram = window.openExample("clark-specweb99");
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
        VirtualMachine machine = diagram.machine();
        diagram.select(machine);
        UiThread.waitUntil("the machine is shown", () -> names().contains("SPECweb99"));
        UiThread.run(() -> window.page().showView(AppIds.SCENARIOS_VIEW));
        diagram.execute(PropertyEdits.set(machine, Literals.ELEMENT__NAME, "Edited from the tree"));
        UiThread.waitUntil("the field has the new name", () -> names().contains("Edited from the tree"));
    }

    @Test
    void aValueIsSetForAllThatAreSelectedAsOneEdit() {
        DiagramPage diagram = window.openExample("disk-and-memory");
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
        List<Host> hosts = diagram.all(Host.class);
        diagram.execute(PropertyEdits.set(hosts.get(0), Literals.HOST__CPU_CORES, 12));
        diagram.select(hosts.get(0));
        UiThread.waitUntil("the first host is shown", () -> names().contains("12"));
        UiThread.run(() -> hosts.forEach(host -> diagram.viewer()
                .appendSelection((EditPart) diagram.viewer().getEditPartRegistry().get(host))));
        UiThread.waitUntil("names and cores are said to differ", () -> several().size() >= 2);
        UiThread.run(() -> {
            Text cores = several().get(1);
            cores.setText("24");
            cores.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals(List.of(24, 24), hosts.stream().map(Host::getCpuCores).toList());
        UiThread.run(() -> diagram.editor().commandStack().undo());
        assertEquals(List.of(12, 8), hosts.stream().map(Host::getCpuCores).toList());
    }

    private List<Text> several() {
        return all(window.shell(), Text.class).stream()
                .filter(field -> field.isVisible() && "several values".equals(field.getMessage())).toList();
    }

    private List<String> names() {
        return all(window.shell(), Text.class).stream().filter(Control::isVisible).map(Text::getText).toList();
    }

    @Test
    void wheelOverAListEditsNothing() {
        DiagramPage diagram = window.openExample("which-knob");
        UiThread.run(() -> window.page().showView(IPageLayout.ID_PROP_SHEET));
        List<Combo> lists = UiThread.get(() -> all(window.shell(), Combo.class));
        assertFalse(lists.isEmpty(), "the list of scenarios is there");
        for (Combo list : lists) {
            String before = UiThread.get(list::getText);
            Event wheel = new Event();
            wheel.count = -3;
            wheel.doit = true;
            UiThread.run(() -> list.notifyListeners(SWT.MouseVerticalWheel, wheel));
            assertFalse(wheel.doit, "the wheel is left to the list with " + before);
            assertEquals(before, UiThread.get(list::getText));
        }
        assertFalse(UiThread.get(() -> diagram.editor().isDirty()));
    }

    private String properties() {
        return window.page().findView(IPageLayout.ID_PROP_SHEET) == null ? "" : String.join("\n", titles());
    }

    private List<String> titles() {
        List<String> texts = new ArrayList<>();
        for (Control control : all(window.shell(), Control.class)) {
            if (control.getClass().getSimpleName().equals("TabbedPropertyTitle") && control.isVisible()) {
                texts.add(control.toString());
            }
            if (control instanceof CLabel label && label.isVisible()) {
                texts.add(label.getText());
            }
        }
        return texts;
    }

    private static <T extends Control> List<T> all(Composite root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : root.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        }
        return found;
    }
}
