package org.migworkbench.model.values;

/**
 * A value of a feature that people write as a word, since it isn't meant as the number that it is.
 *
 * @param value the value, such as 0 for a limit that doesn't hold
 * @param word the word in texts, such as {@code none}
 * @param shown the words in the window; they may differ from the word where there is room for more
 * @param means what it is allowed for, for messages: {@code for no limit}; empty where the range holds the value anyway
 */
public record SpecialValue(double value, String word, String shown, String means) {

    /**
     * Tells whether a number is this value.
     *
     * @param number the number
     * @return whether it is
     */
    public boolean is(Number number) {
        return number.doubleValue() == value;
    }

    /**
     * Tells whether a text names this value.
     *
     * @param text the text
     * @return whether it is one of its words, in any letter case
     */
    public boolean isNamedBy(String text) {
        String stripped = text.strip();
        return stripped.equalsIgnoreCase(word) || stripped.equalsIgnoreCase(shown);
    }
}
