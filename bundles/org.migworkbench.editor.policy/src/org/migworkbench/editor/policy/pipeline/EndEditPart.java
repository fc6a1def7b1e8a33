package org.migworkbench.editor.policy.pipeline;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.migworkbench.core.pipeline.PolicySubject;
import org.migworkbench.editor.policy.pipeline.StagePlaces.End;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.Images;

/** Where the pages come from, or where they go. */
final class EndEditPart extends AbstractGraphicalEditPart {

    private final DrawnPolicy drawn;

    EndEditPart(DrawnPolicy drawn) {
        this.drawn = drawn;
    }

    @Override
    protected IFigure createFigure() {
        StageFigure figure = new StageFigure(Images.get(getModel() == End.GUEST ? Images.VM : Images.HOST), false,
                () -> {});
        figure.showSwitch(false, false, "");
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        // it only shows
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected void refreshVisuals() {
        StageFigure figure = (StageFigure) getFigure();
        if (getModel() == End.GUEST) {
            VirtualMachine vm = drawn.subject().map(one -> one.migration().getVm()).orElse(null);
            figure.show("Guest memory", vm == null ? "Any guest" : vm.getName(),
                    vm == null ? List.of() : List.of(Quantity.formatBytes(vm.getMemoryBytes())), StageFigure.Look.OWN);
        } else {
            Host host = drawn.subject().map(PolicySubject::migration).map(one -> one.getTarget()).orElse(null);
            figure.show("Target", host == null ? "Any host" : host.getName(), List.of(), StageFigure.Look.OWN);
        }
    }
}
