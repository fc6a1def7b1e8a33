package org.migworkbench.model.validation;

/** How bad a finding is. */
public enum FindingSeverity {
    /** The document can't be simulated as it is. */
    ERROR,
    /** The document can be simulated, but probably means something else. */
    WARNING
}
