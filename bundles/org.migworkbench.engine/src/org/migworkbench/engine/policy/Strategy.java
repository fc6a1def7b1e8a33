package org.migworkbench.engine.policy;

/**
 * A part of a policy, made for one migration of one run. Policies are made whenever a scenario is looked at, so making
 * one takes no time and no memory that grows with the guest; that waits for {@link #start}.
 */
public interface Strategy {

    /**
     * The migration begins; called once, before anything else but questions about what never changes. What grows with the
     * guest is allocated here, and the loop of pages allocates nothing.
     */
    default void start() {
        // most strategies have no memory of pages
    }
}
