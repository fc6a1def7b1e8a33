package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Element;
import org.migworkbench.model.structure.NameRule;

/** Adds copies of elements to a document. The copies have new identities and names that end with {@code copy}. */
public abstract class CopyCommand extends ModelCommand {

    private static final int OFFSET_PIXELS = 20;

    private final List<EObject> originals;
    private final Map<EObject, Containment> places = new LinkedHashMap<>();
    private final Map<EObject, Integer> indices = new HashMap<>();
    /** How many of the copies are what others need, such as the workload of a machine. */
    private int brought;

    /**
     * @param label what the command does
     * @param originals the elements to copy; one that another of them contains is not copied twice
     */
    protected CopyCommand(String label, Collection<? extends EObject> originals) {
        super(label);
        this.originals = CopySet.roots(originals);
    }

    @Override
    public final boolean canExecute() {
        return !originals.isEmpty() && originals.stream().allMatch(each -> placeOf(each) != null);
    }

    /**
     * Returns the copies.
     *
     * @return the copies in the order of their originals; empty before the command is executed
     */
    public final List<EObject> getCopies() {
        return List.copyOf(places.keySet()).subList(brought, places.size());
    }

    /** Returns where the copy of an element goes, or null if there is no place for it. */
    abstract Containment placeOf(EObject original);

    @Override
    protected final void capture() {
        places.clear();
        indices.clear();
        brought = 0;
        EObject document = EcoreUtil.getRootContainer(placeOf(originals.get(0)).parent());
        FreshNames inside = FreshNames.inDocumentOf(document);
        Map<EObject, FreshNames> names = new HashMap<>();
        Map<Containment, Integer> ends = new HashMap<>();
        for (int number = 1; number <= count(); number++) {
            CopySet copies = new CopySet(originals);
            bringAlong(copies, document, ends);
            copies.byOriginal().forEach((original, copy) -> {
                Containment place = placeOf(original);
                put(copy, place, ends);
                rename(copy, names.computeIfAbsent(place.parent(), parent -> new FreshNames(parent.eContents())));
                renameInside(copy, inside);
            });
            copies.dropReferencesOutside(document);
            shift(copies, number);
        }
    }

    private void bringAlong(CopySet copies, EObject document, Map<Containment, Integer> ends) {
        copies.bringAlong(document).forEach((original, copy) -> {
            brought++;
            put(copy, new Containment(document, original.eContainmentFeature()), ends);
        });
    }

    private void put(EObject copy, Containment place, Map<Containment, Integer> ends) {
        places.put(copy, place);
        indices.put(copy, ends.merge(place, 1, Integer::sum) - 1 + place.size());
    }

    /** How often the originals are copied. */
    int count() {
        return 1;
    }

    /** Moves the copies of one time, counted from 1. */
    void shift(CopySet copies, int number) {
        copies.shift(OFFSET_PIXELS, OFFSET_PIXELS);
    }

    /** The name of a copy, from that of its original. */
    String name(String original, FreshNames names) {
        return names.like(original + " copy");
    }

    /** The name of what is copied inside of something else, from that of its original. */
    String nameInside(String original, FreshNames names) {
        return names.next(original);
    }

    @Override
    public final void redo() {
        places.forEach((copy, place) -> place.add(indices.get(copy), copy));
    }

    @Override
    public final void undo() {
        List<EObject> copies = new ArrayList<>(places.keySet());
        for (int i = copies.size() - 1; i >= 0; i--) {
            places.get(copies.get(i)).remove(copies.get(i));
        }
    }

    /** What is copied inside of something else gets a name of its own too, if its kind needs one. */
    private void renameInside(EObject copy, FreshNames names) {
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element && element.getName() != null && !element.getName().isBlank()
                    && NameRule.of(element.eClass()).unique()) {
                element.setName(nameInside(element.getName(), names));
            }
        });
    }

    private void rename(EObject copy, FreshNames names) {
        if (copy instanceof Element element) {
            String name = element.getName() == null || element.getName().isBlank()
                    ? Labels.capitalized(element.eClass()) : element.getName();
            element.setName(name(name, names));
        }
    }
}
