package org.migworkbench.model.io;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Excerpt;

/** Makes a document from a tree of the current version; what has no place in the model is a problem. */
final class DocumentBuilder {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final SourceText source;
    private final ProblemList problems;
    private final ValueReader values = new ValueReader();
    private final References references;

    DocumentBuilder(SourceText source, ProblemList problems) {
        this.source = source;
        this.problems = problems;
        this.references = new References(source, problems);
    }

    /** Returns the document; it is complete only if there are no problems. */
    Document build(SourceElement root) {
        EObject document = create(ModelPackage.Literals.DOCUMENT, root, "");
        references.resolve();
        return (Document) document;
    }

    private EObject create(EClass type, SourceElement element, String place) {
        EObject object = EcoreUtil.create(type);
        String path = path(element, place);
        Set<EStructuralFeature> seen = new HashSet<>();
        for (SourceElement.Attribute attribute : element.attributes()) {
            readAttribute(object, element, attribute, path);
        }
        references.register(object, element, path);
        for (SourceElement child : element.children()) {
            readChild(object, child, place, seen);
        }
        return object;
    }

    private static String path(SourceElement element, String place) {
        String name = element.attribute("name");
        return name == null || name.isEmpty() || place.isEmpty() ? place : place + " '" + Excerpt.of(name) + "'";
    }

    private void readAttribute(EObject object, SourceElement element, SourceElement.Attribute attribute, String path) {
        if (!attribute.namespace().isEmpty()) {
            readForeign(object, element, attribute, path);
            return;
        }
        EStructuralFeature feature = object.eClass().getEStructuralFeature(attribute.name());
        if (feature instanceof EAttribute known) {
            readValue(object, element, attribute, known, path);
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            references.add(object, element, attribute, reference, path);
        } else {
            unknownAttribute(object, element, attribute, path);
        }
    }

    private void readForeign(EObject object, SourceElement element, SourceElement.Attribute attribute, String path) {
        boolean version = attribute.namespace().equals(XMI) && attribute.name().equals("version");
        boolean schema = attribute.namespace().equals(XSI) && attribute.name().equals("schemaLocation");
        boolean type = attribute.namespace().equals(XSI) && attribute.name().equals("type")
                && attribute.value().equals(ModelPackage.eNS_PREFIX + ":" + object.eClass().getName());
        if (!version && !schema && !type) {
            unknownAttribute(object, element, attribute, path);
        }
    }

    private void unknownAttribute(EObject object, SourceElement element, SourceElement.Attribute attribute,
            String path) {
        String allowed = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .map(EStructuralFeature::getName).collect(Collectors.joining(", "));
        add(element, attribute, path, "The attribute '" + Excerpt.of(attribute.qualifiedName()) + "' of the "
                + object.eClass().getName() + " is unknown; allowed are " + allowed + ".");
    }

    private void readValue(EObject object, SourceElement element, SourceElement.Attribute attribute,
            EAttribute feature, String path) {
        try {
            object.eSet(feature, values.read(feature, attribute.value()));
        } catch (ValueReader.BadValueException e) {
            add(element, attribute, path, "The value '" + Excerpt.of(attribute.value()) + "' of " + feature.getName()
                    + " is not allowed; allowed is " + e.getMessage() + unit(feature) + ".");
        }
    }

    /** Files hold numbers in the stored unit, whatever people enter elsewhere. */
    private static String unit(EAttribute feature) {
        return FeatureText.find(feature).map(text -> text.unit().storedName()).filter(name -> !name.isEmpty())
                .map(name -> ", in " + name + ", without the unit").orElse("");
    }

    private void add(SourceElement element, SourceElement.Attribute attribute, String path, String message) {
        problems.add(() -> source.problem(source.attribute(element.offset(), attribute.qualifiedName()), path,
                attribute.value(), message));
    }

    private void readChild(EObject parent, SourceElement child, String parentPlace, Set<EStructuralFeature> seen) {
        EStructuralFeature feature = child.namespace().isEmpty()
                ? parent.eClass().getEStructuralFeature(child.name()) : null;
        String prefix = parentPlace.isEmpty() ? "" : parentPlace + ".";
        if (!(feature instanceof EReference reference) || !reference.isContainment()) {
            unknownElement(parent, child, prefix);
        } else if (reference.isMany()) {
            List<EObject> list = list(parent, reference);
            list.add(create(reference.getEReferenceType(), child,
                    prefix + reference.getName() + "[" + list.size() + "]"));
        } else if (seen.add(reference)) {
            parent.eSet(reference, create(reference.getEReferenceType(), child, prefix + reference.getName()));
        } else {
            repeatedElement(parent, child, prefix);
        }
    }

    private void unknownElement(EObject parent, SourceElement child, String prefix) {
        String allowed = parent.eClass().getEAllContainments().stream().map(EReference::getName)
                .collect(Collectors.joining(", "));
        problems.add(() -> source.problem(child.offset(), prefix + Excerpt.of(child.name()), child.name(),
                "The element '" + Excerpt.of(child.name()) + "' in the " + parent.eClass().getName()
                        + " is unknown; allowed " + (allowed.isEmpty() ? "is none." : "are " + allowed + ".")));
    }

    private void repeatedElement(EObject parent, SourceElement child, String prefix) {
        problems.add(() -> source.problem(child.offset(), prefix + child.name(), child.name(), "The element '"
                + child.name() + "' stands more than once; allowed is one in a " + parent.eClass().getName() + "."));
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject parent, EReference reference) {
        return (List<EObject>) parent.eGet(reference);
    }
}
