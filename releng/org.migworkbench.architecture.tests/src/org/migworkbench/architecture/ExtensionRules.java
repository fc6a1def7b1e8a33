package org.migworkbench.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks a {@code plugin.xml}: every class, every file, every text and every id of our own that it names must be there. */
final class ExtensionRules {

    private static final Set<String> CLASS_ATTRIBUTES = Set.of("class", "editPart", "contributorClass",
            "defaultHandler", "filter",
            "typeMapper",
            "labelProvider", "contentProvider", "factoryClass", "adaptableType", "adapterType", "sorter",
            "actionProvider");
    private static final Set<String> FILE_ATTRIBUTES = Set.of("icon", "disabledIcon", "hoverIcon", "contentFile",
            "genModel", "schema",
            "windowImages", "appImage", "aboutImage", "preferenceCustomization");
    private static final Set<String> REFERENCES = Set.of("commandId", "categoryId", "viewId", "contextId",
            "perspectiveId",
            "viewerId", "contentTypeId", "category", "definitionId", "targetID", "relative");

    private final String bundle;
    private final BiPredicate<String, String> exists;
    private final Set<String> ids;
    private final Set<String> texts;

    /**
     * Makes the walker of one file.
     *
     * @param bundle the symbolic name of the bundle
     * @param exists tells whether a class ("class", its name) or a file of the bundle ("file", its path) is there
     * @param ids the ids that all files of the product declare
     * @param texts the keys of the bundle's texts, for values that start with a percent sign
     */
    ExtensionRules(String bundle, BiPredicate<String, String> exists, Set<String> ids, Set<String> texts) {
        this.bundle = bundle;
        this.exists = exists;
        this.ids = ids;
        this.texts = texts;
    }

    /** One sentence for each name that leads nowhere. */
    List<String> violations(Element root) {
        List<String> violations = new ArrayList<>();
        walk(root, violations);
        return violations;
    }

    /** All that the file declares under an id, for the references of other files. */
    static Set<String> declaredIds(String bundle, Element root) {
        Set<String> ids = new LinkedHashSet<>();
        collect(bundle, root, ids);
        return ids;
    }

    private static void collect(String bundle, Element element, Set<String> ids) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()) {
            ids.add(id);
            // The registry puts the bundle in front of the ids of extensions and of extension points.
            ids.add(bundle + "." + id);
        }
        for (Element child : children(element)) {
            collect(bundle, child, ids);
        }
    }

    private void walk(Element element, List<String> violations) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            check(element, nameOf(attribute.getNodeName(), element), attribute.getNodeValue(), violations);
        }
        for (Element child : children(element)) {
            walk(child, violations);
        }
    }

    /** A property's value is meant as what the property is called. */
    private static String nameOf(String attribute, Element element) {
        return attribute.equals("value") && element.getNodeName().equals("property") ? element.getAttribute("name")
                : attribute;
    }

    private void check(Element element, String name, String value, List<String> violations) {
        String place = bundle + "/plugin.xml, <" + element.getNodeName() + " " + name + "=\"" + value + "\">: ";
        if (value.startsWith("%") && !texts.contains(value.substring(1))) {
            violations.add(place + "no such text");
        }
        if (isOwnClass(name, value) && !exists.test("class", value.split(":")[0].replaceAll("/.*", ""))) {
            violations.add(place + "no such class");
        }
        if (FILE_ATTRIBUTES.contains(name) && !value.startsWith("platform:") && !value.isEmpty()
                && value.contains(".")) {
            checkFiles(place, value, violations);
        }
        if (isOwnId(name, value) && !ids.contains(value)) {
            violations.add(place + "nothing has this id");
        }
    }

    private void checkFiles(String place, String value, List<String> violations) {
        for (String file : value.split(",")) {
            if (!exists.test("file", file.strip().replaceFirst("^/", ""))) {
                violations.add(place + "no such file");
            }
        }
    }

    private static boolean isOwnClass(String name, String value) {
        return CLASS_ATTRIBUTES.contains(name) && value.startsWith(LayerTable.PREFIX);
    }

    private static boolean isOwnId(String name, String value) {
        return REFERENCES.contains(name) && value.startsWith(LayerTable.PREFIX) && !value.contains("/");
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
