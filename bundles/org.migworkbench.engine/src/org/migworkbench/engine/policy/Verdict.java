package org.migworkbench.engine.policy;

/** What a stop condition says. */
public enum Verdict {
    /** Another live round. */
    CONTINUE,
    /** No further live round. */
    SWITCH_OVER,
    /** What is left is small enough: the guest stops at once and the migration counts as converged. */
    CONVERGED,
    /** What is left is sent after the switch: the guest stops at once and goes on at the destination. */
    POSTCOPY,
    /** Give up; the guest stays at the source. */
    ABORT
}
