package org.migworkbench.model.templates;

import org.migworkbench.quantities.Excerpt;

/**
 * A number that can be chosen in a template.
 *
 * @param id the name on the command line
 * @param label the name that people see, with the unit if there is one
 * @param least the least value that is allowed
 * @param most the greatest value that is allowed
 * @param usual the value where none is chosen
 */
public record TemplateNumber(String id, String label, int least, int most, int usual) {

    /**
     * Reads a value.
     *
     * @param text what a person gave
     * @return the value
     * @throws IllegalArgumentException if it isn't a whole number in the range; the message says what is allowed
     */
    public int read(String text) {
        String digits = text.strip();
        if (digits.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(digits);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new IllegalArgumentException(label + ": " + (digits.isEmpty() ? "a value is missing"
                : "\u201c" + Excerpt.of(digits) + "\u201d is not allowed")
                + "; allowed is a whole number from " + least + " to " + most + ".");
    }
}
