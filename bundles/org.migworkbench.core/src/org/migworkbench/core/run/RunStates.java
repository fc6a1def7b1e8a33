package org.migworkbench.core.run;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.migworkbench.engine.spec.ScenarioSpec;

/** What is known about each question, for those asked last. Its lock is held while a state changes, not while that is told. */
final class RunStates {

    private static final int MOST = 256;

    private final List<Consumer<RunQuery>> listeners = new CopyOnWriteArrayList<>();
    private final Map<RunQuery, RunState> states = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunQuery, RunState> eldest) {
            return size() > MOST && !(eldest.getValue() instanceof RunUnderWay);
        }
    };

    private final Map<RunQuery, RunQuery> latest = new HashMap<>();
    /** Previews lie over what is known and leave it as it is. */
    private final Map<RunQuery, RunState> previews = new HashMap<>();

    synchronized Optional<RunState> get(RunQuery query) {
        return Optional.ofNullable(previews.containsKey(query) ? previews.get(query) : states.get(query));
    }

    /** What is known beneath a preview. */
    synchronized Optional<RunState> getKept(RunQuery query) {
        return Optional.ofNullable(states.get(query));
    }

    /** Lays a preview over what is known, if a condition, asked while no state can change, holds. */
    void preview(BooleanSupplier condition, RunQuery query, RunState next) {
        synchronized (this) {
            if (!condition.getAsBoolean()) {
                return;
            }
            previews.put(query, next);
            latest.put(query.scenario(), query);
        }
        tell(query);
    }

    /** Whether what is looked ahead at was run, or is running. */
    synchronized boolean isRun(RunQuery query, ScenarioSpec spec) {
        Optional<RunState> kept = getKept(query);
        return kept.filter(RunAnswer.class::isInstance).map(answer -> ((RunAnswer) answer).result().spec())
                .or(() -> kept.filter(RunUnderWay.class::isInstance).map(run -> ((RunUnderWay) run).request().spec()))
                .filter(spec::equals).isPresent();
    }

    /** Takes a preview away, so that what was known before is known again. */
    void endPreview(RunQuery query) {
        boolean there;
        synchronized (this) {
            there = previews.remove(query) != null;
        }
        if (there) {
            tell(query);
        }
    }

    /** The question about the same scenario that was asked last. */
    synchronized Optional<RunQuery> latest(RunQuery query) {
        return Optional.ofNullable(latest.get(query.scenario()));
    }

    void forget(RunQuery query) {
        synchronized (this) {
            states.remove(query);
            previews.remove(query);
        }
        tell(query);
    }

    void put(RunQuery query, RunState next) {
        putIf(() -> true, query, next);
    }

    /** Takes the place of a run; nothing happens if another state has taken it. */
    boolean replace(RunUnderWay run, RunState next) {
        RunQuery query = run.request().query();
        return putIf(() -> states.get(query) == run, query, next);
    }

    /** Puts a state if a condition, asked while no state can change, holds. */
    boolean putIf(BooleanSupplier condition, RunQuery query, RunState next) {
        synchronized (this) {
            if (!condition.getAsBoolean()) {
                return false;
            }
            states.put(query, next);
            latest.put(query.scenario(), query);
            previews.remove(query);
        }
        tell(query);
        return true;
    }

    void addListener(Consumer<RunQuery> listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    void removeListener(Consumer<RunQuery> listener) {
        listeners.remove(listener);
    }

    void tell(RunQuery query) {
        listeners.forEach(listener -> listener.accept(query));
    }
}
