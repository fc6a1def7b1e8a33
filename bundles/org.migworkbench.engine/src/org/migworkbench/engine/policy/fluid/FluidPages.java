package org.migworkbench.engine.policy.fluid;

/** Pages of one kind of which only the number is known. Valid during the call that it is passed to. */
public interface FluidPages {

    /**
     * How many pages.
     *
     * @return 1 or more
     */
    long count();

    /**
     * How many batches they go in.
     *
     * @return 1 or more
     */
    long batches();

    /**
     * Whether they hold only zeros.
     *
     * @return true if all of them do, false if none does
     */
    boolean isZero();

    /**
     * How many of them are expected to have been sent before.
     *
     * @return 0 to {@link #count}
     */
    long sentBefore();
}
