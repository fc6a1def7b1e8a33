package org.migworkbench.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Widget;
import org.junit.jupiter.api.Test;

/** Two runs of a scenario are compared in the tab, by their figures, in plots, and with one clock. */
class CompareTest extends UiTest {

    private static final String RUN = "org.migworkbench.run.ui.run";

    @Test
    void twoRunsAreComparedAndPlayedSideBySide() {
        window.openExample("clark-specweb99");
        window.execute(RUN);
        ResultsPage results = window.results();
        results.waitForRounds();
        window.execute(RUN);
        results.waitForRounds();
        results.open("Compare");
        Table list = UiThread.waitFor("both runs are there", this::candidates);
        assertEquals(1, UiThread.get(() -> checked(list)), "the one that is shown");

        click(button("Run &Before"));

        Table figures = UiThread.waitFor("figures", this::figures);
        assertEquals(2, UiThread.get(() -> checked(list)), "and the run before, of all that the workspace has");
        assertTrue(UiThread.get(() -> figures.getItem(0).getText(1)).contains("(same)"));
        assertEquals(3, (int) UiThread.get(figures::getColumnCount));

        for (String side : new String[] { "Settings", "Overlay", "Difference", "Small multiples", "Side by side" }) {
            choose("Figures", side);
        }
        Scale moment = UiThread.waitFor("the clock's slider", () -> WindowPage.find(window.shell(), Scale.class,
                scale -> scale.isVisible() && scale.isEnabled()));
        UiThread.run(() -> {
            moment.setSelection(moment.getMaximum());
            moment.notifyListeners(SWT.Selection, new Event());
        });
        choose("Figures", "Figures");
        assertTrue(UiThread.get(() -> figures.isVisible()));
    }

    private static int checked(Table list) {
        return (int) Arrays.stream(list.getItems()).filter(TableItem::getChecked).count();
    }

    private Table candidates() {
        return WindowPage.find(window.shell(), Table.class, table -> (table.getStyle() & SWT.CHECK) != 0
                && table.isVisible() && table.getItemCount() >= 2 && table.getColumn(0).getText().equals("Result"));
    }

    private Table figures() {
        return WindowPage.find(window.shell(), Table.class, table -> table.isVisible() && table.getItemCount() > 0
                && table.getColumnCount() > 0 && table.getColumn(0).getText().equals("Figure"));
    }

    private Button button(String text) {
        return UiThread.get(() -> WindowPage.find(window.shell(), Button.class,
                button -> button.isVisible() && button.getText().contains(text)));
    }

    private void choose(String first, String item) {
        Combo combo = UiThread.get(() -> WindowPage.find(window.shell(), Combo.class,
                one -> one.isVisible() && one.getItemCount() > 0 && one.getItem(0).equals(first)));
        UiThread.run(() -> {
            combo.select(Arrays.asList(combo.getItems()).indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private static void click(Widget widget) {
        UiThread.run(() -> widget.notifyListeners(SWT.Selection, new Event()));
    }
}
