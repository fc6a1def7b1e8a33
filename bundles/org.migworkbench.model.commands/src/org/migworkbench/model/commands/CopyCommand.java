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

/** Adds copies of elements to a document. The copies have new identities and names that end with {@code copy}. */
public abstract class CopyCommand extends ModelCommand {

    private final List<EObject> originals;
    private final Map<EObject, Containment> places = new LinkedHashMap<>();
    private final Map<EObject, Integer> indices = new HashMap<>();

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
        return List.copyOf(places.keySet());
    }

    /** Returns where the copy of an element goes, or null if there is no place for it. */
    abstract Containment placeOf(EObject original);

    @Override
    protected final void capture() {
        CopySet copies = new CopySet(originals);
        places.clear();
        indices.clear();
        Map<EObject, FreshNames> names = new HashMap<>();
        Map<Containment, Integer> ends = new HashMap<>();
        copies.byOriginal().forEach((original, copy) -> {
            Containment place = placeOf(original);
            places.put(copy, place);
            indices.put(copy, ends.merge(place, 1, Integer::sum) - 1 + place.size());
            rename(copy, names.computeIfAbsent(place.parent(), parent -> new FreshNames(parent.eContents())));
        });
        copies.dropReferencesOutside(EcoreUtil.getRootContainer(places.values().iterator().next().parent()));
        copies.shift();
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

    private static void rename(EObject copy, FreshNames names) {
        if (copy instanceof Element element) {
            String name = element.getName() == null || element.getName().isBlank()
                    ? Labels.capitalized(element.eClass()) : element.getName();
            element.setName(names.like(name + " copy"));
        }
    }
}
