package org.migworkbench.live.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.course.LiveRow;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** What may be done to the migration that goes on; what its state doesn't allow is disabled. */
final class ControlPanel {

    private static final int COLUMNS = 2;
    private static final int WIDTH = 120;
    private static final int TABLE_HEIGHT = 130;
    private static final int GAP = 6;

    private final Composite frame;
    private final Map<LiveAction, Control> controls = new EnumMap<>(LiveAction.class);
    private final Label machine;
    private final Label error;
    private final ComparisonTable comparison;
    private final Consumer<LiveOrder> onOrder;

    ControlPanel(Composite parent, Consumer<LiveOrder> onOrder, Consumer<LiveRow> onSelect) {
        this.onOrder = onOrder;
        frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(COLUMNS, false);
        layout.verticalSpacing = 4;
        frame.setLayout(layout);
        machine = wide();
        addEntries();
        error = wide();
        error.setForeground(WorkbenchColors.VERMILLION);
        addButtons();
        comparison = new ComparisonTable(frame, onSelect);
        comparison.control().setLayoutData(tablePlace());
        show(Set.of(), "", List.of());
    }

    private void addEntries() {
        entry(LiveAction.BANDWIDTH, "Bandwidth", "New limit, such as 64MiB/s; Enter applies it",
                text -> Math.round(AskedText.bandwidth(text)));
        entry(LiveAction.DOWNTIME, "Downtime limit", "New limit, such as 300ms; Enter applies it",
                text -> AskedText.time("downtime limit", text));
    }

    private static GridData tablePlace() {
        GridData table = new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1);
        table.heightHint = TABLE_HEIGHT;
        table.widthHint = 2 * WIDTH;
        table.verticalIndent = GAP;
        return table;
    }

    private void addButtons() {
        button(LiveAction.POSTCOPY, "Start Post-copy",
                "The guest goes on at the destination, its memory follows; needs a policy that prepares for it");
        button(LiveAction.PAUSE, "Pause", "Interrupts the post-copy; Recover takes it up again");
        button(LiveAction.RECOVER, "Recover", "Takes up a post-copy that was interrupted or lost its connection");
        button(LiveAction.CONTINUE, "Continue", "Gives the go-ahead to a migration that waits before its switch-over");
        button(LiveAction.CANCEL, "Cancel Migration", "Ends the migration; the guest goes on at the source");
    }

    private Label wide() {
        Label label = new Label(frame, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, COLUMNS, 1);
        data.widthHint = 2 * WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private void entry(LiveAction action, String name, String tip, ToLongFunction<String> reader) {
        Label label = new Label(frame, SWT.NONE);
        label.setText(name);
        Text text = new Text(frame, SWT.BORDER | SWT.SINGLE);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
        text.setMessage("Enter applies");
        text.setToolTipText(tip);
        AccessibleNames.set(text, "New " + name.toLowerCase(Locale.ROOT));
        text.addListener(SWT.DefaultSelection, e -> apply(action, text.getText().strip(), reader));
        text.addListener(SWT.Modify, e -> fail(""));
        controls.put(action, text);
    }

    private void apply(LiveAction action, String text, ToLongFunction<String> reader) {
        try {
            onOrder.accept(LiveOrder.of(action, reader.applyAsLong(text)));
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
        }
    }

    private void fail(String why) {
        if (!why.equals(error.getText())) {
            error.setText(why);
            error.requestLayout();
        }
    }

    private void button(LiveAction action, String name, String tip) {
        Button button = new Button(frame, SWT.PUSH);
        button.setText(name);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, e -> onOrder.accept(LiveOrder.of(action)));
        controls.put(action, button);
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        controls.get(LiveAction.BANDWIDTH).setFocus();
    }

    /** Marks the migration whose rounds are shown. */
    void select(Optional<RunQuery> query) {
        comparison.select(query);
    }

    void show(Set<LiveAction> allowed, String who, List<LiveRow> rows) {
        comparison.show(rows);
        controls.forEach((action, control) -> {
            if (control.getEnabled() != allowed.contains(action)) {
                control.setEnabled(allowed.contains(action));
            }
        });
        showMachine(who);
    }

    private void showMachine(String who) {
        String text = who.isEmpty() ? "Nothing is being migrated." : who;
        if (!text.equals(machine.getText())) {
            machine.setText(text);
            machine.requestLayout();
        }
    }
}
