package org.migworkbench.editor.policy.pipeline;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.PolicySubject;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.engine.policy.StrategyKind;

/** The policy that is drawn, as it is now; the parts of the drawing look here again when they are told. */
public final class DrawnPolicy {

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private Optional<Pipeline> pipeline = Optional.empty();
    private Optional<PolicySubject> subject = Optional.empty();
    private List<Clash> clashes = List.of();

    /**
     * Draws another policy, or the same one after an edit.
     *
     * @param next the policy; empty for none
     * @param moved the migration on which it shows what it does; empty for none
     */
    public void show(Optional<Pipeline> next, Optional<PolicySubject> moved) {
        boolean isOther = pipeline.map(Pipeline::policy).orElse(null) != next.map(Pipeline::policy).orElse(null);
        pipeline = next;
        subject = moved;
        if (isOther) {
            clashes = List.of();
        }
        listeners.forEach(Runnable::run);
    }

    /**
     * Draws what doesn't go together.
     *
     * @param next the clashes
     */
    public void show(List<Clash> next) {
        if (!next.equals(clashes)) {
            clashes = List.copyOf(next);
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * The policy.
     *
     * @return its pipeline; empty for none
     */
    public Optional<Pipeline> pipeline() {
        return pipeline;
    }

    /**
     * The migration on which the policy shows what it does.
     *
     * @return the migration; empty for none
     */
    public Optional<PolicySubject> subject() {
        return subject;
    }

    /**
     * A stage of the policy.
     *
     * @param kind its kind
     * @return the stage; empty if there is no policy, or none of a known kind
     */
    public Optional<Stage> stage(StrategyKind<?> kind) {
        return pipeline.flatMap(known -> known.stage(kind));
    }

    /**
     * What doesn't go together.
     *
     * @return the clashes
     */
    public List<Clash> clashes() {
        return clashes;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
