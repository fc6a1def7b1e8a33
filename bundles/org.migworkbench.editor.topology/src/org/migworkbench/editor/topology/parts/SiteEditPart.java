package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.migworkbench.diagram.parts.SnapChoice;
import org.migworkbench.editor.topology.figures.SiteFigure;
import org.migworkbench.editor.topology.policies.NodesLayoutPolicy;
import org.migworkbench.model.Site;

/** A site with its hosts. */
public final class SiteEditPart extends NodePart<Site> {

    /** Creates a part without model. */
    public SiteEditPart() {
        super(Site.class);
    }

    @Override
    protected IFigure createFigure() {
        return new SiteFigure();
    }

    @Override
    public IFigure getContentPane() {
        return ((SiteFigure) getFigure()).hosts();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodesLayoutPolicy());
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        return key == SnapToHelper.class ? SnapChoice.of(this) : super.getAdapter(key);
    }
}
