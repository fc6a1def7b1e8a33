package org.migworkbench.core.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.GoalSearch;
import org.migworkbench.study.search.Knob;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.OrderedTasks;
import org.migworkbench.study.search.SettingSearch;
import org.migworkbench.study.search.ValueKnob;

/**
 * Looks in the background for what could be set otherwise for a migration, and knows what was found, for each scenario as
 * it was run. A service.
 */
public final class AnswerService {

    /** The family of the jobs of all searches. */
    public static final Object FAMILY = AnswerService.class;

    /** With how many seeds each of many settings is confirmed. */
    private static final int SEEDS = 3;
    /** With how many seeds one setting is confirmed that somebody asked for. */
    private static final int SEEDS_OF_ONE = 20;
    /** After so long a search of many settings ends. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final int MOST = 64;
    private static final GoalSearch.Effort EFFORT = new GoalSearch.Effort(60, 5, 20);

    private final Backend backend;
    private final DocumentService documents;
    private final List<Consumer<AnswerQuery>> listeners = new CopyOnWriteArrayList<>();
    private final Map<AnswerQuery, AnswerState> states = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AnswerQuery, AnswerState> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Creates a service.
     *
     * @param backend   what carries out the runs
     * @param documents knows the policies
     */
    public AnswerService(Backend backend, DocumentService documents) {
        this.backend = backend;
        this.documents = documents;
    }

    /**
     * Looks for settings with which a migration would reach its goal, as a job with progress; what is found is told as it
     * comes. Nothing happens if that was begun already and not cancelled.
     *
     * @param query the migration
     */
    public void whatWouldDo(AnswerQuery query) {
        PolicyCatalog policies = documents.catalogs().policies();
        if (query.isKnown(policies)) {
            begin(query, Knobs.of(query.spec(), query.vm(), policies));
        }
    }

    /**
     * Looks for the least limits with which a migration still reaches its goal.
     *
     * @param query the migration
     */
    public void leastThatWorks(AnswerQuery query) {
        PolicyCatalog policies = documents.catalogs().policies();
        if (query.isKnown(policies)) {
            begin(query, Knobs.limits(query.spec(), query.vm(), policies));
        }
    }

    private void begin(AnswerQuery query, List<Knob> knobs) {
        synchronized (states) {
            AnswerState known = states.get(query);
            if (known != null && known.stage() != AnswerState.Stage.CANCELLED) {
                return;
            }
            states.put(query, AnswerState.BEGUN);
        }
        schedule(new SearchJob(query, knobs, new SettingSearch(backend, SEEDS, tasks()), PATIENCE_NANOS,
                change -> change(query, change)), change -> change(query, change));
        tell(query);
    }

    /**
     * Looks for the value of one number next to the present one with which a migration reaches its goal, or still does, over
     * {@value #SEEDS_OF_ONE} seeds, until it is known or the job is cancelled.
     *
     * @param query    the migration
     * @param knob     the number
     * @param listener told what is known so far, on any thread; the last time with a stage that isn't running
     * @return the job, scheduled
     */
    public Job nearest(AnswerQuery query, ValueKnob knob, Consumer<AnswerState> listener) {
        AnswerState[] state = { AnswerState.BEGUN };
        Consumer<UnaryOperator<AnswerState>> news = change -> {
            synchronized (state) {
                state[0] = change.apply(state[0]);
                listener.accept(state[0]);
            }
        };
        return schedule(
                new SearchJob(query, List.of(knob), new SettingSearch(backend, SEEDS_OF_ONE, tasks()), Long.MAX_VALUE,
                        news),
                news);
    }

    /**
     * Looks for the values of several numbers with which a migration comes best, until the effort is spent or the job is
     * cancelled.
     *
     * @param query    the migration
     * @param knobs    what may be set
     * @param goal     what is wanted
     * @param listener told each point, and the answer, on another thread
     * @return the job, scheduled
     */
    public Job best(AnswerQuery query, List<ValueKnob> knobs, Goal goal, Consumer<GoalState> listener) {
        Job job = new GoalJob(query, new GoalSearch(backend, tasks(), EFFORT), knobs, goal, listener);
        job.schedule();
        return job;
    }

    /** A job that is cancelled before it began has said nothing. */
    private static Job schedule(Job job, Consumer<UnaryOperator<AnswerState>> news) {
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                news.accept(state -> state.stage() == AnswerState.Stage.RUNNING
                        ? state.at(AnswerState.Stage.CANCELLED) : state);
            }
        });
        job.schedule();
        return job;
    }

    /** One processor stays free for whoever asked. */
    private static OrderedTasks tasks() {
        return new OrderedTasks(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    private void change(AnswerQuery query, UnaryOperator<AnswerState> change) {
        synchronized (states) {
            AnswerState before = states.get(query);
            if (before == null) {
                return;
            }
            states.put(query, change.apply(before));
        }
        tell(query);
    }

    /**
     * What is known about a migration.
     *
     * @param query the migration
     * @return empty if nothing was looked for, or long ago
     */
    public Optional<AnswerState> state(AnswerQuery query) {
        synchronized (states) {
            return Optional.ofNullable(states.get(query));
        }
    }

    /**
     * Cancels the search for a migration, if one is under way; what is known stays.
     *
     * @param query the migration
     */
    public void cancel(AnswerQuery query) {
        Job.getJobManager().cancel(query);
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener told the migration of which more is known, on any thread, often; must be quick
     */
    public void addListener(Consumer<AnswerQuery> listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(Consumer<AnswerQuery> listener) {
        listeners.remove(listener);
    }

    private void tell(AnswerQuery query) {
        listeners.forEach(listener -> listener.accept(query));
    }
}
