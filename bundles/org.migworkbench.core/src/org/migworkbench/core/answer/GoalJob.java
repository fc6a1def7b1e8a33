package org.migworkbench.core.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.goal.GoalMonitor;
import org.migworkbench.study.goal.GoalPoint;
import org.migworkbench.study.goal.GoalSearch;
import org.migworkbench.study.search.ValueKnob;

/** The job of one search for the best values of several numbers; it tells each point. */
final class GoalJob extends Job {

    private final AnswerQuery query;
    private final GoalSearch search;
    private final List<ValueKnob> knobs;
    private final Goal goal;
    private final Consumer<GoalState> news;

    GoalJob(AnswerQuery query, GoalSearch search, List<ValueKnob> knobs, Goal goal, Consumer<GoalState> news) {
        super("Look for the best settings for " + query.vm());
        this.query = query;
        this.search = search;
        this.knobs = List.copyOf(knobs);
        this.goal = goal;
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
        List<GoalPoint> points = new ArrayList<>();
        try {
            GoalAnswer answer = search.best(query.spec(), query.vm(), knobs, goal, new GoalMonitor() {
                @Override
                public boolean isOver() {
                    return monitor.isCanceled();
                }

                @Override
                public void tried(GoalPoint point) {
                    points.add(point);
                    news.accept(new GoalState(List.copyOf(points), Optional.empty(),
                            "Looking for " + goal.text() + ", point " + point.number()));
                }
            });
            news.accept(new GoalState(answer.points(), Optional.of(answer), answer.text(goal)));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            news.accept(new GoalState(List.copyOf(points), Optional.empty(),
                    "The search failed; the error log tells why."));
            return new Status(IStatus.ERROR, "org.migworkbench.core",
                    "The search for the best settings failed: " + FailureText.of(e), e);
        } finally {
            monitor.done();
        }
    }
}
