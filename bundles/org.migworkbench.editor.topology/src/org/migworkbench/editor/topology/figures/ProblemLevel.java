package org.migworkbench.editor.topology.figures;

/** How bad it is what is wrong with an element. */
public enum ProblemLevel {
    /** Nothing is wrong. */
    NONE,
    /** Something may be wrong. */
    WARNING,
    /** Something is wrong. */
    ERROR
}
