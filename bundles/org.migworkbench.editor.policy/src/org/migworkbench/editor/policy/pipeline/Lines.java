package org.migworkbench.editor.policy.pipeline;

/** Breaks text for hovers into lines. */
public final class Lines {

    private static final int LONGEST = 80;

    private Lines() {
    }

    /**
     * Breaks a text.
     *
     * @param text any text; its own lines stay apart
     * @return the text with no line of more than 80 characters, but for longer words
     */
    public static String of(String text) {
        return text.replaceAll("(?=.{" + (LONGEST + 1) + "})(.{1," + LONGEST + "}) ", "$1\n");
    }
}
