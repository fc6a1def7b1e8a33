package org.migworkbench.editor.topology.parts;

import java.util.List;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.migworkbench.diagram.parts.DeletePolicy;
import org.migworkbench.diagram.parts.ElementEditPart;
import org.migworkbench.diagram.parts.NameEditPolicy;
import org.migworkbench.diagram.parts.NamePlace;
import org.migworkbench.editor.topology.figures.BoxFigure;
import org.migworkbench.editor.topology.policies.ConnectPolicy;
import org.migworkbench.model.Node;

/**
 * The base of the parts that are boxes with a title: places them, and finds the lines that begin or end at them.
 *
 * @param <T> the type of the element
 */
abstract class NodePart<T extends Node> extends ElementEditPart<T> implements NodeEditPart, SessionPart {

    NodePart(Class<T> type) {
        super(type);
    }

    final BoxFigure box() {
        return (BoxFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NameEditPolicy());
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy());
    }

    @Override
    protected List<Node> getModelChildren() {
        return Contents.nodes(element());
    }

    @Override
    protected void elementChanged(Notification notification) {
        if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
            refreshChildren();
        }
        refreshVisuals();
    }

    @Override
    protected NamePlace namePlace() {
        return new NamePlace(box().titleFigure(), false);
    }

    @Override
    protected void refreshVisuals() {
        T node = element();
        box().setTitle(node.getName() == null ? "" : node.getName());
        Rectangle wanted = new Rectangle(node.getX(), node.getY(), node.getWidth(), node.getHeight());
        if (getParent() instanceof GraphicalEditPart parent
                && parent.getContentPane().getLayoutManager() instanceof XYLayout layout
                && !wanted.equals(layout.getConstraint(getFigure()))) {
            parent.setLayoutConstraint(this, getFigure(), wanted);
        }
        findingsChanged();
    }

    @Override
    public void documentChanged() {
        if (isActive()) {
            refreshVisuals();
            refreshSourceConnections();
            refreshTargetConnections();
        }
    }

    @Override
    public void findingsChanged() {
        Problems.show(element(), box()::setProblem);
    }

    @Override
    protected List<? extends EObject> getModelSourceConnections() {
        return ends().startingAt(element());
    }

    @Override
    protected List<? extends EObject> getModelTargetConnections() {
        return ends().endingAt(element());
    }

    /** Which lines begin and end where in the document. */
    final LineEnds ends() {
        return ((DocumentEditPart) getViewer().getContents()).ends();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new ChopboxAnchor(getFigure());
    }
}
