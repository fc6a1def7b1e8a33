package org.migworkbench.model.commands;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.structure.MachineStreams;

/** Gives an element another name; the random numbers of virtual machines stay what they are. */
public final class RenameCommand extends ModelCommand {

    private final Element element;
    private final String name;
    private String oldName;
    private Map<VirtualMachine, String> streams = Map.of();

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
    boolean isRepeatable() {
        return true;
    }

    /** Others get the name with a number. */
    @Override
    Optional<Command> onto(EObject other, FreshNames names) {
        return other instanceof Element named && name != null && !name.isBlank()
                ? Optional.of(new RenameCommand(named, names.next(name))) : Optional.empty();
    }

    @Override
    protected String obstacle() {
        return "The name '" + (name == null ? "" : name)
                + "' is not allowed; allowed is one with a visible character and no line break.";
    }

    @Override
    protected void capture() {
        oldName = element.getName();
        if (element instanceof VirtualMachine machine && EcoreUtil.getRootContainer(element) instanceof Document in) {
            streams = MachineStreams.kept(in, machine, name);
        }
    }

    @Override
    public void redo() {
        streams.forEach(VirtualMachine::setStream);
        element.setName(name);
    }

    @Override
    public void undo() {
        element.setName(oldName);
        streams.keySet().forEach(machine -> machine.setStream(null));
    }
}
