package org.migworkbench.analysis.format;

/** Text from outside as it is shown in a complaint: not too long, and on one line. */
public final class Excerpt {

    private static final int MOST_SHOWN = 60;

    private Excerpt() {
    }

    /**
     * Shortens a text.
     *
     * @param text the text
     * @return its first 60 characters, none of them a control character
     */
    public static String of(String text) {
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "..." : text;
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}
