package org.migworkbench.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.migration.WriteCurve;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.PlotQuery;
import org.migworkbench.analysis.queries.PlotResults;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.MemoryShortage;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.model.validation.Finding;

/** Tries policies out on another thread; a try that a newer one has outdated is given up and not told. */
public final class PolicyLooks {

    private static final List<String> SHOWN = List.of("remaining", "downtime");

    private final Backend backend;
    private final DocumentService documents;
    private final Executor editing;
    private final Consumer<PolicyLook> listener;
    private final AtomicLong newest = new AtomicLong();

    /**
     * Prepares it.
     *
     * @param backend   makes the runs
     * @param documents makes of a document what can be run
     * @param editing   lets something be done later, on the thread that edits
     * @param listener  told there of the newest try
     */
    public PolicyLooks(Backend backend, DocumentService documents, Executor editing, Consumer<PolicyLook> listener) {
        this.backend = Objects.requireNonNull(backend, "backend");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.editing = Objects.requireNonNull(editing, "editing");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Asks for a try, in place of all before, on the thread that edits.
     *
     * @param subject what to try it on
     * @param trial   the document with the values to be tried, which nobody else uses from now on
     */
    public void request(PolicySubject subject, DocumentTrial trial) {
        long mine = newest.incrementAndGet();
        BooleanSupplier outdated = () -> mine != newest.get();
        Job job = Job.createSystem("Try a policy", monitor -> {
            PolicyLook look = outdated.getAsBoolean() ? PolicyLook.nothing("") : look(subject, trial, outdated);
            editing.execute(() -> {
                if (!outdated.getAsBoolean()) {
                    listener.accept(look);
                }
            });
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    /** Ends: nothing is told any more. */
    public void stop() {
        newest.incrementAndGet();
    }

    /** Tries a policy out, on this thread. */
    PolicyLook look(PolicySubject subject, DocumentTrial trial, BooleanSupplier outdated) {
        Catalogs known = documents.catalogs();
        int place = subject.scenario().getMigrations().indexOf(subject.migration());
        List<Clash> clashes = trial.draft(subject.scenario(), documents)
                .filter(draft -> place < draft.migrations().size())
                .map(draft -> new ClashFinder(draft, draft.migrations().get(place).vm(), known, outdated).find())
                .orElse(List.of());
        Translation translation = trial.translate(subject.scenario(), documents);
        if (translation.spec().isEmpty()) {
            String why = translation.findings().stream().filter(DocumentService::isError).map(Finding::message)
                    .findFirst().orElse("");
            return new PolicyLook(List.of(), why, false, "", clashes);
        }
        ScenarioSpec spec = translation.spec().get();
        return run(spec, spec.migrations().get(place).vm(), clashes, outdated);
    }

    private PolicyLook run(ScenarioSpec spec, String vm, List<Clash> clashes, BooleanSupplier outdated) {
        try {
            RunResult result = run(spec, outdated);
            if (outdated.getAsBoolean()) {
                return PolicyLook.nothing("");
            }
            MigrationResult migration = result.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst()
                    .orElseThrow();
            String said = Headline.of(migration, spec.vms().stream().filter(one -> one.id().equals(vm)).findFirst()
                    .orElseThrow()) + (result.fidelity() == Fidelity.FLUID ? " (fluid)" : "");
            return new PolicyLook(plots(result, migration), said, true, vm, clashes);
        } catch (IllegalArgumentException | MemoryShortage e) {
            return new PolicyLook(List.of(), String.valueOf(e.getMessage()), false, "", clashes);
        }
    }

    /** As quickly as can be: page by page only what fluid doesn't know. */
    private RunResult run(ScenarioSpec spec, BooleanSupplier outdated) {
        RunOptions options = RunOptions.NONE.control(new Outdated(outdated));
        try {
            return backend.run(spec, Fidelity.FLUID, options);
        } catch (InvalidScenarioException e) {
            return backend.run(spec, Fidelity.PAGE, options);
        }
    }

    private List<PlotModel> plots(RunResult result, MigrationResult migration) {
        PlottedMigration plotted = PlottedMigration.of(result, migration, documents.catalogs().policies());
        List<PlotModel> plots = new ArrayList<>();
        WriteCurve.of(result.spec(), migration.vm(), documents.catalogs().workloads()).ifPresent(plots::add);
        SHOWN.forEach(metric -> plot(plotted, metric).ifPresent(plots::add));
        return plots;
    }

    private static Optional<PlotModel> plot(PlottedMigration plotted, String metric) {
        return Plots.answer(new PlotQuery(new PlotResults.OfMigration(plotted), metric, PlotAxis.ROUND));
    }

    /** Ends a run that nobody waits for. */
    private record Outdated(BooleanSupplier outdated) implements RunControl {

        @Override
        public boolean isCancelled() {
            return outdated.getAsBoolean();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // nobody looks at the progress of a try
        }
    }
}
