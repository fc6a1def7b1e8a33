package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.migworkbench.diagram.parts.DeleteConnectionPolicy;
import org.migworkbench.diagram.parts.ElementConnectionEditPart;
import org.migworkbench.editor.topology.figures.MigrationFigure;
import org.migworkbench.editor.topology.policies.LineSelectionPolicy;
import org.migworkbench.model.Migration;
import org.migworkbench.model.structure.FaultShape;
import org.migworkbench.ui.ElementLabels;

/** A migration of the scenario that is shown. */
public final class MigrationEditPart extends ElementConnectionEditPart<Migration> implements SessionPart {

    /** Creates a part without model. */
    public MigrationEditPart() {
        super(Migration.class);
    }

    @Override
    protected IFigure createFigure() {
        return new MigrationFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineSelectionPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteConnectionPolicy());
    }

    @Override
    protected void refreshVisuals() {
        Layers.apply(this);
        Migration migration = element();
        ((MigrationFigure) getFigure())
                .setLabel(migration.getPolicy() == null ? "no policy" : ElementLabels.text(migration.getPolicy()));
        ((MigrationFigure) getFigure()).setFaults(Faults.text(migration,
                fault -> !FaultShape.isOfLink(fault.getKind()) && fault.getMigration() == migration));
        findingsChanged();
    }

    @Override
    public void documentChanged() {
        refreshVisuals();
    }

    @Override
    public void findingsChanged() {
        Problems.show(element(), ((MigrationFigure) getFigure())::setProblem);
    }
}
