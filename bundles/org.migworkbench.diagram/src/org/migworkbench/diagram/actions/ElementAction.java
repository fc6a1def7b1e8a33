package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.commands.CopyCommand;

/** An action on the selected elements that works through a command of the model. */
abstract class ElementAction extends SelectionAction {

    private final DocumentEditor editor;

    ElementAction(DocumentEditor editor, String id, String text, String commandId, String image) {
        super(editor);
        this.editor = editor;
        setId(id);
        setText(text);
        setToolTipText(text.replace("&", ""));
        setActionDefinitionId(commandId);
        if (image != null) {
            setSharedImage(image);
        }
        setLazyEnablementCalculation(false);
    }

    private void setSharedImage(String image) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        setImageDescriptor(images.getImageDescriptor(image));
        setDisabledImageDescriptor(images.getImageDescriptor(image + "_DISABLED"));
    }

    final DocumentEditor editor() {
        return editor;
    }

    final List<EObject> elements() {
        return SelectedElements.of(getSelection());
    }

    /** Carries out a command that makes copies and selects them. */
    final void copy(CopyCommand command) {
        perform(command);
        List<EObject> copies = command.getCopies();
        if (!copies.isEmpty()) {
            editor.reveal(copies.get(copies.size() - 1));
        }
    }

    final void perform(Command command) {
        if (command != null && command.canExecute()) {
            execute(command);
        }
    }
}
