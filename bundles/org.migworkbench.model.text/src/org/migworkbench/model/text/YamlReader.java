package org.migworkbench.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.text.names.DerivedIds;
import org.migworkbench.model.text.names.DocumentKeys;
import org.migworkbench.model.text.names.Nearest;
import org.migworkbench.model.text.names.ReferenceNames;
import org.migworkbench.quantities.Excerpt;

/** Makes a document of the tree of a text. What has no place in the model is a problem with its line. */
final class YamlReader {

    private static final int MOST_PROBLEMS = 100;
    private static final String MAP = "keys with values";

    private record Pending(EObject object, EReference reference, List<YamlNode.Scalar> targets) {
    }

    private final TextLines lines;
    private final DocumentKeys keys;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Map<EObject, YamlNode> nodes = new IdentityHashMap<>();
    private final Set<Element> identified = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EObject> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Pending> pending = new ArrayList<>();
    private final ValueText values;
    private int left;

    YamlReader(TextLines lines, DocumentKeys keys) {
        this.lines = lines;
        this.keys = keys;
        this.values = new ValueText(keys);
    }

    ReadText read() {
        Document document = null;
        try {
            document = document(new YamlTreeReader(lines).read());
        } catch (YamlTreeReader.UnreadableTextException e) {
            problems.add(e.problem());
        }
        return new ReadText(lines, document, sorted(), nodes, identified);
    }

    private List<ModelProblem> sorted() {
        problems.sort(Comparator.comparingInt(ModelProblem::line).thenComparingInt(ModelProblem::column));
        if (left > 0) {
            problems.add(lines.problem(0, "", "", left + " more problems are not listed."));
        }
        return problems;
    }

    private Document document(YamlNode root) {
        if (root instanceof YamlNode.Mapping map) {
            return document(map);
        }
        problems.add(lines.problem(root == null ? 0 : root.start(), "", "", root == null
                ? "The text is empty; a document begins with 'version: 2'."
                : "A document is " + MAP + ", such as 'version: 2'; this is " + kind(root) + "."));
        return null;
    }

    private Document document(YamlNode.Mapping map) {
        Document document = (Document) create(Literals.DOCUMENT, map, "");
        ReferenceNames names = new ReferenceNames(document);
        identify(names);
        pending.forEach(each -> resolve(each, names));
        new FirstPlaces(placed).assign(document);
        return document;
    }

    private EObject create(EClass type, YamlNode.Mapping map, String place) {
        EObject object = EcoreUtil.create(type);
        nodes.put(object, map);
        YamlNode.Entry name = map.entry("name");
        String path = name != null && !place.isEmpty() && name.value() instanceof YamlNode.Scalar text
                ? place + " '" + Excerpt.of(text.value()) + "'" : place;
        for (YamlNode.Entry entry : map.entries()) {
            keys.feature(type, entry.key().value()).ifPresentOrElse(
                    feature -> read(object, feature, entry, path, place), () -> unknown(type, entry, path));
        }
        return object;
    }

    private void unknown(EClass type, YamlNode.Entry entry, String path) {
        String key = entry.key().value();
        List<String> all = keys.all(type);
        problem(entry.key(), path, "The key '" + Excerpt.of(key) + "' of the " + type.getName()
                + " is unknown; allowed are " + String.join(", ", all) + "." + Nearest.hint(key, all));
    }

    private void read(EObject object, EStructuralFeature feature, YamlNode.Entry entry, String path, String place) {
        if (feature == Literals.NODE__X || feature == Literals.NODE__Y) {
            placed.add(object);
        }
        if (feature instanceof EAttribute attribute) {
            attribute(object, attribute, entry, path);
        } else if (DocumentKeys.isParameters(feature)) {
            parameters(object, (EReference) feature, entry, path);
        } else if (((EReference) feature).isContainment()) {
            contained(object, (EReference) feature, entry, place);
        } else {
            reference(object, (EReference) feature, entry, path);
        }
    }

    private void attribute(EObject object, EAttribute attribute, YamlNode.Entry entry, String path) {
        if (!(entry.value() instanceof YamlNode.Scalar scalar) || scalar.isMissing()) {
            problem(entry.value(), path, "The key '" + entry.key().value() + "' has " + kind(entry.value())
                    + "; allowed is " + values.allowed(attribute) + ".");
            return;
        }
        try {
            object.eSet(attribute, values.read(attribute, scalar.value()));
            if (attribute == Literals.ELEMENT__ID) {
                identified.add((Element) object);
            }
        } catch (IllegalArgumentException e) {
            problem(scalar, path, e.getMessage());
        }
    }

    private void reference(EObject object, EReference reference, YamlNode.Entry entry, String path) {
        List<YamlNode> targets = reference.isMany() && entry.value() instanceof YamlNode.Sequence list ? list.items()
                : List.of(entry.value());
        List<YamlNode.Scalar> names = new ArrayList<>();
        for (YamlNode target : targets) {
            if (target instanceof YamlNode.Scalar name && !name.isMissing()) {
                names.add(name);
            } else {
                problem(target, path, "The key '" + entry.key().value() + "' has " + kind(target) + "; allowed is "
                        + (reference.isMany() ? "a list of names of " : "the name of a ")
                        + reference.getEReferenceType().getName() + ".");
            }
        }
        pending.add(new Pending(object, reference, names));
    }

