package org.migworkbench.run.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.compare.Candidates;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** The results that there are, with a check mark for each that is compared. The one that is shown always is. */
final class CandidateList {

    private static final int[] WIDTHS = { 150, 80, 220 };
    private static final String[] TITLES = { "Result", "Verdict", "Made" };

    private final Composite frame;
    private final Table table;
    private final Button before;
    private final Runnable onChange;
    private final Set<String> checked = new LinkedHashSet<>();
    private List<KeptResult> results = List.of();
    private Optional<KeptResult> shown = Optional.empty();

    /**
     * Creates the list.
     *
     * @param parent   where
     * @param onChange told that a person has checked or unchecked a result
     * @param onBefore told that the run before is wanted
     */
    CandidateList(Composite parent, Runnable onChange, Runnable onBefore) {
        this.onChange = onChange;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(frame);
        before = new Button(frame, SWT.PUSH);
        before.setText("Compare with the Run &Before");
        before.setToolTipText("Checks the run of this scenario before the one that is shown, and no other");
        before.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        before.addListener(SWT.Selection, e -> onBefore.run());
        table = new Table(frame, SWT.CHECK | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        AccessibleNames.set(table, "Results that can be compared");
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(TITLES[i]);
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.DefaultSelection, this::toggled);
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        table.setFocus();
    }

    /** Shows what there is; what was checked stays so as long as it is there. */
    void show(List<KeptResult> next, Optional<KeptResult> current, boolean hasBefore) {
        before.setEnabled(hasBefore);
        boolean same = next.equals(results) && current.equals(shown);
        results = List.copyOf(next);
        shown = current;
        checked.removeIf(id -> results.stream().noneMatch(one -> one.id().equals(id)));
        if (!same) {
            fill();
        }
    }

    private void fill() {
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.removeAll();
        for (KeptResult one : results) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(one);
            boolean isShown = isShown(one);
            item.setText(new String[] { (isShown ? "Shown: " : "") + one.label(), one.verdict().word(),
                    Candidates.time(one) + ", " + one.spec().name() });
            item.setChecked(isShown || checked.contains(one.id()));
            if (isShown) {
                item.setForeground(WorkbenchColors.secondaryText());
            }
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    private boolean isShown(KeptResult one) {
        return shown.map(KeptResult::id).filter(one.id()::equals).isPresent();
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            check((TableItem) event.item, ((TableItem) event.item).getChecked());
        }
    }

    private void toggled(Event event) {
        check((TableItem) event.item, !((TableItem) event.item).getChecked());
    }

    private void check(TableItem item, boolean wanted) {
        KeptResult one = (KeptResult) item.getData();
        if (isShown(one)) {
            item.setChecked(true);
            return;
        }
        item.setChecked(wanted);
        if (wanted ? checked.add(one.id()) : checked.remove(one.id())) {
            onChange.run();
        }
    }

    /** Checks some results and no others. */
    void check(List<String> ids) {
        checked.clear();
        checked.addAll(ids);
        fill();
        onChange.run();
    }

    /** Checks some results and no others when they are shown next; nobody is told. */
    void keepChecked(List<String> ids) {
        checked.clear();
        checked.addAll(ids);
        results = List.of();
    }

    /** What is checked beside the result that is shown, in the order in which it was. */
    List<KeptResult> checked() {
        List<KeptResult> all = new ArrayList<>();
        checked.forEach(id -> results.stream().filter(one -> one.id().equals(id) && !isShown(one)).findFirst()
                .ifPresent(all::add));
        return all;
    }
}
