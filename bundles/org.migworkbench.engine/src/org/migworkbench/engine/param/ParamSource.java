package org.migworkbench.engine.param;

/** Where a default value comes from. */
public enum ParamSource {
    /** From published code or a published text, named in the citation. */
    PUBLISHED,
    /** Chosen here because nothing is published. */
    ASSUMED
}
