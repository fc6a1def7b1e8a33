package org.migworkbench.engine.policy.catalog;

/** A policy was asked for that the catalog doesn't hold. The message names the id and the known ones. */
public final class UnknownPolicyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message a complete sentence
     */
    public UnknownPolicyException(String message) {
        super(message);
    }
}
