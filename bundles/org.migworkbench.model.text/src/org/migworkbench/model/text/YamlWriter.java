package org.migworkbench.model.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.text.names.DerivedIds;
import org.migworkbench.model.text.names.DocumentKeys;
import org.migworkbench.model.text.names.ReferenceNames;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.SpecialValue;
import org.migworkbench.quantities.Quantity;

/**
 * Writes a document, or parts of it, as YAML in block style. What is left out is read as the same: nothing, the special
 * value that is the default, and what came to the model after its first files and has its default.
 */
final class YamlWriter {

    private static final String OMIT_DEFAULT = "http://migworkbench.org/model/omit-default";
    private static final int STEP = 2;
    private static final int LONGEST_LIST = 90;
    private static final int LONGEST_KEY = 200;

    private final Document document;
    private final TextIds ids;
    private final DocumentKeys keys;
    private final ReferenceNames names;
    private final DerivedIds derived;
    /** The numbers of a large document are few, and each takes long to be written so that it can be read again. */
    private final Map<EAttribute, Map<Number, String>> numbers = new HashMap<>();

    YamlWriter(Document document, TextIds ids, DocumentKeys keys) {
        this.document = document;
        this.ids = ids;
        this.keys = keys;
        this.names = new ReferenceNames(document);
        this.derived = new DerivedIds(names.elements());
    }

    ReferenceNames names() {
        return names;
    }

    String write() {
        StringBuilder out = new StringBuilder();
        entries(out, document, 0, "");
        return out.toString();
    }

    /** Writes what is in an element as lines; the first begins with a text of the same width as the indentation. */
    private void entries(StringBuilder out, EObject object, int indent, String first) {
        String begin = first;
        for (EStructuralFeature feature : written(object)) {
            out.append(begin.isEmpty() ? " ".repeat(indent) : begin);
            begin = "";
            entry(out, object, feature, indent);
        }
        if (!begin.isEmpty()) {
            out.append(begin).append("{}\n");
        }
    }

    private List<EStructuralFeature> written(EObject object) {
        return keys.features(object.eClass()).stream().filter(feature -> isWritten(object, feature)).toList();
    }

    /** Writes an item of a list as lines with a dash. */
    void item(StringBuilder out, EObject object, int indent) {
        entries(out, object, indent + STEP, " ".repeat(indent) + "- ");
    }

    /** Writes what is in an element, without the indentation of its first line. */
    String content(EObject object, int indent) {
        StringBuilder out = new StringBuilder();
        entries(out, object, indent, "");
        return out.isEmpty() ? "{}" : out.substring(indent, out.length() - 1);
    }

    /** Writes the key and value of a feature, without the indentation of its first line. */
    void entry(StringBuilder out, EObject object, EStructuralFeature feature, int indent) {
        out.append(keys.key(feature)).append(':');
        if (feature instanceof EAttribute attribute) {
            scalar(out, scalar(object, attribute), attribute == Literals.ELEMENT__NAME, indent);
        } else if (!((EReference) feature).isContainment()) {
            out.append(references(references(object, (EReference) feature), feature.isMany(), indent)).append('\n');
        } else if (DocumentKeys.isParameters(feature)) {
            parameters(out, parameters(object, feature), indent);
        } else {
            contained(out, object, (EReference) feature, indent);
        }
    }

    private void contained(StringBuilder out, EObject object, EReference reference, int indent) {
        if (reference.isMany()) {
            out.append('\n');
            ((List<?>) object.eGet(reference)).forEach(each -> item(out, (EObject) each, indent + STEP));
            return;
        }
        String content = content((EObject) object.eGet(reference), indent + STEP);
        out.append(content.equals("{}") ? " " : "\n" + " ".repeat(indent + STEP)).append(content).append('\n');
    }

    /** Writes a value after its key, in several lines if it has some. */
    static void scalar(StringBuilder out, String value, boolean isText, int indent) {
        if (!ScalarText.isBlock(value)) {
            out.append(' ').append(isText ? ScalarText.text(value) : ScalarText.value(value)).append('\n');
            return;
        }
        boolean ended = value.endsWith("\n");
        out.append(ended ? " |\n" : " |-\n");
        for (String line : (ended ? value.substring(0, value.length() - 1) : value).split("\n", -1)) {
            out.append(line.isEmpty() ? "" : " ".repeat(indent + STEP)).append(line).append('\n');
        }
    }

