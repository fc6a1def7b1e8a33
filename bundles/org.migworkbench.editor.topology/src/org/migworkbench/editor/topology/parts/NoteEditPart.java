package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.migworkbench.diagram.parts.DeletePolicy;
import org.migworkbench.diagram.parts.ElementEditPart;
import org.migworkbench.diagram.parts.NameEditPolicy;
import org.migworkbench.diagram.parts.NamePlace;
import org.migworkbench.editor.topology.figures.NoteFigure;
import org.migworkbench.model.Note;

/** A note. */
public final class NoteEditPart extends ElementEditPart<Note> {

    /** Creates a part without model. */
    public NoteEditPart() {
        super(Note.class);
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NameEditPolicy());
    }

    @Override
    protected NamePlace namePlace() {
        return new NamePlace(((NoteFigure) getFigure()).textFigure(), true);
    }

    @Override
    protected void refreshVisuals() {
        Layers.apply(this);
        Note note = element();
        ((NoteFigure) getFigure()).setText(note.getText() == null ? "" : note.getText());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                new Rectangle(note.getX(), note.getY(), note.getWidth(), note.getHeight()));
    }
}
