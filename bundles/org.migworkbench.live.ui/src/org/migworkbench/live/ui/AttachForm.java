package org.migworkbench.live.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.ui.WorkbenchColors;

/** Where running machines are, and how one is to be moved. */
final class AttachForm {

    private static final int TEXT_WIDTH = 200;
    private static final long SEED = 1;

    private final Composite frame;
    private final EntryForm entries;
    private final Label error;
    private final Button start;
    private final Consumer<LivePlan> onStart;
    private final Supplier<OpenScenario> scenario;
    private Optional<Path> document = Optional.empty();
    private boolean busy;

    AttachForm(Composite parent, RecentValues recent, List<String> policies, Supplier<OpenScenario> scenario,
            Consumer<LivePlan> onStart) {
        this.onStart = onStart;
        this.scenario = scenario;
        frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 4;
        frame.setLayout(layout);
        entries = new EntryForm(frame, recent, this::check);
        addEntries(policies);
        error = new Label(frame, SWT.WRAP);
        error.setForeground(WorkbenchColors.VERMILLION);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = TEXT_WIDTH;
        error.setLayoutData(wide);
        Composite buttons = new Composite(frame, SWT.NONE);
        GridLayout line = new GridLayout(2, false);
        line.marginWidth = 0;
        line.marginHeight = 0;
        buttons.setLayout(line);
        start = button(buttons, "Start\u2026", this::start);
        start.setToolTipText("Asks the machines, then shows what would be done, for you to confirm");
        button(buttons, "Use Open Scenario", this::useScenario)
                .setToolTipText("Takes policy and limits from the migration of the scenario in the active editor");
        check();
    }

    private void addEntries(List<String> policies) {
        String socket = "unix:PATH, tcp:HOST:PORT or a path; no monitor of QEMU asks for a password";
        entries.add("attach.source", "Source socket", "", "Monitor of the QEMU with the guest: " + socket);
        entries.add("attach.destination", "Destination socket", "",
                "Monitor of the QEMU that waits for the guest, started with -incoming defer: " + socket);
        entries.add("attach.uri", "URI", "",
                "Where the memory goes, such as tcp:HOST:PORT; needed where the destination's monitor can't be reached");
        entries.add("attach.log", "Destination log", "",
                "File with the destination's standard error, where its reasons are found; may be left blank");
        entries.add("attach.name", "Machine", "", "Name that the machine must have; blank for any");
        entries.add("attach.policy", "Policy", "qemu",
                "One of QEMU's policies and its parameters, such as qemu-postcopy:postcopyAfter=2",
                policies.toArray(String[]::new));
        entries.add("attach.bandwidth", "Bandwidth", "",
                "The most that may be sent while the guest runs; blank leaves it to the policy", "1Gbit/s", "10Gbit/s");
        entries.add("attach.downtime", "Downtime limit", "",
                "Longest downtime that may be expected; blank leaves it to the policy", "100ms", "300ms");
        entries.add("attach.timeout", "Time-out", "1h", "The migration is cancelled after this time", "10min", "1h");
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        entries.setFocus();
    }

    void setBusy(boolean now) {
        busy = now;
        check();
    }

    private void useScenario() {
        OpenScenario open = scenario.get();
        if (open.problem().isPresent()) {
            show(open.problem().get());
            return;
        }
        AskedText asked = open.asked(entries.value("attach.name"), entries.value("attach.timeout"));
        entries.set("attach.policy", asked.policy());
        entries.set("attach.bandwidth", asked.bandwidth());
        entries.set("attach.downtime", asked.downtimeLimit());
        document = open.document();
    }

    private void start() {
        if (!busy && check()) {
            entries.keep();
            onStart.accept(plan());
        }
    }

    private boolean check() {
        if (start == null) {
            return false;
        }
        String wrong = "";
        try {
            plan();
        } catch (IllegalArgumentException e) {
            wrong = e.getMessage();
        }
        boolean blank = entries.value("attach.source").isEmpty();
        show(blank ? "" : wrong);
        start.setEnabled(wrong.isEmpty() && !busy);
        return wrong.isEmpty();
    }

    private void show(String text) {
        if (!text.equals(error.getText())) {
            error.setText(text);
            error.requestLayout();
        }
    }

    private LivePlan plan() {
        String source = entries.value("attach.source");
        if (source.isEmpty()) {
            throw new IllegalArgumentException("The source socket is blank; give that of the QEMU with the guest.");
        }
        LiveEnds ends = new LiveEnds(source, text("attach.destination"), text("attach.uri"),
                text("attach.log").map(Path::of));
        AskedText asked = new AskedText(entries.value("attach.policy"), entries.value("attach.bandwidth"),
                entries.value("attach.downtime"), entries.value("attach.timeout"));
        return LivePlan.attach(ends, text("attach.name"), asked.asked(SEED), document);
    }

    private Optional<String> text(String key) {
        return Optional.of(entries.value(key)).filter(text -> !text.isEmpty());
    }
}
