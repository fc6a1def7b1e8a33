package org.migworkbench.engine.spec;

/** Which rule an issue is about, as far as programs treat rules differently; people read the sentence. */
public enum IssueCode {
    /** A value, an id or a reference that is not allowed. */
    VALUE,
    /** A parameter that the kind doesn't declare. */
    PARAMETER_UNKNOWN,
    /** A parameter without a value where there is no default. */
    PARAMETER_MISSING,
    /** A value that the declaration of a parameter refuses. */
    PARAMETER_VALUE,
    /** A strategy or a policy that refuses parameters which are sound one by one. */
    STRATEGY_REFUSED,
    /** A second strategy of one kind in a policy. */
    STRATEGY_TWICE,
    /** Strategies of one policy that don't go together, or one that doesn't go with the guest. */
    COMBINATION,
    /** A workload that doesn't fit what it runs in. */
    WORKLOAD_REFUSED
}
