package org.migworkbench.editor.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.gef.editparts.FreeformGraphicalRootEditPart;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.diagram.ThemeChange;
import org.migworkbench.editor.policy.pipeline.ClashEditPart;
import org.migworkbench.editor.policy.pipeline.DrawnPolicy;
import org.migworkbench.editor.policy.pipeline.PipelineListener;
import org.migworkbench.editor.policy.pipeline.PipelineParts;
import org.migworkbench.editor.policy.pipeline.StageEditPart;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.ui.WorkbenchColors;

/** The canvas with the pipeline: mouse, keys, and strategies that are dropped on it. */
final class PipelineCanvas {

    private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final DrawnPolicy drawn;
    private final Map<Integer, Runnable> keys = new HashMap<>();

    PipelineCanvas(Composite parent, DefaultEditDomain domain, DrawnPolicy drawn, PipelineListener listener) {
        this.drawn = drawn;
        viewer.createControl(parent);
        viewer.getControl().setBackground(WorkbenchColors.background());
        domain.addViewer(viewer);
        viewer.setRootEditPart(new FreeformGraphicalRootEditPart());
        viewer.setEditPartFactory(new PipelineParts(drawn, listener));
        ThemeChange.follow(viewer);
        viewer.addDropTargetListener(new Drops(listener));
        viewer.setKeyHandler(new Keys());
        viewer.setContents(drawn);
    }

    Control control() {
        return viewer.getControl();
    }

    GraphicalViewer viewer() {
        return viewer;
    }

    /** Lets a key do something, before what keys do in drawings. */
    void bind(int key, Runnable deed) {
        keys.put(key, deed);
    }

    /** The stage that is selected. */
    Optional<StrategyKind<?>> selectedStage() {
        return selected().filter(StageEditPart.class::isInstance).map(part -> ((StageEditPart) part).kind());
    }

    /** The clash that is selected, or else the first. */
    Optional<Clash> clash() {
        return selected().filter(ClashEditPart.class::isInstance).map(part -> ((ClashEditPart) part).clash())
                .or(() -> drawn.clashes().stream().findFirst());
    }

    private Optional<EditPart> selected() {
        List<?> selected = viewer.getSelectedEditParts();
        return selected.isEmpty() ? Optional.empty() : Optional.of((EditPart) selected.get(0));
    }

    /** Selects a stage; null for none. */
    void select(StrategyKind<?> kind) {
        Object part = kind == null ? null : viewer.getEditPartRegistry().get(kind);
        if (part instanceof EditPart stage) {
            viewer.select(stage);
        } else {
            viewer.deselectAll();
        }
    }

    /** What keys do. */
    private final class Keys extends GraphicalViewerKeyHandler {

        Keys() {
            super(viewer);
        }

        @Override
        public boolean keyPressed(KeyEvent event) {
            Runnable deed = event.stateMask == 0 ? keys.get(event.keyCode) : null;
            if (deed != null) {
                deed.run();
                return true;
            }
            return super.keyPressed(event);
        }
    }

    /** Takes a strategy that is dropped anywhere: it finds its stage by itself. */
    private final class Drops extends DropTargetAdapter implements TransferDropTargetListener {

        private final PipelineListener listener;

        Drops(PipelineListener listener) {
            this.listener = listener;
        }

        @Override
        public Transfer getTransfer() {
            return TemplateTransfer.getInstance();
        }

        @Override
        public boolean isEnabled(DropTargetEvent event) {
            return template().isPresent() && drawn.pipeline().isPresent();
        }

        private Optional<PolicyDescriptor<?>> template() {
            return TemplateTransfer.getInstance().getTemplate() instanceof PolicyDescriptor<?> strategy
                    ? Optional.of(strategy) : Optional.empty();
        }

        @Override
        public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
            mark(true);
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
        }

        @Override
        public void dragLeave(DropTargetEvent event) {
            mark(false);
        }

        private void mark(boolean value) {
            template().flatMap(one -> StrategyKind.of(one.kind()))
                    .map(kind -> viewer.getEditPartRegistry().get(kind)).filter(StageEditPart.class::isInstance)
                    .ifPresent(part -> ((StageEditPart) part).setTarget(value));
        }

        @Override
        public void drop(DropTargetEvent event) {
            mark(false);
            template().ifPresent(strategy -> listener.dropped(strategy.id()));
        }
    }
}
