package org.migworkbench.app.docs;

/**
 * A piece of a page that looks different from its text.
 *
 * @param start where it begins, in characters
 * @param length how long it is, at least 1
 * @param look what it looks like
 * @param target where a link leads to; empty for all others
 */
record DocSpan(int start, int length, Look look, String target) {

    /** What a piece looks like. */
    enum Look {
        /** The title of a page. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** Stressed strongly. */
        BOLD,
        /** Stressed. */
        ITALIC,
        /** What is typed, and tables: letters of one width. */
        CODE,
        /** Leads to another page. */
        LINK
    }

    int end() {
        return start + length;
    }
}
