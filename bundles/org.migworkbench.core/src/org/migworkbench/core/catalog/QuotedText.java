package org.migworkbench.core.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which words may stand in double quotes; between these every sign stands for itself, two quotes for one. */
final class QuotedText {

    private static final char QUOTE = '"';
    /** Is part of no pattern. */
    private static final char HIDDEN = '\u0001';

    private QuotedText() {
    }

    /** Splits a text at what matches a pattern outside of quotes. */
    static List<String> split(String text, Pattern separator) {
        Matcher matcher = separator.matcher(hidden(text));
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (matcher.find()) {
            parts.add(text.substring(start, matcher.start()));
            start = matcher.end();
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Finds a sign outside of quotes; -1 where there is none. */
    static int indexOf(String text, char sign) {
        return hidden(text).indexOf(sign);
    }

    /** A word without the quotes around it and blanks around these. */
    static String word(String text) {
        String word = text.strip();
        boolean isQuoted = word.length() > 1 && word.charAt(0) == QUOTE
                && hidden(word).chars().allMatch(c -> c == HIDDEN);
        return isQuoted ? word.substring(1, word.length() - 1).replace("\"\"", "\"") : word;
    }

    /** A word in quotes. */
    static String quoted(String word) {
        return QUOTE + word.replace("\"", "\"\"") + QUOTE;
    }

    /** The same text, of the same length, with nothing to be seen of what stands in quotes that are closed. */
    private static String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text);
        int open = text.indexOf(QUOTE);
        while (open >= 0) {
            int close = text.indexOf(QUOTE, open + 1);
            for (int i = open; i <= close; i++) {
                hidden.setCharAt(i, HIDDEN);
            }
            open = close < 0 ? -1 : text.indexOf(QUOTE, close + 1);
        }
        return hidden.toString();
    }
}
