package org.migworkbench.model.commands;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.Workload;

/** Adds, changes or removes the parameter of one name. */
public final class SetParameterCommand extends ModelCommand {

    private final EObject owner;
    private final String name;
    private String value;
    private Parameter parameter;
    private String oldValue;
    private int index;
    private boolean present;

    /**
     * @param owner a {@link Workload}, {@link Policy} or {@link PolicyPart}
     * @param name the parameter's name, not blank
     * @param value its new value as text; null to remove it, so that its default holds
     */
    public SetParameterCommand(EObject owner, String name, String value) {
        super((value == null ? "Reset " : "Change ") + name + " of " + Labels.of(owner));
        this.owner = owner;
        this.name = name;
        this.value = value;
    }

    @Override
    public boolean canExecute() {
        return hasPlace() && !changesNothing();
    }

    @Override
    protected boolean changesNothing() {
        Parameter found = hasPlace() ? find() : null;
        return hasPlace() && (found == null ? value == null : value != null && value.equals(found.getValue()));
    }

    private boolean hasPlace() {
        return parameters() != null && name != null && !name.isBlank();
    }

    @Override
    protected void capture() {
        Parameter found = find();
        present = found != null;
        parameter = found;
        if (found == null) {
            parameter = ModelFactory.eINSTANCE.createParameter();
            parameter.setName(name);
        }
        oldValue = parameter.getValue();
        index = present ? parameters().indexOf(parameter) : parameters().size();
    }

    @Override
    public void redo() {
        if (value == null) {
            parameters().remove(parameter);
            return;
        }
        parameter.setValue(value);
        if (!present) {
            parameters().add(index, parameter);
        }
    }

    @Override
    public void undo() {
        if (value == null) {
            parameters().add(index, parameter);
            return;
        }
        if (!present) {
            parameters().remove(parameter);
        }
        parameter.setValue(oldValue);
    }

    /** A parameter that goes, or comes back, has another place: such steps stay apart. */
    @Override
    protected boolean mergeWith(Command step) {
        boolean same = step instanceof SetParameterCommand next && next.owner == owner && next.name.equals(name)
                && value != null && next.value != null;
        if (same) {
            value = ((SetParameterCommand) step).value;
        }
        return same;
    }

    @Override
    boolean isRepeatable() {
        return true;
    }

    @Override
    Optional<Command> onto(EObject other, FreshNames names) {
        return other.eClass() == owner.eClass() && Objects.equals(kind(other), kind(owner))
                ? Optional.of(new SetParameterCommand(other, name, value)) : Optional.empty();
    }

    private static String kind(EObject owner) {
        return owner instanceof Workload workload ? workload.getKind()
                : owner instanceof Policy policy ? policy.getKind() : ((PolicyPart) owner).getKind();
    }

    private Parameter find() {
        for (Parameter each : parameters()) {
            if (name.equals(each.getName())) {
                return each;
            }
        }
        return null;
    }

    private EList<Parameter> parameters() {
        return parameters(owner);
    }

    /** The parameters of an element, or null if elements of its kind have none. */
    static EList<Parameter> parameters(EObject owner) {
        if (owner instanceof Workload workload) {
            return workload.getParameters();
        }
        if (owner instanceof Policy policy) {
            return policy.getParameters();
        }
        return owner instanceof PolicyPart part ? part.getParameters() : null;
    }
}
