package org.migworkbench.engine.policy;

/** What a stop condition says. */
public enum Verdict {
    /** Another live round. */
    CONTINUE,
    /** No further live round. */
    SWITCH_OVER,
    /** No further round at all: the guest stops at once. */
    STOP,
    /** What is left is sent after the switch: the guest stops at once and goes on at the destination. */
    POSTCOPY,
    /** Give up; the guest stays at the source. */
    ABORT
}
