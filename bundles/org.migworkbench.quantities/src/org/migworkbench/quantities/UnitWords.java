package org.migworkbench.quantities;

import java.util.regex.Pattern;

/** The many ways of writing the name of one unit, brought to the one that the tables of names have. */
final class UnitWords {

    /** The letters that names are made of. */
    static final String FORM = "[A-Za-z%/\\u00b5\\u03bc\\u00d7][A-Za-z%/\\u00b5\\u03bc ]*";

    private static final Pattern SLASH = Pattern.compile(" ?/ ?|(?:^| )(?:per|an?) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND = Pattern.compile("/(?:secs?|seconds?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[ \\t\\u00a0\\u2007\\u2009\\u202f]+");

    private UnitWords() {
    }

    /** A name such as {@code MB per second} as {@code MB/s}. */
    static String usual(String name) {
        return SECOND.matcher(SLASH.matcher(name.strip()).replaceAll("/")).replaceFirst("/s");
    }

    /** A text with plain single spaces only, and none at its ends. */
    static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
