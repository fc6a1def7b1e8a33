package org.migworkbench.run.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Tolerance;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.core.compare.CompareQuestion;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;

/** What is asked about the results: which side of them, over what, against which, of which machine, how exactly. */
final class CompareBar {

    private static final List<PlotAxis> AXES = List.of(PlotAxis.ROUND, PlotAxis.TIME, PlotAxis.SHARE);
    private static final int SPACING = 4;
    private static final int NAME_WIDTH = 130;
    private static final int TOLERANCE_WIDTH = 55;

    /** Sides of a comparison. */
    enum Side {
        /** Table of figures. */
        FIGURES("Figures"),
        /** What differs in the settings. */
        SETTINGS("Settings"),
        /** Plots over each other. */
        OVERLAY("Overlay"),
        /** Plots of differences. */
        DIFFERENCE("Difference"),
        /** A plot each. */
        MULTIPLES("Small multiples"),
        /** Side by side with one clock. */
        PLAY("Side by side");

        private final String title;

        Side(String title) {
            this.title = title;
        }
    }

    private final Composite frame;
    private final Combo side;
    private final Combo axis;
    private final Combo baseline;
    private final Combo vm;
    private final Text tolerance;
    private final Consumer<CompareQuestion> onAsk;
    private CompareQuestion question = CompareQuestion.USUAL;

    /**
     * Creates the bar.
     *
     * @param parent where
     * @param onSide told that another side is wanted
     * @param onAsk  told another question
     */
    CompareBar(Composite parent, Runnable onSide, Consumer<CompareQuestion> onAsk) {
        this.onAsk = onAsk;
        frame = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = SPACING;
        row.marginTop = 0;
        row.marginBottom = 0;
        frame.setLayout(row);
        side = combo("Side of the comparison", Arrays.stream(Side.values()).map(one -> one.title).toList());
        side.addListener(SWT.Selection, e -> {
            enable();
            onSide.run();
        });
        axis = combo("What the plots are spread over", List.of("by round", "by time", "by share"));
        axis.addListener(SWT.Selection, e -> ask());
        label("against");
        baseline = combo("Result that the others are held against", List.of());
        room(baseline, NAME_WIDTH);
        baseline.addListener(SWT.Selection, e -> ask());
        vm = combo("Virtual machine", List.of());
        room(vm, NAME_WIDTH);
        vm.addListener(SWT.Selection, e -> ask());
        showVms(false);
        label("same up to");
        tolerance = new Text(frame, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        tolerance.setText(Tolerance.USUAL.text());
        tolerance.setToolTipText("How far a figure may lie from the baseline's and still count as the same, in parts of"
                + " it, such as 5 %");
        AccessibleNames.set(tolerance, "Tolerance");
        room(tolerance, TOLERANCE_WIDTH);
        tolerance.addListener(SWT.Modify, e -> ask());
        enable();
    }

    private Combo combo(String name, List<String> items) {
        Combo combo = new Combo(frame, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(combo);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.setToolTipText(name);
        AccessibleNames.set(combo, name);
        return combo;
    }

    private static void room(Control control, int width) {
        RowData room = new RowData();
        room.width = width;
        control.setLayoutData(room);
    }

    private void label(String text) {
        new Label(frame, SWT.NONE).setText(text);
    }

    Control control() {
        return frame;
    }

    Side side() {
        return Side.values()[side.getSelectionIndex()];
    }

    CompareQuestion question() {
        return question;
    }

    /** Offers what there is to choose from. */
    void show(CompareAnswer answer) {
        set(baseline, answer.comparison().results().stream().map(ComparedResult::label).toList(),
                answer.comparison().baseline());
        set(vm, answer.vms(), answer.vms().indexOf(answer.comparison().vm()));
        showVms(answer.vms().size() > 1);
    }

    private void showVms(boolean several) {
        RowData room = (RowData) vm.getLayoutData();
        if (room.exclude == several) {
            room.exclude = !several;
            vm.setVisible(several);
            frame.getParent().layout(new Control[] { vm });
        }
    }

    /** Takes another result as the baseline. */
    void setBaseline(int index) {
        question = new CompareQuestion(index, question.vm(), question.tolerance(), question.axis());
    }

    private static void set(Combo combo, List<String> items, int selected) {
        if (!Arrays.asList(combo.getItems()).equals(items)) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(selected);
    }

    /** Only the plots that have an axis of their own choice can be spread over another. */
    private void enable() {
        axis.setEnabled(side() == Side.OVERLAY || side() == Side.DIFFERENCE || side() == Side.MULTIPLES);
    }

    private void ask() {
        Tolerance allowed = tolerance();
        CompareQuestion next = new CompareQuestion(
                baseline.getSelectionIndex() < 0 ? question.baseline() : baseline.getSelectionIndex(),
                vm.getText(), allowed, AXES.get(axis.getSelectionIndex()));
        if (!next.equals(question)) {
            question = next;
            onAsk.accept(next);
        }
    }

    /** What was entered; what can't be read is red, says why, and leaves the tolerance as it was. */
    private Tolerance tolerance() {
        try {
            Tolerance entered = new Tolerance(Quantity.parse(tolerance.getText(), Unit.SHARE));
            tolerance.setForeground(null);
            tolerance.setToolTipText("How far a figure may lie from the baseline's and still count as the same");
            return entered;
        } catch (IllegalArgumentException e) {
            tolerance.setForeground(WorkbenchColors.VERMILLION);
            tolerance.setToolTipText(e.getMessage());
            return question.tolerance();
        }
    }
}
