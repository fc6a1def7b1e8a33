package org.migworkbench.run.ui.tabs;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.migration.WriteCurve;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.ui.CoreServices;

/** Computes the unique-page curve of the virtual machine that is shown in the background, once for each. */
final class WriteCurveJob {

    /**
     * Of what a curve is.
     *
     * @param scenario the scenario
     * @param vm       id of the virtual machine
     */
    private record Subject(ScenarioSpec scenario, String vm) {
    }

    private final Control control;
    private final Runnable onKnown;
    private Optional<Subject> subject = Optional.empty();
    private Optional<LinePlot> curve = Optional.empty();

    WriteCurveJob(Control control, Runnable onKnown) {
        this.control = control;
        this.onKnown = onKnown;
    }

    /** The curve of a migration if it is known; else it is asked for, and told when it is. */
    Optional<LinePlot> curve(PlottedMigration migration) {
        Optional<Subject> asked = migration.scenario().map(spec -> new Subject(spec, migration.rounds().vm()));
        if (!asked.equals(subject)) {
            subject = asked;
            curve = Optional.empty();
            asked.ifPresent(this::compute);
        }
        return curve;
    }

    private void compute(Subject asked) {
        WorkloadCatalog workloads = CoreServices.require(DocumentService.class).catalogs().workloads();
        Job job = Job.create("Write curve of " + asked.vm(), monitor -> {
            Optional<LinePlot> computed = safely(asked, workloads);
            if (!control.isDisposed()) {
                control.getDisplay().asyncExec(() -> known(asked, computed));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    /** A recording's guest may have no workload that is known here: then there is no curve. */
    private static Optional<LinePlot> safely(Subject asked, WorkloadCatalog workloads) {
        try {
            return WriteCurve.of(asked.scenario(), asked.vm(), workloads);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void known(Subject asked, Optional<LinePlot> computed) {
        if (!control.isDisposed() && Objects.equals(subject, Optional.of(asked))) {
            curve = computed;
            onKnown.run();
        }
    }
}
