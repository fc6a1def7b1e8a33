package org.migworkbench.app.tests;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.app.ids.AppIds;

/** The Live view. */
final class LivePage {

    private static final List<String> CONTROLS = List.of("Start Post-copy", "Pause", "Recover", "Continue",
            "Cancel Migration");

    private final WindowPage window;

    LivePage(WindowPage window) {
        this.window = window;
    }

    void open() {
        UiThread.run(() -> window.page().showView(AppIds.LIVE_VIEW));
    }

    void close() {
        UiThread.run(() -> window.page().hideView(window.page().findView(AppIds.LIVE_VIEW)));
    }

    private Composite root() {
        return window.page().findView(AppIds.LIVE_VIEW).getSite().getService(Composite.class);
    }

    String text() {
        return UiThread.get(() -> WindowPage.allText(root()));
    }

    void waitForText(String part) {
        UiThread.waitUntil("the Live view says: " + part, () -> WindowPage.allText(root()).contains(part));
    }

    /** Waits until nothing goes on. */
    void waitForEnd() {
        UiThread.waitUntil("the work has ended", () -> {
            Button end = WindowPage.find(root(), Button.class,
                    button -> Set.of("End", "Leave").contains(button.getText()));
            return end == null || !end.getVisible();
        });
    }

    private Button button(String text) {
        return WindowPage.find(root(), Button.class, button -> button.getText().equals(text));
    }

    boolean isEnabled(String button) {
        return UiThread.get(() -> button(button).isEnabled());
    }

    boolean isShown(String button) {
        return UiThread.get(() -> button(button).getVisible());
    }

    void press(String text) {
        UiThread.run(() -> press(button(text)));
    }

    private static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError("The button '" + button.getText() + "' is disabled.");
        }
        // later, for what a button does may open a dialog that blocks the one who pressed
        button.getDisplay().asyncExec(() -> button.notifyListeners(SWT.Selection, new Event()));
    }

    /** Which of the controls of a migration can be used. */
    Set<String> enabledControls() {
        return UiThread.get(() -> {
            Set<String> enabled = new TreeSet<>();
            CONTROLS.stream().filter(text -> button(text).getEnabled()).forEach(enabled::add);
            Stream.of("Bandwidth", "Downtime limit").filter(name -> limit(name).getEnabled()).forEach(enabled::add);
            return enabled;
        });
    }

    private Text limit(String name) {
        return (Text) after(name, Text.class);
    }

    /** The control behind its name. */
    private Control after(String name, Class<?> type) {
        Label label = WindowPage.find(root(), Label.class,
                one -> one.getText().equals(name) && next(one, type) != null);
        return next(label, type);
    }

    private static Control next(Label label, Class<?> type) {
        Control[] all = label.getParent().getChildren();
        int index = List.of(all).indexOf(label) + 1;
        return index < all.length && type.isInstance(all[index]) ? all[index] : null;
    }

    void enter(String name, String value) {
        UiThread.run(() -> ((Combo) after(name, Combo.class)).setText(value));
    }

    /** Brings a tab to the front, from 0. */
    void showTab(int index) {
        UiThread.run(() -> WindowPage.find(root(), CTabFolder.class, tabs -> true).setSelection(index));
    }

    void applyLimit(String name, String value) {
        UiThread.run(() -> {
            Text text = limit(name);
            text.setText(value);
            text.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /** First column of the comparison. */
    List<String> compared() {
        return UiThread.get(() -> {
            Table table = WindowPage.find(root(), Table.class,
                    one -> one.getColumnCount() > 3 && one.getColumn(0).getText().equals("Migration"));
            return Stream.of(table.getItems()).map(item -> item.getText(0)).toList();
        });
    }

    /** Commands of the log. */
    List<String> logged() {
        return UiThread.get(() -> {
            Table table = WindowPage.find(root(), Table.class,
                    one -> one.getColumnCount() == 3 && one.getColumn(2).getText().equals("Command"));
            return Stream.of(table.getItems()).map(item -> item.getText(2)).toList();
        });
    }

    /** Waits for a dialog and reads it. */
    String waitForDialog(String title) {
        return UiThread.waitFor("the dialog " + title, () -> {
            Shell dialog = dialog(title);
            return dialog == null ? null : WindowPage.allText(dialog);
        });
    }

    private Shell dialog(String title) {
        return Stream.of(window.window().getShell().getShells()).filter(shell -> shell.getText().equals(title))
                .findFirst().orElse(null);
    }

    void answer(String title, String button) {
        UiThread.run(() -> press(
                WindowPage.find(dialog(title), Button.class, one -> one.getText().replace("&", "").equals(button))));
        UiThread.waitUntil("the dialog is gone", () -> dialog(title) == null);
    }
}
