package org.migworkbench.engine.policy;

import java.util.Optional;

/**
 * Keeps a guest from being lost with a host. While the guest runs at the destination and pages are missing there, what it
 * changes is committed to the source or to a store in transactions: first the pages written since the last commit, while
 * it runs on, then, in a short pause, what it wrote meanwhile and the state of its processors and devices. What the guest
 * sends to the outside is kept back until the transaction after it is committed. Forward checkpoints of the source do the
 * same, from the start of the migration on, without keeping anything back.
 */
public interface Protection extends Strategy {

    /** Time of a checkpoint that never comes. */
    long NEVER = Long.MAX_VALUE;

    /** No protection: what is lost is lost. */
    Protection NONE = new Protection() {

        @Override
        public Optional<ProtectionRules> rules() {
            return Optional.empty();
        }

        @Override
        public long nextCommitNanos(long nowNanos, long outputNanos) {
            return NEVER;
        }
    };

    /**
     * What is fixed.
     *
     * @return the rules; empty = no protection at all, and nothing else is asked. Always the same answer
     */
    Optional<ProtectionRules> rules();

    /**
     * When the next commit begins; asked when the guest begins to run at the destination and when a commit was
     * acknowledged.
     *
     * @param nowNanos    virtual time in nanoseconds
     * @param outputNanos virtual time of the first output that no commit covers yet, possibly past; {@link #NEVER} if the
     *                    guest has none
     * @return virtual time in nanoseconds, not before now; {@link #NEVER} = no more commits
     */
    long nextCommitNanos(long nowNanos, long outputNanos);

    /**
     * When the source's next forward checkpoint begins; asked at the start of the migration and when one was
     * acknowledged.
     *
     * @param nowNanos virtual time in nanoseconds
     * @return virtual time in nanoseconds, not before now; {@link #NEVER} = no forward checkpoints
     */
    default long nextForwardNanos(long nowNanos) {
        return NEVER;
    }
}
