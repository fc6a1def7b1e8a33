package org.migworkbench.model.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Document;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.values.FeatureText;

/** Collects findings. */
final class FindingList {

    private final List<Finding> list = new ArrayList<>();

    void error(Rule rule, EObject element, EStructuralFeature feature, String message) {
        list.add(new Finding(rule, element, feature, FindingSeverity.ERROR, ElementPath.of(element), message));
    }

    void warning(Rule rule, EObject element, EStructuralFeature feature, String message) {
        list.add(new Finding(rule, element, feature, FindingSeverity.WARNING, ElementPath.of(element), message));
    }

    /** Adds an error if a number is not what it must be. */
    void require(boolean satisfied, Rule rule, EObject element, EStructuralFeature feature, String allowed) {
        if (!satisfied) {
            error(rule, element, feature, "The value " + text(feature, element.eGet(feature)) + " of "
                    + FeatureText.shownName(feature) + " is not allowed; allowed is " + allowed + ".");
        }
    }

    /** The value with the unit that is stored. */
    private static String text(EStructuralFeature feature, Object value) {
        return value + FeatureText.find(feature).map(text -> text.unit().storedName()).filter(name -> !name.isEmpty())
                .map(name -> " " + name).orElse("");
    }

    /** Adds an error for each number that its feature doesn't allow, whatever the others are. */
    void requireAllowed(EObject element, EAttribute... features) {
        for (EAttribute feature : features) {
            FeatureText text = FeatureText.of(feature);
            require(text.allows((Number) element.eGet(feature)), Rule.VALUE, element, feature, text.allowed());
        }
    }

    /** Returns the findings in the order in which the elements stand in the document. */
    List<Finding> inOrderOf(Document document) {
        if (list.isEmpty()) {
            return List.of();
        }
        Map<EObject, Integer> order = new IdentityHashMap<>();
        order.put(document, 0);
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            order.put(contents.next(), order.size());
        }
        list.sort(Comparator.comparing(finding -> order.get(finding.element())));
        return List.copyOf(list);
    }
}
