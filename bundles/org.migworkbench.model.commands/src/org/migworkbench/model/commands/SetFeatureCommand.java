package org.migworkbench.model.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Sets an attribute or a reference of an element; not its identity and not what it contains. */
public final class SetFeatureCommand extends ModelCommand {

    private final EObject owner;
    private final EStructuralFeature feature;
    private Object value;
    private Object oldValue;

    /**
     * @param owner the element to change
     * @param feature one of its features
     * @param value the new value; a list for a many-valued feature; null to clear a text or a reference
     */
    public SetFeatureCommand(EObject owner, EStructuralFeature feature, Object value) {
        super("Change " + (feature == null ? "value" : Labels.of(feature)) + " of " + Labels.of(owner));
        this.owner = owner;
        this.feature = feature;
        this.value = value instanceof List<?> list ? List.copyOf(list) : value;
    }

    /** Tells whether the feature can take the value and has another one now. */
    @Override
    public boolean canExecute() {
        return owner != null && feature != null && isSettable() && isAllowed() && !changesNothing();
    }

    @Override
    protected boolean changesNothing() {
        return owner != null && feature != null && isSettable() && Objects.equals(current(), value);
    }

    @Override
    protected void capture() {
        oldValue = current();
    }

    @Override
    public void redo() {
        owner.eSet(feature, value);
    }

    @Override
    public void undo() {
        owner.eSet(feature, oldValue);
    }

    @Override
    protected boolean mergeWith(Command step) {
        boolean same = step instanceof SetFeatureCommand next && next.owner == owner && next.feature == feature;
        if (same) {
            value = ((SetFeatureCommand) step).value;
        }
        return same;
    }

    @Override
    boolean isRepeatable() {
        return true;
    }

    @Override
    Optional<Command> onto(EObject other, FreshNames names) {
        return feature.getEContainingClass().isSuperTypeOf(other.eClass())
                ? Optional.of(new SetFeatureCommand(other, feature, value)) : Optional.empty();
    }

    private Object current() {
        Object current = owner.eGet(feature);
        return current instanceof List<?> list ? List.copyOf(list) : current;
    }

    private boolean isSettable() {
        boolean identity = feature instanceof EAttribute attribute && attribute.isID();
        boolean contains = feature instanceof EReference reference && reference.isContainment();
        return feature.getEContainingClass().isSuperTypeOf(owner.eClass()) && feature.isChangeable() && !identity
                && !contains;
    }

    private boolean isAllowed() {
        if (feature.isMany()) {
            return value instanceof List<?> list && list.stream().allMatch(feature.getEType()::isInstance)
                    && list.stream().distinct().count() == list.size();
        }
        if (value == null) {
            return feature.getEType().getInstanceClass() == null || !feature.getEType().getInstanceClass().isPrimitive()
                    && feature.getDefaultValue() == null;
        }
        return feature.getEType().isInstance(value) && !(value instanceof Double number && !Double.isFinite(number));
    }
}
