package org.migworkbench.ui.properties;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.model.Policy;

/** A stage of a policy's pipeline that is selected. */
public interface StageChoice {

    /**
     * The policy.
     *
     * @return a policy of an open document
     */
    Policy policy();

    /**
     * The stage.
     *
     * @return the kind of its strategy
     */
    StrategyKind<?> kind();

    /**
     * What an object stands for.
     *
     * @param selected an object that is selected
     * @return the stage; empty if it stands for none
     */
    static Optional<StageChoice> of(Object selected) {
        return Optional.ofNullable(Adapters.adapt(selected, StageChoice.class));
    }

    /**
     * The stage that is selected first.
     *
     * @param selection a selection
     * @return the stage; empty if there is none
     */
    static Optional<StageChoice> first(ISelection selection) {
        return selection instanceof IStructuredSelection several && !several.isEmpty()
                ? of(several.getFirstElement()) : Optional.empty();
    }
}
