package org.migworkbench.quantities;

import java.util.regex.Pattern;

/**
 * Text from outside as it is shown in a message: not too long, on one line, and without characters that would steer a
 * terminal or turn the direction of the text around them.
 */
public final class Excerpt {

    private static final int MOST_SHOWN = 60;
    /** Control and format characters, halves of characters, and those that begin a line or a paragraph. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]+");

    private Excerpt() {
    }

    /**
     * Shortens a text.
     *
     * @param text the text
     * @return its first 60 characters, without those that can't be shown safely
     */
    public static String of(String text) {
        return of(text, MOST_SHOWN);
    }

    /**
     * Shortens a text to a given length.
     *
     * @param text the text
     * @param most how many characters are shown at most, beside the three points after a shortened text
     * @return its beginning, without characters that can't be shown safely
     */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return line(text);
        }
        return line(text.substring(0, text.offsetByCodePoints(0, most))) + "...";
    }

    /**
     * Brings a whole text into one line that is safe to show.
     *
     * @param text the text, of any length
     * @return the same with a space in the place of each run of characters that can't be shown safely
     */
    public static String line(String text) {
        return UNSAFE.matcher(text).replaceAll(" ");
    }
}
