package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.DuplicateCommand;

/** Takes the selected elements as a template and puts many copies of them beside it, with their names counted on. */
final class DuplicateSeveralAction extends ElementAction {

    /** The id of the action and of its command. */
    static final String ID = "org.migworkbench.diagram.duplicateSeveral";

    private static final int GAP = 20;
    private static final String FIRST_COUNT = "3";

    DuplicateSeveralAction(DocumentEditor editor) {
        super(editor, ID, "Duplicate Se&veral\u2026", ID, null);
    }

    @Override
    protected boolean calculateEnabled() {
        return !elements().isEmpty() && new DuplicateCommand(elements()).canExecute();
    }

    @Override
    public void run() {
        IInputValidator count = text -> text.strip().matches("\\d{1,4}") && Integer.parseInt(text.strip()) >= 1
                && Integer.parseInt(text.strip()) <= DuplicateCommand.MOST ? null
                        : "Allowed is a whole number, 1 to " + DuplicateCommand.MOST + ".";
        InputDialog dialog = new InputDialog(editor().getSite().getShell(), "Duplicate Several",
                "How many copies of what is selected? Their names are counted on, such as node-01, node-02.",
                FIRST_COUNT,
                count);
        List<EObject> elements = elements();
        Rectangle size = bounds();
        if (dialog.open() == Window.OK) {
            copy(new DuplicateCommand(elements, Integer.parseInt(dialog.getValue().strip()), size.width + GAP,
                    size.height + GAP));
        }
    }

    /** The area of the template on the drawing; small where it isn't drawn. */
    private Rectangle bounds() {
        Rectangle all = null;
        for (Object each : getSelectedObjects()) {
            if (each instanceof GraphicalEditPart drawn) {
                Rectangle bounds = drawn.getFigure().getBounds();
                all = all == null ? bounds.getCopy() : all.union(bounds);
            }
        }
        return all == null ? new Rectangle() : all;
    }
}
