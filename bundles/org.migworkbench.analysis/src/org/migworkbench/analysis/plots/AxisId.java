package org.migworkbench.analysis.plots;

/** Which value axis a series belongs to. */
public enum AxisId {
    /** The axis on the left, which every plot has. */
    LEFT,
    /** The axis on the right, for a second unit. */
    RIGHT
}
