package org.migworkbench.run.ui.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.compare.Candidates;
import org.migworkbench.core.compare.CompareAnswer;
import org.migworkbench.core.compare.CompareQuestion;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.ui.CoreServices;

/** Reads results and compares them in the background; only the latest question is answered. */
final class CompareLoader {

    private final ResultStore store;
    private final Control control;
    private final Consumer<String> onProblem;
    private final Consumer<CompareAnswer> onAnswer;
    private final Job job = new Job("Compare results") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            return answer(asked, monitor);
        }
    };
    private volatile Asked asked;

    /**
     * A result that is wanted.
     *
     * @param kept   the kept result; empty if it isn't kept
     * @param result its figures; empty if they have to be read
     */
    record Wanted(Optional<KeptResult> kept, Optional<RunResult> result) {
    }

    private record Asked(List<Wanted> wanted, CompareQuestion question) {
    }

    /**
     * Prepares.
     *
     * @param store     where results are read
     * @param control   whose thread hears of answers; none once it is disposed
     * @param onProblem told why there is no answer
     * @param onAnswer  told the answer
     */
    CompareLoader(ResultStore store, Control control, Consumer<String> onProblem, Consumer<CompareAnswer> onAnswer) {
        this.store = store;
        this.control = control;
        this.onProblem = onProblem;
        this.onAnswer = onAnswer;
        job.setSystem(true);
    }

    void load(List<Wanted> wanted, CompareQuestion question) {
        Asked next = new Asked(List.copyOf(wanted), question);
        if (!Objects.equals(next, asked)) {
            asked = next;
            job.cancel();
            job.schedule();
        }
    }

    void stop() {
        asked = null;
        job.cancel();
    }

    private IStatus answer(Asked now, IProgressMonitor monitor) {
        if (now == null || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        try {
            List<ComparedResult> results = new ArrayList<>();
            for (Wanted wanted : now.wanted) {
                results.add(read(wanted, results));
            }
            Optional<CompareAnswer> answer = CompareAnswer.of(results, now.question, CoreServices.catalogs());
            tell(now, () -> answer.ifPresentOrElse(onAnswer,
                    () -> onProblem.accept("None of these results has a migration.")));
        } catch (IOException | RuntimeException e) {
            String why = FailureText.of(e);
            tell(now, () -> onProblem.accept("A result can't be read: " + why));
        }
        return Status.OK_STATUS;
    }

    private void tell(Asked now, Runnable news) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && now.equals(asked)) {
                    news.run();
                }
            });
        }
    }

    private ComparedResult read(Wanted wanted, List<ComparedResult> before) throws IOException {
        RunResult result = wanted.result.isPresent() ? wanted.result.get() : store.read(wanted.kept.orElseThrow());
        boolean measured = wanted.kept.map(one -> one.card().origin() != ResultOrigin.SIMULATED).orElse(false);
        String label = wanted.kept.map(KeptResult::label).orElse("Shown");
        boolean taken = before.stream().anyMatch(one -> one.label().equals(label));
        return new ComparedResult(taken ? label + ", " + wanted.kept.map(Candidates::time).orElse("") : label, measured,
                result);
    }
}
