package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.migworkbench.diagram.parts.DeleteConnectionPolicy;
import org.migworkbench.diagram.parts.ElementConnectionEditPart;
import org.migworkbench.editor.topology.figures.TrafficFigure;
import org.migworkbench.editor.topology.policies.LineSelectionPolicy;
import org.migworkbench.model.Traffic;
import org.migworkbench.ui.ElementLabels;

/** The traffic of a guest with a host. */
public final class TrafficEditPart extends ElementConnectionEditPart<Traffic> implements SessionPart {

    /** Creates a part without model. */
    public TrafficEditPart() {
        super(Traffic.class);
    }

    @Override
    protected IFigure createFigure() {
        return new TrafficFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineSelectionPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteConnectionPolicy());
    }

    @Override
    protected void refreshVisuals() {
        Layers.apply(this);
        ((TrafficFigure) getFigure()).setLabel(ElementLabels.detail(element()));
        findingsChanged();
    }

    @Override
    public void documentChanged() {
        refreshVisuals();
    }

    @Override
    public void findingsChanged() {
        Problems.show(element(), ((TrafficFigure) getFigure())::setProblem);
    }
}
