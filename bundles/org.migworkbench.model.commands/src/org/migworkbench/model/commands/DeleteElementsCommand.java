package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.structure.Dependence;

/**
 * Deletes elements with all that makes no sense without them.
 *
 * <p>A migration goes with its virtual machine or its target, a link with either of its ends, traffic with its peer, a
 * fault with its link or migration, a published figure with its policy or workload. Any other reference to a deleted element is cleared. Undo puts all of it back where it was.
 */
public final class DeleteElementsCommand extends ModelCommand {

    /** A change that can be taken back. */
    private interface Step {

        void apply();

        void revert();
    }

    private final List<EObject> elements;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param elements parts of one document, not the document itself; one may contain another
     */
    public DeleteElementsCommand(Collection<? extends EObject> elements) {
        super("Delete " + (elements.size() == 1 ? Labels.of(elements.iterator().next())
                : elements.size() + " elements"));
        this.elements = List.copyOf(elements);
    }

    @Override
    public boolean canExecute() {
        return !elements.isEmpty() && elements.stream().allMatch(each -> each.eContainer() != null
                && EcoreUtil.getRootContainer(each) == EcoreUtil.getRootContainer(elements.get(0))
                && EcoreUtil.getRootContainer(each) instanceof Document);
    }

    @Override
    protected void capture() {
        EObject document = EcoreUtil.getRootContainer(elements.get(0));
        Set<EObject> doomed = withDependents(document);
        steps.clear();
        document.eAllContents().forEachRemaining(each -> {
            if (!isInside(each, doomed)) {
                addClears(each, doomed);
            }
        });
        for (EObject each : doomed) {
            if (!isInside(each.eContainer(), doomed)) {
                steps.add(new Removal(Containment.of(each), each));
            }
        }
    }

    @Override
    public void redo() {
        steps.forEach(Step::apply);
    }

    @Override
    public void undo() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).revert();
        }
    }

    private void addClears(EObject owner, Set<EObject> doomed) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (reference.isContainment() || !reference.isChangeable()) {
                continue;
            }
            Object value = owner.eGet(reference);
            if (value instanceof List<?> list) {
                List<?> rest = list.stream().filter(each -> !isInside((EObject) each, doomed)).toList();
                if (rest.size() < list.size()) {
                    steps.add(new Change(owner, reference, List.copyOf(list), rest));
                }
            } else if (isInside((EObject) value, doomed)) {
                steps.add(new Change(owner, reference, value, null));
            }
        }
    }

    private Set<EObject> withDependents(EObject document) {
        Set<EObject> doomed = new LinkedHashSet<>(elements);
        int before;
        do {
            before = doomed.size();
            document.eAllContents().forEachRemaining(each -> {
                if (Dependence.of(each).stream().anyMatch(needed -> isInside(needed, doomed))) {
                    doomed.add(each);
                }
            });
        } while (doomed.size() > before);
        return doomed;
    }

    private static boolean isInside(EObject object, Set<EObject> doomed) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (doomed.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a reference another value. */
    private record Change(EObject owner, EReference reference, Object before, Object after) implements Step {

        @Override
        public void apply() {
            owner.eSet(reference, after);
        }

        @Override
        public void revert() {
            owner.eSet(reference, before);
        }
    }

    /** Takes an element out of its container. */
    private static final class Removal implements Step {

        private final Containment place;
        private final EObject child;
        private int index;

        Removal(Containment place, EObject child) {
            this.place = place;
            this.child = child;
        }

        @Override
        public void apply() {
            index = place.indexOf(child);
            place.remove(child);
        }

        @Override
        public void revert() {
            place.add(index, child);
        }
    }
}
