package org.migworkbench.core.answer;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.core.answer.AnswerState.Stage;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.Knob;
import org.migworkbench.study.search.SearchMonitor;
import org.migworkbench.study.search.SettingSearch;

/** The job of one search. */
final class SearchJob extends Job {

    private final AnswerQuery query;
    private final List<? extends Knob> knobs;
    private final SettingSearch search;
    private final long patienceNanos;
    private final Consumer<UnaryOperator<AnswerState>> news;

    /**
     * Creates a job.
     *
     * @param query         the migration; the family of the job, too
     * @param knobs         what is tried, each by itself
     * @param search        how
     * @param patienceNanos how long
     * @param news          told how the state of the search changes
     */
    SearchJob(AnswerQuery query, List<? extends Knob> knobs, SettingSearch search, long patienceNanos,
            Consumer<UnaryOperator<AnswerState>> news) {
        super("Look for settings for " + query.vm());
        this.query = query;
        this.knobs = knobs;
        this.search = search;
        this.patienceNanos = patienceNanos;
        this.news = news;
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == AnswerService.FAMILY || query.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        Watch watch = new Watch(monitor, System.nanoTime());
        try {
            search.all(query.spec(), query.vm(), List.copyOf(knobs), watch);
            Stage end = monitor.isCanceled() ? Stage.CANCELLED : watch.isLate() ? Stage.OUT_OF_TIME : Stage.DONE;
            news.accept(state -> state.at(end));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CancellationException e) {
            news.accept(state -> state.at(Stage.CANCELLED));
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            news.accept(state -> state.at(Stage.FAILED));
            return new Status(IStatus.ERROR, "org.migworkbench.core",
                    "The search for settings failed: " + FailureText.of(e), e);
        } finally {
            monitor.done();
        }
    }

    /** Ends the search with the job, and tells what is found. */
    private final class Watch implements SearchMonitor {

        private final IProgressMonitor monitor;
        private final long beganNanos;

        Watch(IProgressMonitor monitor, long beganNanos) {
            this.monitor = monitor;
            this.beganNanos = beganNanos;
        }

        boolean isLate() {
            return System.nanoTime() - beganNanos > patienceNanos;
        }

        @Override
        public boolean isOver() {
            return monitor.isCanceled() || isLate();
        }

        @Override
        public void tried(Knob knob, boolean reached) {
            news.accept(AnswerState::withRun);
        }

        @Override
        public void found(Finding finding) {
            if (finding.answer() != Finding.Answer.UNDECIDED) {
                news.accept(state -> state.with(finding, knobs));
            }
        }
    }
}
