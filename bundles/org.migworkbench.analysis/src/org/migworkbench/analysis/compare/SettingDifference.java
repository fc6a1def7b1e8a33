package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A setting that isn't the same everywhere.
 *
 * @param element what it is of
 * @param name    its name; empty where some have the element and some don't
 * @param values  the value in each result, in their order; a dash where there is none
 */
public record SettingDifference(Element element, String name, List<String> values) {

    /** Makes the list immutable. */
    public SettingDifference {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(name, "name");
        values = List.copyOf(values);
    }

    /**
     * What differs.
     *
     * @return element and name
     */
    public String what() {
        return name.isEmpty() ? element.text() : element.text() + ": " + name;
    }

    /**
     * What differs between results, as a table of text.
     *
     * @param results     the results
     * @param differences what differs between them
     * @return rows of the same length, the headings first
     */
    public static List<List<String>> table(List<ComparedResult> results, List<SettingDifference> differences) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Setting that differs"));
        results.forEach(one -> heading.add(one.label()));
        rows.add(heading);
        for (SettingDifference difference : differences) {
            List<String> row = new ArrayList<>(List.of(difference.what()));
            row.addAll(difference.values());
            rows.add(row);
        }
        return rows;
    }

    /**
     * The difference in one line.
     *
     * @return for example {@code Migration Web: Downtime limit 300 ms, 500 ms}
     */
    public String text() {
        return what() + ' ' + String.join(", ", values);
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
