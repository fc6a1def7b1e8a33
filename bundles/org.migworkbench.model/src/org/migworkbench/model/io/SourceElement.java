package org.migworkbench.model.io;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.quantities.Excerpt;

/** An XML element of a file, before anything is known about its meaning; what {@link FormatUpgrade} works on. */
final class SourceElement {

    /**
     * An attribute.
     *
     * @param namespace its namespace, empty for none
     * @param name its name without prefix
     * @param qualifiedName its name as in the text
     * @param value its value
     */
    record Attribute(String namespace, String name, String qualifiedName, String value) {
    }

    private final String namespace;
    private final String name;
    private final int offset;
    private final SourceElement parent;
    private final int index;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<SourceElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * @param namespace its namespace, empty for none
     * @param name its name without prefix
     * @param offset where its start tag begins in the text
     * @param parent the element around it, null for the root
     * @param index its index among the children of the parent with the same name
     */
    SourceElement(String namespace, String name, int offset, SourceElement parent, int index) {
        this.namespace = namespace;
        this.name = name;
        this.offset = offset;
        this.parent = parent;
        this.index = index;
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int offset() {
        return offset;
    }

    /** Returns its path from the root, empty for the root. */
    String path() {
        if (parent == null) {
            return "";
        }
        String path = parent.path();
        return (path.isEmpty() ? "" : path + ".") + Excerpt.of(name) + "[" + index + "]";
    }

    /** Returns the attributes in the order of the file; the list may be changed. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the child elements in the order of the file; the list may be changed. */
    List<SourceElement> children() {
        return children;
    }

    /** Returns the text between its tags, of which only files of others have any. */
    StringBuilder text() {
        return text;
    }

    /** Returns the value of an attribute without namespace, or null if there is none. */
    String attribute(String attributeName) {
        for (Attribute attribute : attributes) {
            if (attribute.namespace().isEmpty() && attribute.name().equals(attributeName)) {
                return attribute.value();
            }
        }
        return null;
    }
}
