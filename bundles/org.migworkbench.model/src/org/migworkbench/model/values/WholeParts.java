package org.migworkbench.model.values;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.WholeSize;

/** The sizes of a document that consist of whole pages or blocks, whatever a person enters. */
public final class WholeParts {

    private WholeParts() {
    }

    /**
     * Rounds a value up to whole parts, where its feature consists of some.
     *
     * @param element the element that is to have the value
     * @param feature the feature
     * @param value the value that was entered
     * @return the size; empty for a feature that needs no whole parts, or whose parts have no sound size
     */
    public static Optional<WholeSize> of(EObject element, EStructuralFeature feature, Object value) {
        return part(element, feature).filter(part -> part.bytes() > 0 && value instanceof Long bytes && bytes > 0)
                .map(part -> WholeSize.of((Long) value, part));
    }

    private static Optional<WholeSize.Part> part(EObject element, EStructuralFeature feature) {
        if (feature == Literals.VIRTUAL_MACHINE__MEMORY_BYTES) {
            return Optional.of(new WholeSize.Part("pages", ((VirtualMachine) element).getPageSizeBytes()));
        }
        return feature == Literals.VIRTUAL_MACHINE__DISK_BYTES
                ? Optional.of(new WholeSize.Part("blocks", ((VirtualMachine) element).getDiskBlockBytes()))
                : Optional.empty();
    }
}
