package org.migworkbench.run.ui.tuning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.ElementLabels;

/** Finds a number of the scenario by its name and adds it: a field, and below it what fits while something is typed. */
final class KnobSearch {

    private static final int MOST = 60;
    private static final int ROWS = 8;

    private final Supplier<List<Knob>> all;
    private final Consumer<Knob> add;
    private final Text text;
    private final Table table;
    private final List<Knob> found = new ArrayList<>();
    private List<Knob> known = List.of();

    /**
     * Adds the field and its list.
     *
     * @param fieldParent gets the field
     * @param listParent  gets the list
     * @param all         gives all numbers
     * @param add         told which one was chosen
     */
    KnobSearch(Composite fieldParent, Composite listParent, Supplier<List<Knob>> all, Consumer<Knob> add) {
        this.all = all;
        this.add = add;
        text = new Text(fieldParent, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Add knob\u2026");
        text.setToolTipText("Type a part of the name of any number of the scenario; Enter adds the first one");
        AccessibleNames.set(text, "Add knob");
        text.addListener(SWT.FocusIn, event -> open());
        text.addListener(SWT.Modify, event -> fill());
        text.addListener(SWT.KeyDown, this::keyInText);
        text.addListener(SWT.DefaultSelection, event -> choose(0));
        table = new Table(listParent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, table.getItemHeight() * ROWS).exclude(true)
                .applyTo(table);
        table.setVisible(false);
        AccessibleNames.set(table, "Numbers that fit");
        table.addListener(SWT.DefaultSelection, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.MouseUp, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.KeyDown, this::keyInTable);
        closeWhenLeft();
    }

    Text control() {
        return text;
    }

    /** Another scenario is shown, or none. */
    void restart(boolean enabled) {
        known = List.of();
        found.clear();
        text.setText("");
        text.setEnabled(enabled);
    }

    private void closeWhenLeft() {
        for (Composite part : List.of(text.getParent(), table.getParent())) {
            part.addListener(SWT.MouseDown, event -> close());
        }
        table.addListener(SWT.FocusOut, event -> closeSoon());
        text.addListener(SWT.FocusOut, event -> closeSoon());
    }

    private void closeSoon() {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && !text.isFocusControl() && !table.isFocusControl()) {
                close();
            }
        });
    }

    private void open() {
        known = all.get();
        if (!text.getText().isBlank()) {
            fill();
        }
    }

    private void close() {
        setShown(false);
    }

    private void fill() {
        found.clear();
        String[] words = text.getText().strip().toLowerCase(Locale.ROOT).split("\\s+");
        if (!text.getText().isBlank()) {
            known = known.isEmpty() ? all.get() : known;
            known.stream().filter(knob -> Arrays.stream(words).allMatch(label(knob).toLowerCase(Locale.ROOT)::contains))
                    .limit(MOST).forEach(found::add);
        }
        table.removeAll();
        found.forEach(knob -> new TableItem(table, SWT.NONE).setText(label(knob)));
        if (found.isEmpty() && !text.getText().isBlank()) {
            new TableItem(table, SWT.NONE).setText("No number of this scenario is called so");
        }
        setShown(table.getItemCount() > 0);
    }

    private static String label(Knob knob) {
        return knob.label() + "  \u00b7  " + ElementLabels.text(knob.element()) + "  \u00b7  " + knob.text();
    }

    private void keyInText(Event event) {
        if (event.keyCode == SWT.ESC) {
            text.setText("");
        } else if (event.keyCode == SWT.ARROW_DOWN && !found.isEmpty()) {
            table.setFocus();
            table.select(0);
            event.doit = false;
        }
    }

    private void keyInTable(Event event) {
        if (event.keyCode == SWT.ESC) {
            text.setFocus();
            text.setText("");
        } else if (event.keyCode == SWT.ARROW_UP && table.getSelectionIndex() == 0) {
            text.setFocus();
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < found.size()) {
            Knob chosen = found.get(index);
            text.setText("");
            add.accept(chosen);
        }
    }

    private void setShown(boolean shown) {
        if (table.getVisible() != shown) {
            ((GridData) table.getLayoutData()).exclude = !shown;
            table.setVisible(shown);
            table.requestLayout();
        }
    }
}
