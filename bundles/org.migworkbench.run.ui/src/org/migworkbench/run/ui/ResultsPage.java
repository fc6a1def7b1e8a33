package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.analysis.plots.PlotCaption;
import org.migworkbench.core.answer.AnswerText;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.core.run.MigrationProgress;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunState;
import org.migworkbench.core.run.RunUnderWay;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.run.ui.answer.AnswerPart;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.export.ShownPages;
import org.migworkbench.run.ui.kept.SubjectLine;
import org.migworkbench.run.ui.tabs.RoundRows;
import org.migworkbench.run.ui.tabs.ShownResult;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.PlayedMoment;
import org.migworkbench.ui.selection.RoundSelection;

/** Headline, plots and table of one migration at a time; what is selected in one is selected in all. */
final class ResultsPage {

    private final Composite frame;
    private final SubjectLine subject;
    private final HeadlineBar headline;
    private final AnswerPart answer;
    private final ResultTabs tabs;
    private final Supplier<PolicyCatalog> policies;
    private final Consumer<List<RoundSelection>> onSelect;
    private List<MigrationProgress> migrations = List.of();
    private boolean running;
    private String before = "";
    private String vm = "";
    private RunState shown;

    /**
     * Creates the page.
     *
     * @param parent   where
     * @param policies what is known of the policies now
     * @param onSelect told the rounds that a person has selected
     * @param onCancel told that the run shall end
     * @param out      copies and exports
     */
    ResultsPage(Composite parent, Supplier<PolicyCatalog> policies, Consumer<List<RoundSelection>> onSelect,
            Runnable onCancel, CopyAndExport out) {
        this.policies = policies;
        this.onSelect = onSelect;
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        headline = new HeadlineBar(frame, this::choose, onCancel);
        headline.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        answer = new AnswerPart(frame);
        answer.control()
                .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).exclude(true).create());
        tabs = new ResultTabs(frame, this::selectedByPerson, out);
        tabs.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        subject = tabs.subject();
        frame.addListener(SWT.Hide, e -> tabs.drawOn(Optional.empty()));
    }

    Control control() {
        return frame;
    }

    PlotGrid plots() {
        return tabs.plots().plots();
    }

    /** Of what the plots are. */
    PlotCaption caption() {
        return tabs.plots().caption();
    }

    RoundRows rows() {
        return tabs.rounds().rows();
    }

    /** The rounds of the migration that is shown. */
    Optional<MigrationRounds> rounds() {
        return chosen().map(MigrationProgress::rounds);
    }

    /** The open tab as a page, else the result. */
    Optional<Supplier<String>> page(PageSource source) {
        return tabs.page().or(() -> shown instanceof RunAnswer known
                ? Optional.of(new ShownPages(CoreServices.catalogs()).of(known.result(), source)) : Optional.empty());
    }

    boolean open(String tab) {
        return tabs.open(tab);
    }

    /** The title of the open tab. */
    String openTab() {
        return tabs.openTitle();
    }

    /** Opens the comparison with some results. */
    void compare(List<String> others) {
        tabs.compare(others);
    }

    void setFocus() {
        tabs.setFocus();
    }

    /** Shows what is known now; the chosen migration stays chosen. */
    void show(RunState state) {
        shown = state;
        migrations = state.migrations();
        running = state instanceof RunUnderWay;
        before = state instanceof RunAnswer answer ? before(answer.standing()) : "";
        List<String> vms = migrations.stream().map(migration -> migration.vm().id()).toList();
        headline.setChoices(vms, Math.max(0, vms.indexOf(vm)));
        chosen().ifPresent(this::show);
    }

    /** Names what is shown, and says whether it is still so; only then is it played in the scenario's drawing. */
    void entitle(ResultTitle title, Optional<PlayedMoment> drawing) {
        subject.show(title);
        tabs.drawOn(drawing.filter(of -> title.older().isEmpty()));
    }

    /** Shows the migration of a virtual machine, if there is one of it. */
    void pick(String stream) {
        migrations.stream().filter(migration -> migration.vm().streamName().equals(stream)).findFirst()
                .filter(migration -> !migration.vm().id().equals(vm))
                .ifPresent(migration -> choose(migrations.indexOf(migration)));
    }

    /** Selects rounds if they are of a migration shown here; nobody is told. */
    void select(RoundSelection selection) {
        Optional<MigrationProgress> meant = migrations.stream()
                .filter(migration -> migration.vm().id().equals(selection.vm())).findFirst();
        if (meant.isPresent()) {
            choose(migrations.indexOf(meant.get()));
            select(List.of(selection.round()));
        }
    }

    private static String before(Standing standing) {
        return switch (standing) {
            case KEPT -> "";
            case PREVIEW -> "Preview: ";
        };
    }

    private Optional<MigrationProgress> chosen() {
        return migrations.stream().filter(migration -> migration.vm().id().equals(vm)).findFirst()
                .or(() -> migrations.stream().findFirst());
    }

    private void choose(int index) {
        if (index >= 0 && index < migrations.size()) {
            headline.setChoices(migrations.stream().map(migration -> migration.vm().id()).toList(), index);
            show(migrations.get(index));
        }
    }

    private void show(MigrationProgress migration) {
        if (!migration.vm().id().equals(vm)) {
            vm = migration.vm().id();
            select(List.of());
        }
        MigrationState state = migration.state();
        headline.show(Light.of(state), state.word(), before + AnswerText.brief(migration.headline()),
                details(migration), running);
        ShownResult result = new ShownResult(shown, migration,
                DowntimeLimit.nanos(migration.spec(), policies.get()));
        answer.show(result);
        tabs.show(result);
    }

    /** The whole headline, how the other migrations stand, and what was taken from the guest. */
    private List<String> details(MigrationProgress migration) {
        List<String> details = new ArrayList<>();
        details.add(migration.headline());
        Stream.of(AnswerText.summary(migrations)).filter(text -> !text.isEmpty()).forEach(details::add);
        details.addAll(migration.details());
        return details;
    }

    private void select(List<Integer> rounds) {
        tabs.select(rounds);
    }

    private void selectedByPerson(List<Integer> rounds) {
        tabs.select(rounds);
        onSelect.accept(rounds.stream().map(round -> new RoundSelection(vm, round)).toList());
    }
}