    private String references(List<String> targets, boolean many, int indent) {
        if (!many) {
            return " " + ScalarText.text(targets.get(0));
        }
        List<String> texts = targets.stream().map(ScalarText::inline).toList();
        String flow = "[" + String.join(", ", texts) + "]";
        String begin = "\n" + " ".repeat(indent + STEP) + "- ";
        return flow.length() <= LONGEST_LIST ? " " + flow : begin + String.join(begin, texts);
    }

    private static void parameters(StringBuilder out, List<Parameter> parameters, int indent) {
        out.append('\n');
        for (Parameter parameter : parameters) {
            if (isMap(parameters)) {
                out.append(" ".repeat(indent + STEP));
                parameter(out, parameter, indent + STEP);
            } else {
                out.append(" ".repeat(indent + STEP)).append("- ").append(listed(parameter)).append('\n');
            }
        }
    }

    /** Writes a parameter as key and value, without the indentation of its first line. */
    static void parameter(StringBuilder out, Parameter parameter, int indent) {
        out.append(ScalarText.text(parameter.getName())).append(':');
        scalar(out, parameter.getValue(), false, indent);
    }

    private static String listed(Parameter parameter) {
        String name = parameter.getName() == null ? "" : "name: " + ScalarText.inline(parameter.getName());
        String value = parameter.getValue() == null ? "" : "value: " + ScalarText.inline(parameter.getValue());
        return "{" + name + (name.isEmpty() || value.isEmpty() ? "" : ", ") + value + "}";
    }

    /** Whether parameters have names that can be keys: each once, none missing. */
    static boolean isMap(List<Parameter> parameters) {
        Set<String> seen = new HashSet<>();
        return parameters.stream().allMatch(each -> each.getName() != null && each.getValue() != null
                && each.getName().length() <= LONGEST_KEY && each.getName().indexOf('\n') < 0
                && seen.add(each.getName()));
    }

    static List<Parameter> parameters(EObject owner, EStructuralFeature feature) {
        return ((List<?>) owner.eGet(feature)).stream().map(Parameter.class::cast).toList();
    }

    /** The names of the elements that a reference leads to. */
    List<String> references(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return targets.stream().map(target -> names.of(reference.getEReferenceType(), (Element) target)).toList();
    }

    /** Whether a feature stands in the text. */
    boolean isWritten(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (feature == Literals.ELEMENT__ID) {
            return ids.isWritten((String) value, derived.of((Element) object));
        }
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return false;
        }
        return !(feature instanceof EAttribute attribute) || feature == Literals.DOCUMENT__VERSION
                || !Objects.equals(value, attribute.getDefaultValue()) || !isLeftOut(object, attribute);
    }

    /** Whether a value that is the default needs no line. */
    private static boolean isLeftOut(EObject object, EAttribute attribute) {
        boolean special = FeatureText.find(attribute).flatMap(FeatureText::special)
                .filter(one -> one.is((Number) attribute.getDefaultValue())).isPresent();
        boolean place = attribute == Literals.NODE__X || attribute == Literals.NODE__Y;
        return special || attribute.getEAnnotation(OMIT_DEFAULT) != null || place && object instanceof VirtualMachine;
    }

    /** The text of a value, before it is quoted. */
    private String scalar(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        if (value instanceof Number number && !(attribute.getEAttributeType() instanceof EEnum)) {
            return numbers.computeIfAbsent(attribute, key -> new HashMap<>()).computeIfAbsent(number,
                    key -> number(FeatureText.of(attribute), key));
        }
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static String number(FeatureText text, Number value) {
        Optional<SpecialValue> special = text.special().filter(one -> one.is(value));
        String written = special.map(SpecialValue::word).orElseGet(() -> Quantity.exact(value, text.unit()));
        return NumberReader.read(text, written).filter(value::equals).isPresent() ? written : value.toString();
    }
}
