package org.migworkbench.ui;

/** Is told, on the UI thread, what changes about a document that is being edited. */
public interface SessionListener {

    /** The document changed, or how it is shown did. */
    default void documentChanged() {
        // Not every listener needs it.
    }

    /** Another scenario is shown. */
    default void scenarioChanged() {
        // Not every listener needs it.
    }

    /** What is wrong with the document was found out anew. */
    default void findingsChanged() {
        // Not every listener needs it.
    }

    /** A field about the document came to be in error, or no longer is. */
    default void entriesChanged() {
        // Not every listener needs it.
    }

    /**
     * An edit that a person asked for can't be made.
     *
     * @param why one sentence
     */
    default void editRefused(String why) {
        // Not every listener needs it.
    }
}
