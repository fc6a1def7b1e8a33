package org.migworkbench.app.tests;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A wizard that is open: its fields by their labels, its buttons, its message. */
final class WizardBox {

    private final Shell shell;

    private WizardBox(Shell shell) {
        this.shell = shell;
    }

    /** The wizard that opens. */
    static WizardBox waitFor() {
        return new WizardBox(UiThread.waitFor("the wizard is open", WizardBox::find));
    }

    private static Shell find() {
        for (Shell each : Display.getCurrent().getShells()) {
            if (each.getData() instanceof WizardDialog && each.isVisible()) {
                return each;
            }
        }
        return null;
    }

    /** The field that stands behind a label. */
    <T extends Control> T field(String label, Class<T> type) {
        return UiThread.get(() -> {
            Label name = WindowPage.find(shell, Label.class,
                    each -> each.getText().replace("&", "").equals(label) && each.isVisible());
            Control[] all = name == null ? new Control[0] : name.getParent().getChildren();
            for (int i = 0; i + 1 < all.length; i++) {
                if (all[i] == name) {
                    return type.cast(all[i + 1]);
                }
            }
            return null;
        });
    }

    void type(String label, String text) {
        Text field = field(label, Text.class);
        UiThread.run(() -> field.setText(text));
    }

    Button button(String text) {
        return UiThread.get(() -> WindowPage.find(shell, Button.class,
                each -> each.getText().replace("&", "").replaceAll("^[< ]+|[ >]+$", "").equals(text)
                        && each.isVisible()));
    }

    boolean isEnabled(String button) {
        Button found = button(button);
        return UiThread.get(() -> found != null && found.isEnabled());
    }

    /** Presses a button as soon as it can be pressed. */
    void press(String text) {
        UiThread.waitUntil(text + " can be pressed", () -> isEnabled(text));
        Button found = button(text);
        // A press may block whoever sends it until the work behind it is done.
        UiThread.run(() -> found.getDisplay().asyncExec(() -> found.notifyListeners(SWT.Selection, new Event())));
    }

    void tick(String text, boolean on) {
        Button box = button(text);
        UiThread.run(() -> {
            box.setSelection(on);
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    void waitForText(String text) {
        UiThread.waitUntil("the wizard says " + text, () -> WindowPage.allText(shell).contains(text));
    }

    String text() {
        return UiThread.get(() -> WindowPage.allText(shell));
    }

    /** The cells of the table that is seen, a row a line. */
    String table() {
        return UiThread.get(() -> {
            Table table = WindowPage.find(shell, Table.class, Control::isVisible);
            StringBuilder cells = new StringBuilder();
            for (int row = 0; row < table.getItemCount(); row++) {
                for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                    cells.append(column == 0 ? "" : " | ").append(table.getItem(row).getText(column));
                }
                cells.append('\n');
            }
            return cells.toString();
        });
    }

    /** Shows a tab of the page. */
    void tab(int index) {
        UiThread.run(() -> {
            var tabs = WindowPage.find(shell, org.eclipse.swt.widgets.TabFolder.class, Composite::isVisible);
            tabs.setSelection(index);
        });
    }

    Combo combo(String label) {
        return field(label, Combo.class);
    }

    void waitUntilClosed() {
        UiThread.waitUntil("the wizard has closed", shell::isDisposed);
    }
}
