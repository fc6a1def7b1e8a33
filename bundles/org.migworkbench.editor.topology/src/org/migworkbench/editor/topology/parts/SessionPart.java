package org.migworkbench.editor.topology.parts;

/** An edit part that shows more than the values of its own element. */
interface SessionPart {

    /** The document changed, or another scenario is shown. */
    void documentChanged();

    /** What is wrong with the document was found out anew. */
    void findingsChanged();

    /** Another moment of a run is shown, or none any more. */
    default void momentChanged() {
        // Most parts look the same at each moment.
    }
}
