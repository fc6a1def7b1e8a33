package org.migworkbench.diagram.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Note;
import org.migworkbench.model.commands.RenameCommand;
import org.migworkbench.model.commands.SetFeatureCommand;

/** Turns what was typed in place into an edit of the name, or of a note's text. */
public final class NameEditPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = (String) request.getCellEditor().getValue();
        if (text == null) {
            return null;
        }
        Element element = (Element) getHost().getModel();
        return element instanceof Note ? new SetFeatureCommand(element, ModelPackage.Literals.NOTE__TEXT, text)
                : new RenameCommand(element, text.strip());
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // The text is seen in the field itself.
    }
}
