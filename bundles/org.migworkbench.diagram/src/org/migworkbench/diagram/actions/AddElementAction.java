package org.migworkbench.diagram.actions;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.ui.properties.SelectedElement;

/** An action that adds something to the one selected element; context menus offer it where it can be done. */
public abstract class AddElementAction extends SelectionAction {

    /** What the id of each such action begins with. */
    static final String PREFIX = "org.migworkbench.diagram.add.";

    private final DocumentEditor editor;

    /**
     * A new element and the command that adds it.
     *
     * @param element the element
     * @param command adds it to the document
     */
    public record Addition(EObject element, Command command) {
    }

    /**
     * Makes an action.
     *
     * @param editor the editor whose document is changed
     * @param name the last part of its id
     * @param text what it does
     * @param image its icon
     */
    protected AddElementAction(DocumentEditor editor, String name, String text, ImageDescriptor image) {
        super(editor);
        this.editor = editor;
        setId(PREFIX + name);
        setText(text);
        setToolTipText(text.replace("&", ""));
        setImageDescriptor(image);
        setLazyEnablementCalculation(false);
    }

    /**
     * What is added to an element.
     *
     * @param selected the selected element
     * @return the new element with its command; empty if nothing can be added to it
     */
    protected abstract Optional<Addition> addition(EObject selected);

    @Override
    protected final boolean calculateEnabled() {
        return addition().isPresent();
    }

    @Override
    public final void run() {
        addition().ifPresent(addition -> {
            execute(addition.command());
            editor.show(addition.element());
        });
    }

    private Optional<Addition> addition() {
        return getSelection() instanceof IStructuredSelection selection && selection.size() == 1
                ? SelectedElement.first(selection).flatMap(this::addition)
                        .filter(addition -> addition.command().canExecute())
                : Optional.empty();
    }
}
