package org.migworkbench.editor.policy.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.core.pipeline.Stage;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.model.Policy;
import org.migworkbench.ui.properties.StageChoice;

/** A stage in the drawing. */
public final class StageEditPart extends AbstractGraphicalEditPart {

    private static final int HEADING = 36;
    private static final int LINE = 15;

    private final DrawnPolicy drawn;
    private final PipelineListener listener;

    StageEditPart(DrawnPolicy drawn, PipelineListener listener) {
        this.drawn = drawn;
        this.listener = listener;
    }

    /**
     * The stage.
     *
     * @return its kind
     */
    public StrategyKind<?> kind() {
        return (StrategyKind<?>) getModel();
    }

    /**
     * Marks the stage while a strategy is dragged that would stand in it.
     *
     * @param value true while it is
     */
    public void setTarget(boolean value) {
        ((StageFigure) getFigure()).setTarget(value);
    }

    /** Puts the stage to its place; where that is higher, more of its values are seen. */
    void place(Rectangle bounds) {
        boolean isOther = bounds.height != getFigure().getBounds().height;
        getFigure().setBounds(bounds);
        if (isOther) {
            refreshVisuals();
        }
    }

    @Override
    protected IFigure createFigure() {
        return new StageFigure(StageImages.get(kind()), kind() == StrategyKind.DISK, () -> listener.switched(kind()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE,
                new SelectionMark(((StageFigure) getFigure())::setSelected));
    }

    @Override
    protected void refreshVisuals() {
        drawn.stage(kind()).ifPresent(this::show);
    }

    private void show(Stage stage) {
        StageFigure figure = (StageFigure) getFigure();
        List<String> values = stage.values(Math.max(1, (getFigure().getBounds().height - HEADING) / LINE)).stream()
                .map(one -> one.text() + " " + one.label().toLowerCase(Locale.ROOT))
                .toList();
        figure.show(stage.caption(), stage.title(), values, look(stage));
        figure.showSwitch(stage.canSwitch(), stage.isOn(),
                stage.isOn() ? "Switch off, to compare with and without (Space)" : "Switch on again (Space)");
        figure.setToolTip(new Label(Lines.of(stage.text() + (stage.about().isEmpty() ? "" : "\n" + stage.about()))));
    }

    private static StageFigure.Look look(Stage stage) {
        return switch (stage.state()) {
            case OWN -> StageFigure.Look.OWN;
            case REPLACED -> StageFigure.Look.REPLACED;
            case ASIDE, OFF -> StageFigure.Look.OFF;
        };
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class type) {
        if (type == StageChoice.class) {
            return drawn.pipeline().map(known -> new Choice(known.policy(), kind())).orElse(null);
        }
        if (type == EObject.class) {
            return drawn.pipeline().map(Pipeline::policy).orElse(null);
        }
        return super.getAdapter(type);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = drawn.stage(kind()).map(Stage::text).orElse("");
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = drawn.stage(kind()).map(Stage::title).orElse("");
            }
        };
    }

    @Override
    public String toString() {
        return Optional.ofNullable(getModel()).map(Object::toString).orElse("Stage");
    }

    /** What is selected with a stage. */
    private record Choice(Policy policy, StrategyKind<?> kind) implements StageChoice {

        Choice {
            Objects.requireNonNull(policy, "policy");
            Objects.requireNonNull(kind, "kind");
        }
    }
}
