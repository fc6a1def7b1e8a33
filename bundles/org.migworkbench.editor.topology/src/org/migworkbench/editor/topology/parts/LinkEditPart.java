package org.migworkbench.editor.topology.parts;

import java.util.OptionalDouble;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.migworkbench.diagram.parts.DeleteConnectionPolicy;
import org.migworkbench.diagram.parts.ElementConnectionEditPart;
import org.migworkbench.editor.topology.figures.LinkFigure;
import org.migworkbench.editor.topology.policies.LineSelectionPolicy;
import org.migworkbench.model.Link;
import org.migworkbench.model.structure.FaultShape;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.quantities.Quantity;

/** A link between hosts or sites. */
public final class LinkEditPart extends ElementConnectionEditPart<Link> implements SessionPart {

    private static final int PERCENT = 100;

    /** Creates a part without model. */
    public LinkEditPart() {
        super(Link.class);
    }

    @Override
    protected IFigure createFigure() {
        return new LinkFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineSelectionPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteConnectionPolicy());
    }

    @Override
    protected void refreshVisuals() {
        Layers.apply(this);
        ((LinkFigure) getFigure()).setFaults(Faults.text(element(),
                fault -> FaultShape.isOfLink(fault.getKind()) && fault.getLink() == element()));
        momentChanged();
        findingsChanged();
    }

    @Override
    public void momentChanged() {
        OptionalDouble share = Moments.share(element());
        ((LinkFigure) getFigure()).setLabel(share.isEmpty() ? ElementLabels.rate(element())
                : Math.round(share.getAsDouble() * PERCENT) + " % of "
                        + Quantity.formatBytesPerSecond(element().getBytesPerSecond()));
        ((LinkFigure) getFigure()).setUse(share.orElse(0));
    }

    @Override
    public void documentChanged() {
        refreshVisuals();
    }

    @Override
    public void findingsChanged() {
        Problems.show(element(), ((LinkFigure) getFigure())::setProblem);
    }
}
