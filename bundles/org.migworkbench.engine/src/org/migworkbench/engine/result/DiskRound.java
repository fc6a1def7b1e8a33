package org.migworkbench.engine.result;

import java.util.Objects;

/**
 * What happened in one round over the blocks of a disk.
 *
 * @param round                   number from 1; round 1 is the bulk pass
 * @param kind                    what the round was for
 * @param startNanos              when it began, in nanoseconds since the start of the run
 * @param durationNanos           how long it took in nanoseconds
 * @param blocksSent              blocks sent
 * @param bytesSent               bytes on the wire, headers included
 * @param blocksDirtied           blocks that the guest wrote, those of each reading of the log added up
 * @param remainingBytes          disk still to be sent when the round ended, in bytes
 * @param bandwidthBytesPerSecond {@code bytesSent} over the duration, in bytes per second; 0 if it took no time
 * @param throttle                share by which the guest's disk writes were slowed when the round ended, 0 to 1
 */
public record DiskRound(int round, Kind kind, long startNanos, long durationNanos, long blocksSent, long bytesSent,
        long blocksDirtied, long remainingBytes, double bandwidthBytesPerSecond, double throttle) {

    /** What a round over the blocks is for. */
    public enum Kind {
        /** A pass over the disk, or over the blocks written during the pass before. */
        PASS("pass"),
        /** The copy is good enough and follows the guest's writes until the memory is ready too. */
        FOLLOW("follow"),
        /** Each write of the guest waits until it has reached the destination as well. */
        MIRROR("mirror"),
        /** The guest stands still and the rest is sent. */
        REST("rest");

        private final String id;

        Kind(String id) {
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

    /** Checks that nothing is missing. */
    public DiskRound {
        Objects.requireNonNull(kind, "kind");
    }
}
