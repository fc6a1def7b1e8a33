package org.migworkbench.app.docs;

import java.util.Arrays;
import java.util.Locale;

/**
 * A page of the documentation.
 *
 * @param file its name among the others, such as {@code glossary.md}
 * @param markdown its text
 */
record DocPage(String file, String markdown) {

    /** The first heading, or the file's name where there is none. */
    String title() {
        return markdown.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2).strip()).findFirst()
                .orElse(file);
    }

    /** Whether each of several words, separated by spaces, is somewhere in the page; small and capital letters alike. */
    boolean mentions(String words) {
        String text = markdown.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
