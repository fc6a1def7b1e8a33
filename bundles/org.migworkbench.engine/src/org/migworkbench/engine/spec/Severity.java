package org.migworkbench.engine.spec;

/** How grave an {@link Issue} is. */
public enum Severity {
    /** The scenario can't be run. */
    ERROR,
    /** The scenario runs, though perhaps not as meant. */
    WARNING
}
