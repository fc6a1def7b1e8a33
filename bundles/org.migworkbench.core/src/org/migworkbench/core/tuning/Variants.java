package org.migworkbench.core.tuning;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunAnswer;
import org.migworkbench.core.run.RunProblem;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.quantities.FailureText;

/** Keeps what tuning has led to, until a person lets it go. */
public final class Variants {

    private final RunService runs;
    private final ResultStore store;

    /**
     * Prepares it.
     *
     * @param runs  makes the runs
     * @param store keeps their results
     */
    public Variants(RunService runs, ResultStore store) {
        this.runs = Objects.requireNonNull(runs, "runs");
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Runs a scenario page by page and pins its result, so that it stays when older ones are dropped; or says why it can't
     * be run.
     *
     * @param query       the question
     * @param translation the scenario as it is now
     * @return the job of the run; empty if there is none
     */
    public Optional<Job> keep(RunQuery query, Translation translation) {
        if (translation.spec().isEmpty()) {
            runs.refuse(query, translation.findings().stream().filter(DocumentService::isError).map(RunProblem::of)
                    .toList());
            return Optional.empty();
        }
        Job job = runs.run(new RunRequest(query, translation.spec().get()));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                runs.state(query).filter(RunAnswer.class::isInstance).flatMap(answer -> ((RunAnswer) answer).kept())
                        .flatMap(id -> store.find(query.home(), id)).ifPresent(Variants.this::pin);
            }
        });
        return Optional.of(job);
    }

    private void pin(KeptResult kept) {
        try {
            store.change(kept, card -> card.withPin(true));
        } catch (IOException e) {
            ILog.of(Variants.class).warn("The result in " + kept.folder() + " is not pinned: " + FailureText.of(e), e);
        }
    }
}
