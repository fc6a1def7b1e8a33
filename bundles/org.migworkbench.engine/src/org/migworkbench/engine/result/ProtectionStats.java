package org.migworkbench.engine.result;

import java.util.Objects;

/**
 * What a migration's protection against failures did and cost.
 *
 * @param commits               transactions of the destination that were committed
 * @param committedPages        pages in them, each time counted
 * @param commitBytes           bytes on the wire for commits, those of unfinished ones included
 * @param forwardCommits        checkpoints of the source that were committed to the store
 * @param forwardBytes          bytes on the wire for these, those of unfinished ones included
 * @param replicationNanos      time in which a commit was under way, in nanoseconds
 * @param pauseNanos            how long the guest stood still for checkpoints of both kinds, in nanoseconds
 * @param mostPauseNanos        longest such pause in nanoseconds
 * @param outputs               messages of the guest that were kept back and released
 * @param meanOutputDelayNanos  mean time that one of them was kept back, in nanoseconds
 * @param mostOutputDelayNanos  longest such time in nanoseconds
 * @param failovers             failures that the protection answered
 * @param recovery              what the last answer was
 * @param recoveryNanos         from the last failure until the guest ran again or had all of its pages, in nanoseconds;
 *                              the time to find it included
 * @param lostWorkNanos         guest time that was lost with the last failure, in nanoseconds
 * @param lostPages             pages that had been written in that time
 */
public record ProtectionStats(long commits, long committedPages, long commitBytes, long forwardCommits,
        long forwardBytes, long replicationNanos, long pauseNanos, long mostPauseNanos, long outputs,
        long meanOutputDelayNanos, long mostOutputDelayNanos, int failovers, Recovery recovery, long recoveryNanos,
        long lostWorkNanos, long lostPages) {

    /** How a guest survived. */
    public enum Recovery {
        /** Nothing had to be answered. */
        NONE("none"),
        /** The source went on from the last commit. */
        SOURCE_FROM_COMMIT("sourceFromCommit"),
        /** The destination started the guest from the last forward checkpoint. */
        DESTINATION_FROM_STORE("destinationFromStore"),
        /** The guest ran on at the destination and got its missing pages from the store. */
        PAGES_FROM_STORE("pagesFromStore");

        private final String id;

        Recovery(String id) {
            this.id = id;
        }

        /**
         * Name in files.
         *
         * @return the id
         */
        public String id() {
            return id;
        }
    }

    /** Nothing was protected. */
    public static final ProtectionStats NONE = new ProtectionStats(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Recovery.NONE, 0,
            0, 0);

    /** Checks that nothing is missing. */
    public ProtectionStats {
        Objects.requireNonNull(recovery, "recovery");
    }
}
