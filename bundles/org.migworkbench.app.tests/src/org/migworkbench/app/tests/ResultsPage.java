package org.migworkbench.app.tests;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.migworkbench.app.ids.AppIds;

/** The Results view: its headline and its tabs. */
final class ResultsPage {

    private static final int STEP = 3;

    private final WindowPage window;

    ResultsPage(WindowPage window) {
        this.window = window;
    }

    Table table() {
        return UiThread.get(() -> WindowPage.find(window.shell(), Table.class, this::isRoundTable));
    }

    /** Opens a tab as a click on it does. */
    void open(String tab) {
        UiThread.run(() -> {
            CTabFolder folder = WindowPage.find(window.shell(), CTabFolder.class, any -> item(any, tab) != null);
            if (folder != null && folder.getSelection() != item(folder, tab)) {
                folder.setSelection(item(folder, tab));
                Event event = new Event();
                event.item = item(folder, tab);
                folder.notifyListeners(SWT.Selection, event);
            }
        });
    }

    private static CTabItem item(CTabFolder folder, String tab) {
        return Arrays.stream(folder.getItems()).filter(item -> item.getText().equals(tab)).findFirst().orElse(null);
    }

    private boolean isRoundTable(Table table) {
        return table.getColumnCount() > 2 && isRound(table);
    }

    private static boolean isRound(Table table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (table.getColumn(i).getText().equals("Round")) {
                return true;
            }
        }
        return false;
    }

    /** Waits until the run has ended and its rounds are in the table. */
    int waitForRounds() {
        UiThread.waitUntil("the table has rounds, the stop-and-copy among them",
                () -> isUpToDate() && table().getItemCount() > 1 && lastPhase().toLowerCase().contains("stop"));
        return UiThread.get(() -> table().getItemCount());
    }

    /** The table's tab must be open once for it to follow. */
    private boolean isUpToDate() {
        open("Rounds");
        return table() != null;
    }

    private String lastPhase() {
        Table table = table();
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < table.getColumnCount(); column++) {
            row.append(table.getItem(table.getItemCount() - 1).getText(column)).append(' ');
        }
        return row.toString();
    }

    int selectedRow() {
        open("Rounds");
        return UiThread.get(() -> table().getSelectionIndex());
    }

    /** Clicks from left to right into the first plot until a row of the table is selected by it. */
    boolean clickPlotUntilRow(int row) {
        open("Plots");
        Canvas plot = UiThread.waitFor("a plot is there", this::firstPlot);
        int width = UiThread.get(() -> plot.getSize().x);
        for (int x = 0; x < width; x += STEP) {
            open("Plots");
            click(plot, x);
            if (selectedRow() == row) {
                return true;
            }
        }
        return false;
    }

    private Canvas firstPlot() {
        return WindowPage.find(window.shell(), Canvas.class, canvas -> canvas.isVisible()
                && canvas.getParent().getClass().getName().startsWith("org.jfree") && canvas.getSize().x > 0);
    }

    private static void click(Canvas plot, int x) {
        UiThread.run(() -> {
            for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
                Event event = new Event();
                event.type = type;
                event.widget = plot;
                event.x = x;
                event.y = plot.getSize().y / 2;
                event.button = type == SWT.MouseMove ? 0 : 1;
                event.count = 1;
                plot.notifyListeners(type, event);
            }
        });
    }

    String text() {
        return UiThread.get(() -> {
            Composite folder = table().getParent();
            while (folder.getParent() != null && !WindowPage.allText(folder).contains("downtime")) {
                folder = folder.getParent();
            }
            return WindowPage.allText(folder);
        });
    }

    boolean isOpen() {
        return window.view(AppIds.RESULTS_VIEW) != null;
    }
}
