package org.migworkbench.model.validation;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One thing about a document that is wrong or doubtful.
 *
 * @param rule the rule that is broken
 * @param element the element that it is about
 * @param feature the feature of the element that it is about; null if it is about the element as a whole
 * @param severity how bad it is
 * @param path where the element stands, such as {@code scenarios[0].migrations[1] 'Web to B'}
 * @param message a complete sentence that names the value and says what is allowed
 */
public record Finding(Rule rule, EObject element, EStructuralFeature feature, FindingSeverity severity, String path,
        String message) {

    /** Checks that nothing is missing but, perhaps, the feature. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the finding as one line of text.
     *
     * @return {@code path: message}
     */
    public String text() {
        return path + ": " + message;
    }
}
