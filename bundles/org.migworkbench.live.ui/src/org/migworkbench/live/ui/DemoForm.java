package org.migworkbench.live.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.core.live.DemoGuestText;
import org.migworkbench.core.live.course.LiveMachines;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.Images;

/** What the demonstration guest does and how it is moved; or, where it can't be started here, what is missing for it. */
final class DemoForm {

    private static final int MOST_TIMES = 1000;
    private static final long SEED = 1;
    private static final LivePlan.Pauses PAUSES = new LivePlan.Pauses(LivePlan.Pauses.DEMO_MILLIS, 1500);

    private final Composite frame;
    private final PlanForm form;
    private final EntryForm entries;
    private final Button start;
    private final Text hint;
    private final Button again;
    private boolean isMissing;

    DemoForm(Composite parent, RecentValues recent, PolicyEntry policy, Consumer<LivePlan> onStart, Runnable onLook) {
        frame = PlanForm.frame(parent);
        hint = createHint();
        again = PlanForm.button(frame, "Look Again", onLook);
        again.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        form = new PlanForm(frame, recent, this::plan, onStart);
        entries = form.entries();
        addEntries(policy);
        form.addError();
        start = addStart();
        showMissing(Optional.empty());
        form.check();
    }

    private Text createHint() {
        Text text = new Text(frame, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setLayoutData(PlanForm.wide());
        AccessibleNames.set(text, "What is missing");
        return text;
    }

    private Button addStart() {
        Button button = form.addStart(frame, "Start Demonstration");
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        button.setImage(Images.get(Images.RUN));
        return button;
    }

    private void addEntries(PolicyEntry policy) {
        DemoGuestText usual = DemoGuestText.USUAL;
        entries.add("demo.memory", "Memory", usual.memory(), "Memory of the guest, 32 MiB to 2 GiB");
        entries.add("demo.workingSet", "Working set", usual.workingSet(), "Memory that the guest writes", "8 MiB",
                "32 MiB", "64 MiB");
        entries.add("demo.rate", "Writes a second", usual.writeRate(), "Pages of 4 KiB that it writes a second", "500",
                "4000", "20000");
        entries.add("demo.pattern", "Pattern", usual.pattern(),
                "How the writes are spread; skew:0.9:0.1 gives 90 % of them to 10 % of the working set", "uniform",
                "skew:0.9:0.1", "sweep");
        entries.add("demo.content", "Content", usual.content(),
                "What a write leaves; words:2 changes 2 words of 8 bytes, constant leaves what was there", "random",
                "words:2", "constant", "zero");
        policy.addTo(entries, "demo.policy");
        entries.add("demo.bandwidth", "Bandwidth", "32MiB/s", "The most that may be sent while the guest runs",
                "16MiB/s", "32MiB/s", "1Gbit/s");
        entries.add("demo.downtime", "Downtime limit", "100ms", "Longest downtime that may be expected", "30ms",
                "100ms", "300ms");
        entries.add("demo.times", "Migrations", "4", "How often it is migrated, to and fro, 1 to 1000", "1", "4", "20");
        entries.add("demo.timeout", "Time-out", "60s", "A migration is cancelled after this time", "60s", "5min");
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        entries.setFocus();
    }

    /** Shows what is missing on this computer, in place of the button to start. */
    void showMissing(Optional<String> what) {
        isMissing = what.isPresent();
        what.filter(text -> !text.equals(hint.getText())).ifPresent(hint::setText);
        setShown(hint, isMissing);
        setShown(again, isMissing);
        setShown(start, !isMissing);
        frame.requestLayout();
    }

    private static void setShown(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    void setBusy(boolean now) {
        form.setBusy(now);
    }

    /** Begins with the values as they are, if they are allowed and nothing else goes on. */
    void start() {
        if (!isMissing) {
            form.start();
        }
    }

    private LivePlan plan() {
        DemoGuestText guest = new DemoGuestText(entries.value("demo.memory"), entries.value("demo.workingSet"),
                entries.value("demo.rate"), entries.value("demo.pattern"), entries.value("demo.content"));
        AskedText asked = new AskedText(entries.value("demo.policy"), entries.value("demo.bandwidth"),
                entries.value("demo.downtime"), entries.value("demo.timeout"));
        return new LivePlan(new LiveMachines.Demonstration(guest.guest()), asked.asked(SEED), times(), PAUSES,
                Optional.empty());
    }

    private int times() {
        String text = entries.value("demo.times");
        try {
            long times = Quantity.parseCount(text);
            if (times >= 1 && times <= MOST_TIMES) {
                return (int) times;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The number of migrations is '" + text + "': " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("The number of migrations is " + text + "; allowed is 1 to 1000.");
    }
}
