package org.migworkbench.model.io;

import java.util.ArrayList;
import java.util.List;

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
    private final String path;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<SourceElement> children = new ArrayList<>();

    /**
     * @param namespace its namespace, empty for none
     * @param name its name without prefix
     * @param offset where its start tag begins in the text
     * @param path its path from the root, empty for the root
     */
    SourceElement(String namespace, String name, int offset, String path) {
        this.namespace = namespace;
        this.name = name;
        this.offset = offset;
        this.path = path;
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

    String path() {
        return path;
    }

    /** Returns the attributes in the order of the file; the list may be changed. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the child elements in the order of the file; the list may be changed. */
    List<SourceElement> children() {
        return children;
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
