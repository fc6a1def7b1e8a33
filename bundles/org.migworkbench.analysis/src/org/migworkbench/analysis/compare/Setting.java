package org.migworkbench.analysis.compare;

import java.util.Objects;

/**
 * One value of a specification, in the words of the model.
 *
 * @param element   what it is of
 * @param name      its name, as the window and files have it
 * @param value     the value for people, exactly
 * @param isDefault whether nobody set it: it is what its declaration says
 */
public record Setting(Element element, String name, String value, boolean isDefault) {

    /** Checks that nothing is missing. */
    public Setting {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /**
     * An element of a specification.
     *
     * @param kind what it is, such as {@code Link}
     * @param name which one; empty where there is one alone
     */
    public record Element(String kind, String name) {

        /** Checks that nothing is missing. */
        public Element {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
        }

        /**
         * The element for people.
         *
         * @return kind and name
         */
        public String text() {
            return name.isEmpty() ? kind : kind + ' ' + name;
        }
    }
}
