package org.migworkbench.core.tuning;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.Purpose;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.validation.Finding;

/**
 * What a scenario would come to with other values, asked again and again while a hand moves a knob. The document stays as
 * it is.
 *
 * <p>One preview is made at a time, each to its end, so that a hand that never rests sees something; of the values that
 * come meanwhile only the newest waits. Methods are called on the thread that edits.
 */
public final class WhatIf {

    /** A value to be tried. */
    private record Asked(Knob knob, Object value, boolean isSettled) {
    }

    private final RunService runs;
    private final DocumentService documents;
    private final Scenario scenario;
    private final RunQuery query;
    private final DocumentTrial trial;
    private final PreviewPace pace;
    private final Consumer<PreviewNote> listener;
    private final AtomicReference<Asked> newest = new AtomicReference<>();
    private final Job job = new PreviewJob();
    private volatile boolean stopped;

    WhatIf(Previews previews, Document document, Scenario scenario, RunQuery query) {
        this.runs = previews.runs();
        this.documents = previews.documents();
        this.pace = previews.pace();
        this.listener = previews.listener();
        this.scenario = scenario;
        this.query = query;
        trial = new DocumentTrial(document);
        pace.begin();
    }

    /**
     * The question that the previews answer.
     *
     * @return the question
     */
    public RunQuery query() {
        return query;
    }

    /**
     * Asks what would be with a value, soon, as closely as can follow a hand.
     *
     * @param knob  a knob of the scenario
     * @param value what it is turned to, as {@link Knob#enter} or {@link Knob#stored} gave it
     */
    public void turn(Knob knob, Object value) {
        ask(new Asked(knob, value, false));
    }

    /**
     * Asks what would be with a value, page by page, however long that takes.
     *
     * @param knob  a knob of the scenario
     * @param value what it was turned to
     */
    public void settle(Knob knob, Object value) {
        ask(new Asked(knob, value, true));
    }

    /** Asks what is with the document as it was when this began, page by page; what is known already is shown again. */
    public void settle() {
        ask(new Asked(null, null, true));
    }

    /** Asks what is with the document as it was when this began, as closely as can follow a hand. */
    public void look() {
        ask(new Asked(null, null, false));
    }

    private void ask(Asked asked) {
        if (!stopped) {
            newest.set(asked);
            job.schedule();
        }
    }

    /** Asks no more; a preview that is there stays. */
    public void stop() {
        stopped = true;
        newest.set(null);
    }

    /** Takes all back: what was known before is known again. */
    public void cancel() {
        stop();
        runs.endPreview(query);
    }

    private void make(Asked asked) throws InterruptedException {
        if (asked.knob() != null) {
            trial.set(asked.knob().element(), asked.knob().name(), asked.value());
        }
        Translation translation = trial.translate(scenario, documents);
        if (translation.spec().isEmpty()) {
            List<Finding> errors = translation.findings().stream()
                    .filter(DocumentService::isError).toList();
            listener.accept(new PreviewNote(errors, Fidelity.PAGE, false, 0));
        } else if (asked.isSettled() && isKnown(translation.spec().get())) {
            runs.endPreview(query);
        } else if (!stopped) {
            preview(translation.spec().get(), asked.isSettled());
        }
    }

    private boolean isKnown(ScenarioSpec spec) {
        return runs.kept(query).filter(result -> result.spec().equals(spec)).isPresent();
    }

    private void preview(ScenarioSpec spec, boolean isSettled) throws InterruptedException {
        Fidelity wanted = isSettled ? Fidelity.PAGE : pace.fidelity(spec);
        long began = System.nanoTime();
        Job run = runs.run(new RunRequest(query, spec, wanted, Purpose.PREVIEW));
        boolean ended = await(run, isSettled ? 0 : pace.patienceMillis(wanted));
        if (!ended) {
            pace.gaveUp();
            run.cancel();
            run.join();
            preview(spec, false);
            return;
        }
        told(wanted, isSettled, System.nanoTime() - began);
    }

    private static boolean await(Job run, long millis) throws InterruptedException {
        try {
            return run.join(millis, null);
        } catch (OperationCanceledException e) {
            return true;
        }
    }

    private void told(Fidelity wanted, boolean isSettled, long nanos) {
        Fidelity made = runs.state(query).filter(RunAnswer.class::isInstance)
                .map(answer -> ((RunAnswer) answer).result().fidelity()).orElse(wanted);
        if (!isSettled) {
            pace.took(wanted, made, nanos);
        }
        if (!stopped) {
            listener.accept(new PreviewNote(List.of(), made, pace.isLate(nanos), nanos));
        }
    }

    /** Makes previews until no value waits. */
    private final class PreviewJob extends Job {

        PreviewJob() {
            super("Preview");
            setSystem(true);
            setPriority(INTERACTIVE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                for (Asked next = newest.getAndSet(null); next != null; next = newest.getAndSet(null)) {
                    make(next);
                }
                return Status.OK_STATUS;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            }
        }
    }
}
