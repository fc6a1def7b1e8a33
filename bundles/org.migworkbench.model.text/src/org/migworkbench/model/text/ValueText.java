package org.migworkbench.model.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.text.names.DocumentKeys;
import org.migworkbench.model.text.names.Nearest;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Excerpt;

/** Reads the text of one value as the value of a feature. */
final class ValueText {

    private static final List<String> TRUTHS = List.of("true", "false");

    private final DocumentKeys keys;
    private final Map<EAttribute, Map<String, Object>> numbers = new HashMap<>();

    ValueText(DocumentKeys keys) {
        this.keys = keys;
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is no such value, with a sentence that names it and what is allowed
     */
    Object read(EAttribute attribute, String text) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literal(attribute, literals, text);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == String.class ? word(attribute, text)
                : type == boolean.class ? truth(attribute, text) : number(attribute, text);
    }

    private String word(EAttribute attribute, String text) {
        if (attribute == Literals.ELEMENT__ID && !ModelFiles.isId(text)) {
            throw refused(attribute, text);
        }
        return text;
    }

    private Object truth(EAttribute attribute, String text) {
        if (!TRUTHS.contains(text)) {
            throw refused(attribute, text);
        }
        return Boolean.valueOf(text);
    }

    private Object number(EAttribute attribute, String text) {
        return numbers.computeIfAbsent(attribute, key -> new HashMap<>()).computeIfAbsent(text,
                key -> readNumber(attribute, key));
    }

    private Number parsed(EAttribute attribute, String text) {
        try {
            return NumberReader.parse(FeatureText.of(attribute), text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The key '" + keys.key(attribute) + "': " + e.getMessage(), e);
        }
    }

    private Object readNumber(EAttribute attribute, String text) {
        Number number = parsed(attribute, text);
        boolean known = attribute != Literals.DOCUMENT__VERSION || number.intValue() == ModelFiles.VERSION;
        if (!known || number instanceof Double real && !Double.isFinite(real)) {
            throw refused(attribute, text);
        }
        return number;
    }

    private Object literal(EAttribute attribute, EEnum literals, String text) {
        EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
        if (literal == null) {
            throw new IllegalArgumentException(refused(attribute, text).getMessage()
                    + Nearest.hint(text, names(literals)));
        }
        return literal.getInstance();
    }

    private IllegalArgumentException refused(EAttribute attribute, String text) {
        return new IllegalArgumentException("The value '" + Excerpt.of(text) + "' of '" + keys.key(attribute)
                + "' is not allowed; allowed is " + allowed(attribute) + ".");
    }

    /** Says which values a feature may have. */
    String allowed(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return "one of " + String.join(", ", names(literals));
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return String.join(" or ", TRUTHS);
        }
        if (attribute == Literals.DOCUMENT__VERSION) {
            return Integer.toString(ModelFiles.VERSION) + ", the version that this program reads as YAML";
        }
        if (attribute == Literals.ELEMENT__ID) {
            return ModelFiles.ALLOWED_ID;
        }
        return FeatureText.find(attribute).map(text -> text.hint().isEmpty() ? "a number" : text.hint())
                .orElse("a text");
    }

    static List<String> names(EEnum literals) {
        return literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
    }
}
