package org.migworkbench.editor.policy.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.engine.policy.StrategyKind;

/** The drawing as a whole: lays out the stages for the room that there is, with what flows between them. */
final class PipelineEditPart extends AbstractGraphicalEditPart {

    private final DrawnPolicy drawn;
    private final Runnable follower = this::refresh;
    private final Listener resized = event -> arrange();
    private final List<IFigure> wires = new ArrayList<>();

    PipelineEditPart(DrawnPolicy drawn) {
        this.drawn = drawn;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            drawn.addListener(follower);
            getViewer().getControl().addListener(SWT.Resize, resized);
            arrange();
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            drawn.removeListener(follower);
            if (getViewer().getControl() != null && !getViewer().getControl().isDisposed()) {
                getViewer().getControl().removeListener(SWT.Resize, resized);
            }
            super.deactivate();
        }
    }

    @Override
    public void refresh() {
        super.refresh();
        getChildren().forEach(child -> ((GraphicalEditPart) child).refresh());
        arrange();
    }

    @Override
    protected IFigure createFigure() {
        return new FreeformLayer();
    }

    @Override
    protected void createEditPolicies() {
        // the stages know what may be done with them
    }

    @Override
    protected List<Object> getModelChildren() {
        List<Object> children = new ArrayList<>();
        if (drawn.pipeline().filter(known -> !known.stages().isEmpty()).isPresent()) {
            children.addAll(List.of(StagePlaces.End.values()));
            children.addAll(StrategyKind.ALL);
            children.addAll(drawn.clashes());
        }
        return children;
    }

    /** Puts all to its place. */
    private void arrange() {
        if (getParent() == null || getViewer().getControl() == null) {
            return;
        }
        Point room = getViewer().getControl().getSize();
        StagePlaces places = new StagePlaces(room.x, room.y);
        getChildren().forEach(child -> place((GraphicalEditPart) child, places));
        wires.forEach(wire -> getFigure().remove(wire));
        wires.clear();
        if (!getChildren().isEmpty()) {
            StagePlaces.FLOWS.forEach(flow -> addWire(WireFigure.flow(flow, places)));
            addWire(WireFigure.brake(places));
            drawn.clashes().forEach(clash -> WireFigure.clash(clash, places).ifPresent(this::addWire));
        }
    }

    private void addWire(WireFigure wire) {
        getFigure().add(wire, 0);
        wire.setBounds(wire.getPoints().getBounds().getExpanded(WireFigure.ROOM, WireFigure.ROOM));
        wires.add(wire);
    }

    private void place(GraphicalEditPart child, StagePlaces places) {
        Object model = child.getModel();
        if (child instanceof StageEditPart stage) {
            stage.place(places.of(stage.kind()));
        } else if (model instanceof StagePlaces.End end) {
            child.getFigure().setBounds(places.of(end));
        } else if (model instanceof Clash clash) {
            child.getFigure().setBounds(ClashEditPart.bounds(clash, drawn.clashes(), places));
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class type) {
        if (type == EObject.class) {
            return drawn.pipeline().map(Pipeline::policy).orElse(null);
        }
        return super.getAdapter(type);
    }
}
