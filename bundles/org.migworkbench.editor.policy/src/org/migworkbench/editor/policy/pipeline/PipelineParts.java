package org.migworkbench.editor.policy.pipeline;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.engine.policy.StrategyKind;

/** Makes the parts of the drawing. */
public final class PipelineParts implements EditPartFactory {

    private final DrawnPolicy drawn;
    private final PipelineListener listener;

    /**
     * Prepares it.
     *
     * @param drawn    the policy that is drawn
     * @param listener told what a person does
     */
    public PipelineParts(DrawnPolicy drawn, PipelineListener listener) {
        this.drawn = drawn;
        this.listener = listener;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = part(model);
        part.setModel(model);
        return part;
    }

    private EditPart part(Object model) {
        if (model instanceof StrategyKind<?>) {
            return new StageEditPart(drawn, listener);
        }
        if (model instanceof Clash) {
            return new ClashEditPart(drawn);
        }
        return model instanceof StagePlaces.End ? new EndEditPart(drawn) : new PipelineEditPart(drawn);
    }
}
