package org.migworkbench.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.structure.MachineStreams;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Document;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.structure.ElementLists;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.model.values.WholeParts;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.WholeSize;

/**
 * One value of a document that is to be something else: {@code vms[Web].memory=2GiB}.
 *
 * <p>Values have the units that people write; a parameter of a policy or a workload is addressed like any other
 * value. Nothing is checked here that the validation of the document checks too, such as ranges.
 *
 * @param path the address of the value, see {@link ElementAddress}
 * @param value the new value as text
 */
public record PathAssignment(String path, String value) {

    /**
     * One value of an element.
     *
     * @param element the element
     * @param name the name of the value in files
     */
    public record Target(EObject element, String name) {
    }

    private static final Set<String> NOT_SETTABLE = Set.of("id", "version", "x", "y", "width", "height", "description",
            "text");
    /** Checks that both are there. */
    public PathAssignment {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads an assignment.
     *
     * @param text {@code PATH=VALUE}
     * @return the assignment
     * @throws IllegalArgumentException where it is none
     */
    public static PathAssignment parse(String text) {
        int equals = PathText.find(text, '=', 0);
        if (equals < 1) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(text) + "' is not PATH=VALUE, for example vms[0].memory=2GiB");
        }
        return new PathAssignment(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
    }

    /**
     * Sets the value.
     *
     * @param document the document to change
     * @return what is to be said about the value, a sentence: that it was rounded; empty if it was taken as it is
     * @throws IllegalArgumentException where the address or the value is wrong, with a message that says what is
     * allowed
     */
    public Optional<String> apply(Document document) {
        Target target = target(document);
        return set(document, target.element(), target.name());
    }

    /**
     * Finds the value that would be set.
     *
     * @param document the document
     * @return the value, whatever the words of the address are
     * @throws IllegalArgumentException where the address is wrong, with a message that says what is allowed
     */
    public Target target(Document document) {
        List<String> segments = PathText.segments(path);
        if (segments.size() < 2) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(path) + "' is not a value: write LIST[NAME].VALUE, for example vms[0].memory");
        }
        String name = segments.get(segments.size() - 1);
        EObject element = ElementAddress.resolve(document, String.join(".", segments.subList(0, segments.size() - 1)));
        EStructuralFeature feature = feature(element, name);
        return new Target(element, feature == null ? name : feature.getName());
    }

    private Optional<String> set(Document document, EObject element, String name) {
        EStructuralFeature feature = feature(element, name);
        if (feature instanceof EAttribute attribute) {
            return setValue(element, attribute, attributeValue(attribute));
        }
        if (feature instanceof EReference reference) {
            setReference(document, element, reference);
        } else {
            setParameter(element, name);
        }
        return Optional.empty();
    }

    private Optional<String> setValue(EObject element, EAttribute attribute, Object entered) {
        if (attribute == ModelPackage.Literals.ELEMENT__NAME && element instanceof VirtualMachine machine
                && EcoreUtil.getRootContainer(element) instanceof Document document) {
            MachineStreams.kept(document, machine, (String) entered).forEach(VirtualMachine::setStream);
        }
        Optional<WholeSize> size = WholeParts.of(element, attribute, entered);
        element.eSet(attribute, size.<Object>map(WholeSize::bytes).orElse(entered));
        return size.flatMap(WholeSize::note).map(note -> path + ": " + note);
    }

    private EStructuralFeature feature(EObject element, String name) {
        List<EStructuralFeature> settable = element.eClass().getEAllStructuralFeatures().stream()
                .filter(PathAssignment::isSettable).toList();
        for (EStructuralFeature feature : settable) {
            if (feature.getName().equals(name) || FeatureText.name(feature).equals(name)) {
                return feature;
            }
        }
        requireParameters(element, name, settable);
        return null;
    }

    private void requireParameters(EObject element, String name, List<EStructuralFeature> settable) {
        if (element.eClass().getEStructuralFeature("parameters") == null) {
            throw new IllegalArgumentException(
                    "'" + Excerpt.of(name) + "' in '" + Excerpt.of(path) + "' is not a value of "
                            + ElementAddress.kindOf(element) + "; allowed: "
                            + settable.stream().map(FeatureText::name).collect(Collectors.joining(", ")));
        }
    }

    private static boolean isSettable(EStructuralFeature feature) {
        return !NOT_SETTABLE.contains(feature.getName())
                && !(feature instanceof EReference reference && reference.isContainment());
    }

    private Object attributeValue(EAttribute attribute) {
        try {
            return parse(attribute);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        }
    }

    private Object parse(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choices) {
            return literal(choices);
        }
        return FeatureText.find(attribute).<Object>map(text -> text.parse(value)).orElse(value);
    }

    private Object literal(EEnum choices) {
        EEnumLiteral literal = choices.getEEnumLiteralByLiteral(value);
        if (literal == null) {
            throw new IllegalArgumentException("The value '" + Excerpt.of(value) + "' is not allowed; allowed is "
                    + choices.getELiterals().stream().map(ENamedElement::getName).collect(Collectors.joining(", "))
                    + ".");
        }
        return literal.getInstance();
    }

    private void setReference(Document document, EObject element, EReference reference) {
        if (!reference.isMany()) {
            element.eSet(reference, referenced(document, reference, value));
            return;
        }
        List<EObject> all = new ArrayList<>();
        for (String name : value.isEmpty() ? new String[0] : value.split(",")) {
            all.add(referenced(document, reference, name.strip()));
        }
        element.eSet(reference, all);
    }

    private EObject referenced(Document document, EReference reference, String name) {
        String list = ElementLists.of(reference.getEReferenceType()).orElseThrow(
                () -> new IllegalArgumentException("'" + Excerpt.of(path) + "' can only be changed in the editor"));
        return ElementAddress.resolve(document, list + "[" + name + "]");
    }

    private void setParameter(EObject element, String name) {
        @SuppressWarnings("unchecked") // every class with parameters has them as Parameter
        List<Parameter> parameters = (List<Parameter>) element
                .eGet(element.eClass().getEStructuralFeature("parameters"));
        for (Parameter parameter : parameters) {
            if (name.equals(parameter.getName())) {
                parameter.setValue(value);
                return;
            }
        }
        parameters.add(ElementDefaults.parameter(name, value));
    }
}
