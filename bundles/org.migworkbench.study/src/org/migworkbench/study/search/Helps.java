package org.migworkbench.study.search;

/** Which way a number has to go so that a migration reaches its goal sooner. */
public enum Helps {
    /** The more, the better. */
    MORE("or more"),
    /** The less, the better. */
    LESS("or less"),
    /** Nobody knows: both ends of the range are tried. */
    UNKNOWN("");

    private final String words;

    Helps(String words) {
        this.words = words;
    }

    /**
     * What is said behind a value from which on it works.
     *
     * @return such as {@code or more}
     */
    String words() {
        return words;
    }
}
