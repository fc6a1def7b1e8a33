package org.migworkbench.engine.param;

/** Type of a parameter's value. */
public enum ParamType {
    /** A whole number; sizes and times are whole bytes and nanoseconds. */
    INTEGER,
    /** A number. */
    REAL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of a list of words. */
    CHOICE,
    /** Points {@code T:PAGES,T:PAGES}, T in seconds. */
    POINTS,
    /** Text whose meaning only its owner knows: a path, a list of parts. */
    TEXT
}
