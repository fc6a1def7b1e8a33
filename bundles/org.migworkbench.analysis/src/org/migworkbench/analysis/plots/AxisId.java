package org.migworkbench.analysis.plots;

/** An axis of a plot. A series has its values on one of the two beside it, a threshold may stand on any. */
public enum AxisId {
    /** The axis on the left, which every plot has. */
    LEFT,
    /** The axis on the right, for a second unit. */
    RIGHT,
    /** The axis below, over which the values are spread: a threshold on it is an upright line. */
    BELOW
}
