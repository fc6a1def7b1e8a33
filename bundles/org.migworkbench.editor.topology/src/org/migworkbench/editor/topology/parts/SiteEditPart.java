package org.migworkbench.editor.topology.parts;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.migworkbench.diagram.parts.SnapChoice;
import org.migworkbench.editor.topology.figures.SiteFigure;
import org.migworkbench.editor.topology.policies.SiteLayoutPolicy;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage;
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
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new SiteLayoutPolicy());
    }

    @Override
    protected List<Host> getModelChildren() {
        return element().getHosts();
    }

    @Override
    protected void elementChanged(Notification notification) {
        if (notification.getFeatureID(Site.class) == ModelPackage.SITE__HOSTS) {
            refreshChildren();
        }
        refreshVisuals();
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        return key == SnapToHelper.class ? SnapChoice.of(this) : super.getAdapter(key);
    }
}
