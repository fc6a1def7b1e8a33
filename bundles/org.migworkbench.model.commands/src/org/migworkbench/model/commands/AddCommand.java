package org.migworkbench.model.commands;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Element;

/** Puts a new element into another. An element without a name gets one that no sibling has, such as {@code Host 2}. */
public final class AddCommand extends ModelCommand {

    /** Index that stands for: after the last. */
    public static final int LAST = -1;

    private final Containment place;
    private final EObject child;
    private final int index;
    private String oldName;
    private String name;
    private int captured;

    /**
     * Adds after the last element.
     *
     * @param parent the element that takes the new one
     * @param reference a containment reference of it; if single-valued, it must be empty
     * @param child the new element, which nothing contains yet
     */
    public AddCommand(EObject parent, EReference reference, EObject child) {
        this(parent, reference, child, LAST);
    }

    /**
     * Adds at an index.
     *
     * @param parent the element that takes the new one
     * @param reference a containment reference of it; if single-valued, it must be empty
     * @param child the new element, which nothing contains yet
     * @param index where it goes, from 0 to the number of elements there, or {@link #LAST}
     */
    public AddCommand(EObject parent, EReference reference, EObject child, int index) {
        super("Add " + (child == null ? "element" : Labels.of(child.eClass())));
        this.place = new Containment(parent, reference);
        this.child = child;
        this.index = index;
    }

    @Override
    public boolean canExecute() {
        return place.accepts(child) && child.eContainer() == null && index >= LAST && index <= place.size();
    }

    @Override
    protected void capture() {
        captured = index == LAST ? place.size() : index;
        if (child instanceof Element element) {
            oldName = element.getName();
            name = oldName == null || oldName.isBlank() ? freshName() : oldName;
        }
    }

    @Override
    public void redo() {
        if (child instanceof Element element) {
            element.setName(name);
        }
        place.add(captured, child);
    }

    @Override
    public void undo() {
        place.remove(child);
        if (child instanceof Element element) {
            element.setName(oldName);
        }
    }

    private String freshName() {
        return new FreshNames(place.parent().eContents()).numbered(Labels.capitalized(child.eClass()));
    }
}
