package org.migworkbench.ui.problems;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Element;
import org.migworkbench.model.validation.Finding;

/** The findings of a document by what they are about: an element that is shown has those of its parameters, too. */
public final class FindingIndex {

    private final Map<EObject, List<Finding>> byElement = new IdentityHashMap<>();

    /**
     * Sorts findings.
     *
     * @param findings what a check has found
     */
    public FindingIndex(List<Finding> findings) {
        for (Finding finding : findings) {
            EObject owner = finding.element();
            add(owner, finding);
            while (owner != null && !(owner instanceof Element)) {
                owner = owner.eContainer();
                add(owner, finding);
            }
        }
    }

    private void add(EObject owner, Finding finding) {
        byElement.computeIfAbsent(owner, none -> new ArrayList<>()).add(finding);
    }

    /**
     * What is wrong with an element.
     *
     * @param element an element of the document
     * @return the findings about it, and about what of it has no name of its own
     */
    public List<Finding> of(EObject element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }
}