    private void parameters(EObject object, EReference reference, YamlNode.Entry entry, String path) {
        if (entry.value() instanceof YamlNode.Mapping map) {
            for (YamlNode.Entry parameter : map.entries()) {
                parameter(object, reference, parameter, path);
            }
        } else {
            contained(object, reference, entry, path);
        }
    }

    private void parameter(EObject object, EReference reference, YamlNode.Entry entry, String path) {
        if (!(entry.value() instanceof YamlNode.Scalar value) || value.isMissing()) {
            problem(entry.value(), path, "The parameter '" + Excerpt.of(entry.key().value()) + "' has "
                    + kind(entry.value()) + "; allowed is one value, such as 128 MiB.");
            return;
        }
        EObject parameter = EcoreUtil.create(Literals.PARAMETER);
        parameter.eSet(Literals.PARAMETER__NAME, entry.key().value());
        parameter.eSet(Literals.PARAMETER__VALUE, value.value());
        nodes.put(parameter, new YamlNode.Mapping(entry.key().start(), value.end(), false, List.of(entry)));
        list(object, reference).add(parameter);
    }

    private void contained(EObject object, EReference reference, YamlNode.Entry entry, String place) {
        String path = place.isEmpty() ? reference.getName() : place + "." + reference.getName();
        YamlNode value = entry.value();
        if (value instanceof YamlNode.Scalar scalar && scalar.isMissing()) {
            return;
        }
        if (reference.isMany() && value instanceof YamlNode.Sequence sequence) {
            List<EObject> list = list(object, reference);
            sequence.items().forEach(item -> element(reference, item, path + "[" + list.size() + "]", list));
        } else if (!reference.isMany() && value instanceof YamlNode.Mapping map) {
            object.eSet(reference, create(reference.getEReferenceType(), map, path));
        } else {
            problem(value, path, "The key '" + entry.key().value() + "' has " + kind(value) + "; allowed is "
                    + (reference.isMany() ? "a list, each item of it beginning with '- '" : MAP) + ".");
        }
    }

    private void element(EReference reference, YamlNode item, String path, List<EObject> list) {
        if (item instanceof YamlNode.Mapping map) {
            list.add(create(reference.getEReferenceType(), map, path));
        } else {
            problem(item, path, "The list '" + keys.key(reference) + "' has " + kind(item) + "; allowed is a "
                    + reference.getEReferenceType().getName() + " as " + MAP + ".");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject object, EReference reference) {
        return (List<EObject>) object.eGet(reference);
    }

    private void identify(ReferenceNames names) {
        Set<String> ids = new HashSet<>();
        for (Element element : names.elements()) {
            if (identified.contains(element) && !ids.add(element.getId())) {
                YamlNode.Entry id = ((YamlNode.Mapping) nodes.get(element)).entry("id");
                problem(id.value(), "", "The id '" + Excerpt.of(element.getId())
                        + "' is used twice; allowed is an id that no other element has.");
            }
        }
        new DerivedIds(names.elements())
                .assign(names.elements().stream().filter(one -> !identified.contains(one)).toList(), ids);
    }

    private void resolve(Pending each, ReferenceNames names) {
        List<EObject> targets = new ArrayList<>();
        each.targets().forEach(name -> resolve(each, name, names, targets));
        if (each.reference().isMany()) {
            list(each.object(), each.reference()).addAll(targets);
        } else if (!targets.isEmpty()) {
            each.object().eSet(each.reference(), targets.get(0));
        }
    }

    private void resolve(Pending each, YamlNode.Scalar name, ReferenceNames names, List<EObject> targets) {
        EObject target = names.find(each.reference().getEReferenceType(), name.value()).orElse(null);
        if (target == null) {
            problem(name, "", unresolved(each, name.value(), names));
        } else if (targets.contains(target)) {
            problem(name, "", "The key '" + keys.key(each.reference()) + "' names '" + Excerpt.of(name.value())
                    + "' twice; allowed is once.");
        } else {
            targets.add(target);
        }
    }

    private String unresolved(Pending each, String name, ReferenceNames names) {
        EClass type = each.reference().getEReferenceType();
        List<String> all = names.all(type);
        String allowed = all.isEmpty() ? "none, since the document has no " + type.getName()
                : all.stream().limit(20).map(Excerpt::of).collect(Collectors.joining(", "))
                        + (all.size() > 20 ? " and " + (all.size() - 20) + " others" : "");
        int several = names.count(type, name);
        return "The key '" + keys.key(each.reference()) + "' names '" + Excerpt.of(name) + "', "
                + (several > 1 ? "which " + several + " elements are called"
                        : "which no " + type.getName() + " is called")
                + "; allowed are " + allowed + "." + (several > 1 ? "" : Nearest.hint(name, all));
    }

    private static String kind(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isMissing() ? "no value" : "the value '" + Excerpt.of(scalar.value()) + "'";
        }
        return node instanceof YamlNode.Sequence ? "a list" : MAP;
    }

    private void problem(YamlNode node, String path, String message) {
        if (problems.size() >= MOST_PROBLEMS) {
            left++;
            return;
        }
        problems.add(lines.problem(node.start(), path, node instanceof YamlNode.Scalar scalar ? scalar.value() : "",
                message));
    }
}
