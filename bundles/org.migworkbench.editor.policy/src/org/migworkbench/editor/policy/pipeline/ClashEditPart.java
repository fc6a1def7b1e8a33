package org.migworkbench.editor.policy.pipeline;

import java.util.List;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.core.pipeline.Pipeline;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** The sign on the wire between two stages that don't go together. */
public final class ClashEditPart extends AbstractGraphicalEditPart {

    private static final int SIZE = 18;

    private final DrawnPolicy drawn;

    ClashEditPart(DrawnPolicy drawn) {
        this.drawn = drawn;
    }

    /**
     * What doesn't go together.
     *
     * @return the clash
     */
    public Clash clash() {
        return (Clash) getModel();
    }

    @Override
    protected IFigure createFigure() {
        SignFigure sign = new SignFigure();
        sign.setImage(Images.get(clash().severity() == Severity.ERROR ? Images.ERROR : Images.WARNING));
        sign.setToolTip(new Label(Lines.of(clash().sentence())));
        return sign;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.SELECTION_FEEDBACK_ROLE,
                new SelectionMark(((SignFigure) getFigure())::setSelected));
    }

    /** Where a sign stands: on its wire, or on the edge of its one stage, beside those that stand there already. */
    static Rectangle bounds(Clash clash, List<Clash> all, StagePlaces places) {
        long before = all.stream().takeWhile(other -> other != clash)
                .filter(other -> other.between().equals(clash.between())).count();
        Point middle = middle(clash, places);
        return new Rectangle(middle.x - SIZE / 2 + (int) before * SIZE, middle.y - SIZE / 2, SIZE, SIZE);
    }

    private static Point middle(Clash clash, StagePlaces places) {
        return places.ends(clash).map(ends -> middle(ends[0], ends[1])).orElseGet(() -> clash.between().isEmpty()
                ? places.of(StagePlaces.End.GUEST).getTop() : places.of(clash.between().get(0)).getBottom());
    }

    private static Point middle(Rectangle one, Rectangle other) {
        Point from = WireFigure.edge(one, other);
        Point to = WireFigure.edge(other, one);
        return new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class type) {
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
                event.result = clash().sentence();
            }
        };
    }

    /** The sign with its ground. */
    private static final class SignFigure extends ImageFigure {

        private boolean selected;

        void setSelected(boolean value) {
            selected = value;
            repaint();
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setBackgroundColor(selected ? WorkbenchColors.surface(WorkbenchColors.BLUE, 0.4)
                    : WorkbenchColors.background());
            graphics.fillOval(getBounds());
            super.paintFigure(graphics);
        }
    }
}
