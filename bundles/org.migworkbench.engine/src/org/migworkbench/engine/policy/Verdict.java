package org.migworkbench.engine.policy;

/** What a stop condition says. */
public enum Verdict {
    /** Another live round. */
    CONTINUE,
    /** No further live round. */
    SWITCH_OVER,
    /** Give up; the guest stays at the source. */
    ABORT
}
