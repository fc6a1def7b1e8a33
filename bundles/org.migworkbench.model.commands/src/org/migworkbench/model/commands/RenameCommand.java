package org.migworkbench.model.commands;

import org.migworkbench.model.Element;

/** Gives an element another name. */
public final class RenameCommand extends ModelCommand {

    private final Element element;
    private final String name;
    private String oldName;

    /**
     * @param element the element
     * @param name its new name, which has a visible character and no line break
     */
    public RenameCommand(Element element, String name) {
        super("Rename " + Labels.of(element));
        this.element = element;
        this.name = name;
    }

    @Override
    public boolean canExecute() {
        return element != null && name != null && !name.isBlank() && !changesNothing()
                && name.chars().noneMatch(Character::isISOControl);
    }

    @Override
    protected boolean changesNothing() {
        return element != null && name != null && name.equals(element.getName());
    }

    @Override
    protected String obstacle() {
        return "The name '" + (name == null ? "" : name)
                + "' is not allowed; allowed is one with a visible character and no line break.";
    }

    @Override
    protected void capture() {
        oldName = element.getName();
    }

    @Override
    public void redo() {
        element.setName(name);
    }

    @Override
    public void undo() {
        element.setName(oldName);
    }
}
