package org.migworkbench.analysis.format;

/** The same as {@link org.migworkbench.quantities.Excerpt}, under the name that some still use. */
public final class Excerpt {

    private Excerpt() {
    }

    /**
     * Shortens a text.
     *
     * @param text the text
     * @return its first 60 characters, without those that can't be shown safely
     */
    public static String of(String text) {
        return org.migworkbench.quantities.Excerpt.of(text);
    }
}
