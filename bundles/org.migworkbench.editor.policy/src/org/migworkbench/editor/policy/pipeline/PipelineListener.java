package org.migworkbench.editor.policy.pipeline;

import org.migworkbench.engine.policy.StrategyKind;

/** What a person does in the drawing. */
public interface PipelineListener {

    /**
     * A strategy is dropped into the drawing.
     *
     * @param strategy its id
     */
    void dropped(String strategy);

    /**
     * A stage's switch is clicked.
     *
     * @param kind the stage
     */
    void switched(StrategyKind<?> kind);
}
