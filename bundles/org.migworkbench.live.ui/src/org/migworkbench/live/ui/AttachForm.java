package org.migworkbench.live.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.core.live.AskedText;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.course.LiveMachines;
import org.migworkbench.core.live.course.LivePlan;

/** Where running machines are, and how one is to be moved. */
final class AttachForm {

    private static final long SEED = 1;

    private final Composite frame;
    private final PlanForm form;
    private final EntryForm entries;
    private final Supplier<OpenScenario> scenario;
    private Optional<Path> document = Optional.empty();

    AttachForm(Composite parent, RecentValues recent, PolicyEntry policy, Supplier<OpenScenario> scenario,
            Consumer<LivePlan> onStart) {
        this.scenario = scenario;
        frame = PlanForm.frame(parent);
        form = new PlanForm(frame, recent, this::plan, onStart);
        entries = form.entries();
        addEntries(policy);
        form.complainWhen(() -> !entries.value("attach.source").isEmpty());
        form.addError();
        addButtons();
        form.check();
    }

    private void addButtons() {
        Composite buttons = new Composite(frame, SWT.NONE);
        GridLayout line = new GridLayout(2, false);
        line.marginWidth = 0;
        line.marginHeight = 0;
        buttons.setLayout(line);
        form.addStart(buttons, "Start\u2026")
                .setToolTipText("Asks the machines, then shows what would be done, for you to confirm");
        PlanForm.button(buttons, "Use Open Scenario", this::useScenario)
                .setToolTipText("Takes policy and limits from the migration of the scenario in the active editor");
    }

    private void addEntries(PolicyEntry policy) {
        entries.add("attach.source", "Source socket", "", policy.hints().source());
        entries.add("attach.destination", "Destination socket", "", policy.hints().destination());
        entries.add("attach.uri", "URI", "",
                "Where the memory goes, such as tcp:HOST:PORT; needed where the destination's monitor can't be reached");
        entries.add("attach.log", "Destination log", "",
                "File with the destination's standard error, where its reasons are found; may be left blank");
        entries.add("attach.name", "Machine", "", "Name that the machine must have; blank for any");
        policy.addTo(entries, "attach.policy");
        entries.add("attach.bandwidth", "Bandwidth", "",
                "The most that may be sent while the guest runs; blank leaves it to the policy", "1Gbit/s", "10Gbit/s");
        entries.add("attach.downtime", "Downtime limit", "",
                "Longest downtime that may be expected; blank leaves it to the policy", "100ms", "300ms");
        entries.add("attach.timeout", "Time-out", "1h", "The migration is cancelled after this time", "10min", "1h");
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        entries.setFocus();
    }

    void setBusy(boolean now) {
        form.setBusy(now);
    }

    private void useScenario() {
        OpenScenario open = scenario.get();
        if (open.problem().isPresent()) {
            form.show(open.problem().get());
            return;
        }
        AskedText asked = open.asked(entries.value("attach.name"), entries.value("attach.timeout"));
        entries.set("attach.policy", asked.policy());
        entries.set("attach.bandwidth", asked.bandwidth());
        entries.set("attach.downtime", asked.downtimeLimit());
        document = open.document();
    }

    private LivePlan plan() {
        String source = entries.value("attach.source");
        if (source.isEmpty()) {
            throw new IllegalArgumentException("The source socket is blank; give that of the machine with the guest.");
        }
        LiveEnds ends = new LiveEnds(source, text("attach.destination"), text("attach.uri"),
                text("attach.log").map(Path::of));
        AskedText asked = new AskedText(entries.value("attach.policy"), entries.value("attach.bandwidth"),
                entries.value("attach.downtime"), entries.value("attach.timeout"));
        return new LivePlan(new LiveMachines.Running(ends, text("attach.name")), asked.asked(SEED), 1,
                LivePlan.Pauses.NONE, document);
    }

    private Optional<String> text(String key) {
        return Optional.of(entries.value(key)).filter(text -> !text.isEmpty());
    }
}
