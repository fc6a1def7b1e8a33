package org.migworkbench.editor.topology.parts;

import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.migworkbench.diagram.parts.ElementEditPart;
import org.migworkbench.diagram.parts.SnapChoice;
import org.migworkbench.diagram.view.DrawingLayer;
import org.migworkbench.editor.topology.figures.DiagramFigure;
import org.migworkbench.editor.topology.figures.DrawingRouter;
import org.migworkbench.editor.topology.policies.NodesLayoutPolicy;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Node;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.PlayedMoment;
import org.migworkbench.ui.SessionListener;

/**
 * The diagram as a whole: shows the sites and notes of the document, and passes on what concerns more than one element.
 */
public final class DocumentEditPart extends ElementEditPart<Document> implements SessionListener {

    private static final String HINT = "This data centre is empty.\n\n"
            + "1.  Choose Host in the palette and click here; do it again for a second host.\n"
            + "2.  Choose VM and click on a host.\n"
            + "3.  Choose Link and click on both hosts.\n"
            + "4.  Drag the virtual machine onto the other host to migrate it.\n"
            + "5.  Press Run.";

    /** What a node's part is told by the node itself, and what no other node shows. */
    private static final Set<EStructuralFeature> OF_ONE_NODE = Set.of(Literals.ELEMENT__NAME, Literals.NODE__X,
            Literals.NODE__Y, Literals.NODE__WIDTH, Literals.NODE__HEIGHT);

    private final EContentAdapter sitesListener = new EContentAdapter() {

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!isOfOneNode(notification)) {
                ends = null;
                othersChanged = true;
            }
            boolean concernsSites = notification.getNotifier() instanceof DataCenter && !notification.isTouch();
            if (isActive() && concernsSites) {
                refreshChildren();
            }
        }
    };
    private final Runnable momentListener = () -> parts().forEach(SessionPart::momentChanged);
    private final PropertyChangeListener layerListener = change -> {
        if (change.getPropertyName().startsWith(DrawingLayer.PROPERTY)) {
            getViewer().getEditPartRegistry().values().forEach(part -> Layers.apply((EditPart) part));
        }
    };
    private DocumentSession session;
    private LineEnds ends;
    private boolean othersChanged;

    /** Creates a part without model. */
    public DocumentEditPart() {
        super(Document.class);
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            ends = null;
            element().eAdapters().add(sitesListener);
            getViewer().addPropertyChangeListener(layerListener);
            session = DocumentSession.of(element()).orElse(null);
            if (session != null) {
                session.addListener(this);
                PlayedMoment.of(session).addListener(momentListener);
            }
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            if (session != null) {
                session.removeListener(this);
                PlayedMoment.of(session).removeListener(momentListener);
                session = null;
            }
            element().eAdapters().remove(sitesListener);
            getViewer().removePropertyChangeListener(layerListener);
            super.deactivate();
        }
    }

    @Override
    protected IFigure createFigure() {
        return new DiagramFigure();
    }

    @Override
    public void addNotify() {
        DiagramFigure ground = (DiagramFigure) getFigure();
        ConnectionLayer lines = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
        DrawingRouter router = new DrawingRouter(ground, lines);
        lines.setConnectionRouter(router);
        ground.onLaidOut(router::boxesChanged);
        super.addNotify();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodesLayoutPolicy());
    }

    @Override
    protected List<Node> getModelChildren() {
        return Contents.nodes(element());
    }

    @Override
    protected void elementChanged(Notification notification) {
        refreshChildren();
        refreshVisuals();
    }

    @Override
    protected void refreshVisuals() {
        ((DiagramFigure) getFigure()).setHint(getModelChildren().isEmpty() ? HINT : "");
    }

    /** Which lines begin and end where now. */
    LineEnds ends() {
        if (ends == null) {
            ends = new LineEnds(element(), DocumentSession.of(element()).flatMap(DocumentSession::scenario));
        }
        return ends;
    }

    /** Whether only a node's own figure and the lines show what has changed: its name, or where it is. */
    private static boolean isOfOneNode(Notification notification) {
        return notification.getNotifier() instanceof Node
                && notification.getFeature() instanceof EStructuralFeature feature && OF_ONE_NODE.contains(feature);
    }

    @Override
    public void documentChanged() {
        refreshVisuals();
        boolean all = othersChanged;
        othersChanged = false;
        parts().stream().filter(part -> all || part instanceof ConnectionEditPart)
                .forEach(SessionPart::documentChanged);
    }

    @Override
    public void scenarioChanged() {
        ends = null;
        othersChanged = true;
        documentChanged();
        findingsChanged();
    }

    @Override
    public void findingsChanged() {
        parts().forEach(SessionPart::findingsChanged);
    }

    private List<SessionPart> parts() {
        List<SessionPart> parts = new ArrayList<>();
        for (Object part : getViewer().getEditPartRegistry().values()) {
            if (part instanceof SessionPart shown) {
                parts.add(shown);
            }
        }
        return parts;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        if (key == SnapToHelper.class) {
            return SnapChoice.of(this);
        }
        if (key == EObject.class) {
            return DocumentSession.of(element()).<EObject>flatMap(open -> open.scenario().map(EObject.class::cast))
                    .orElse(element());
        }
        return super.getAdapter(key);
    }
}
