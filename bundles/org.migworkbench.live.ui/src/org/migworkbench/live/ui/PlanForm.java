package org.migworkbench.live.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.ui.WorkbenchColors;

/** A form whose entries make a plan: it names what is wrong with them, and starts a plan that is right. */
final class PlanForm {

    private static final int TEXT_WIDTH = 200;

    private final Composite frame;
    private final EntryForm entries;
    private final Supplier<LivePlan> plan;
    private final Consumer<LivePlan> onStart;
    private BooleanSupplier isTouched = () -> true;
    private Label error;
    private Button start;
    private boolean busy;

    /** Creates the entries; {@code plan} throws a sentence for values that aren't allowed. */
    PlanForm(Composite frame, RecentValues recent, Supplier<LivePlan> plan, Consumer<LivePlan> onStart) {
        this.frame = frame;
        this.plan = plan;
        this.onStart = onStart;
        entries = new EntryForm(frame, recent, this::check);
    }

    static Composite frame(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 4;
        frame.setLayout(layout);
        return frame;
    }

    static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = TEXT_WIDTH;
        return data;
    }

    static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    EntryForm entries() {
        return entries;
    }

    /** Nothing is named as wrong as long as this is false. */
    void complainWhen(BooleanSupplier touched) {
        isTouched = touched;
    }

    /** Makes the place for what is wrong, below the entries. */
    void addError() {
        error = new Label(frame, SWT.WRAP);
        error.setForeground(WorkbenchColors.VERMILLION);
        error.setLayoutData(wide());
    }

    /** Makes the button, after the place for what is wrong. */
    Button addStart(Composite parent, String text) {
        start = button(parent, text, this::start);
        return start;
    }

    void setBusy(boolean now) {
        busy = now;
        check();
    }

    /** Begins with the values as they are, if they are allowed and nothing else goes on. */
    void start() {
        if (!busy && check()) {
            entries.keep();
            onStart.accept(plan.get());
        }
    }

    /** Whether the values are allowed. */
    boolean check() {
        if (start == null) {
            return false;
        }
        String wrong = "";
        try {
            plan.get();
        } catch (IllegalArgumentException e) {
            wrong = e.getMessage();
        }
        show(isTouched.getAsBoolean() ? wrong : "");
        start.setEnabled(wrong.isEmpty() && !busy);
        return wrong.isEmpty();
    }

    void show(String text) {
        if (!text.equals(error.getText())) {
            error.setText(text);
            error.requestLayout();
        }
    }
}
