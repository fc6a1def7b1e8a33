package org.migworkbench.app.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.diagram.document.DocumentEditor;

/** The window: its editors, views, menus and commands. */
final class WindowPage {

    private static final String OPEN_EXAMPLE = "org.migworkbench.app.openExample(org.migworkbench.app.openExample.example=%s)";

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    void closeEditors() {
        UiThread.run(() -> page().closeAllEditors(false));
    }

    void closeDialogs() {
        UiThread.run(() -> {
            for (Shell shell : window().getShell().getShells()) {
                shell.close();
            }
        });
    }

    /** Executes a command as a menu or a key does. */
    void execute(String serializedCommand) {
        UiThread.run(() -> {
            ParameterizedCommand command = window().getService(ICommandService.class).deserialize(serializedCommand);
            window().getService(IHandlerService.class).executeCommand(command, null);
        });
    }

    /** Opens a copy of an example with one command, as the link on the welcome page does. */
    DiagramPage openExample(String id) {
        execute(OPEN_EXAMPLE.formatted(id));
        return waitForDiagram();
    }

    DiagramPage open(IFile file) {
        UiThread.run(() -> IDE.openEditor(page(), file));
        return waitForDiagram();
    }

    private DiagramPage waitForDiagram() {
        return new DiagramPage(UiThread.waitFor("a document is open",
                () -> page().getActiveEditor() instanceof DocumentEditor editor ? editor : null));
    }

    IEditorPart activeEditor() {
        return UiThread.get(() -> page().getActiveEditor());
    }

    IViewPart view(String id) {
        return UiThread.get(() -> page().findView(id));
    }

    String title() {
        return UiThread.get(() -> window().getShell().getText());
    }

    ResultsPage results() {
        return new ResultsPage(this);
    }

    /** Every menu of the menu bar, with its items as they are when it is open. */
    List<List<String>> menus() {
        return UiThread.get(() -> {
            List<List<String>> menus = new ArrayList<>();
            for (MenuItem item : window().getShell().getMenuBar().getItems()) {
                menus.add(open(item));
            }
            return menus;
        });
    }

    private static List<String> open(MenuItem item) {
        List<String> texts = new ArrayList<>(List.of(item.getText()));
        texts.addAll(open(item.getMenu()));
        return texts;
    }

    /** The entries of a control's context menu, as they are when it is open, without mnemonics. */
    static List<String> contextMenu(Control control) {
        return UiThread.get(() -> open(control.getMenu()).stream().map(entry -> entry.replace("&", "")).toList());
    }

    private static List<String> open(Menu menu) {
        List<String> texts = new ArrayList<>();
        menu.notifyListeners(SWT.Show, null);
        for (MenuItem entry : menu.getItems()) {
            if ((entry.getStyle() & SWT.SEPARATOR) == 0) {
                texts.add(entry.getText().replaceFirst("\t.*", ""));
            }
        }
        menu.notifyListeners(SWT.Hide, null);
        return texts;
    }

    /** The first control below another that is of a type and meets a condition. */
    static <T extends Control> T find(Composite root, Class<T> type, Predicate<T> condition) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && condition.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, condition) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** All text that can be read in a part of the window. */
    static String allText(Composite root) {
        StringBuilder text = new StringBuilder();
        for (Control child : root.getChildren()) {
            text.append(TextOf.widget(child)).append('\n');
            if (child instanceof Composite composite) {
                text.append(allText(composite));
            }
        }
        return text.toString();
    }

    Composite shell() {
        return window().getShell();
    }

    static boolean isAlive(Widget widget) {
        return widget != null && !widget.isDisposed();
    }

    String resultsViewId() {
        return AppIds.RESULTS_VIEW;
    }
}
