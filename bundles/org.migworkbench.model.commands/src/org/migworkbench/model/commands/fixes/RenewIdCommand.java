package org.migworkbench.model.commands.fixes;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Element;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.ModelCommand;

/** Gives an element an id that no other element has; what refers to it goes on doing so. */
final class RenewIdCommand extends ModelCommand {

    private final Element element;
    private final String id = EcoreUtil.generateUUID();
    private String oldId;

    /**
     * Creates the command.
     *
     * @param element the element
     */
    RenewIdCommand(Element element) {
        super("Give " + Labels.of(element) + " an id of its own");
        this.element = element;
    }

    @Override
    protected void capture() {
        oldId = element.getId();
    }

    @Override
    public void redo() {
        element.setId(id);
    }

    @Override
    public void undo() {
        element.setId(oldId);
    }
}
