package org.migworkbench.engine.policy;

import java.util.Objects;

/**
 * What is fixed of a protection against failures.
 *
 * @param place              where the destination's commits go
 * @param ownNetwork         whether checkpoints have a network of their own; else commits take the other direction of the
 *                           migration's links. Whatever goes to the store always has its own
 * @param networkBytesPerSecond rate of that network in bytes per second, above 0; both kinds of checkpoints share it
 * @param networkLatencyNanos   its one-way latency in nanoseconds, 0 or more
 * @param stateBytes         state of processors and devices in each checkpoint, in bytes, 0 or more
 * @param pauseNanos         fixed time of the pause of each checkpoint besides sending, in nanoseconds, 0 or more
 * @param outputsPerSecond   what the guest sends to the outside: messages for each second in which it isn't stopped, 0 or
 *                           more
 * @param heartbeat          how failures are found
 * @param networkWaitNanos   how long a connection that was found broken may come back before the source takes over, in
 *                           nanoseconds, 0 or more and finite
 * @param restoreNanos       fixed time of starting a guest from a checkpoint in nanoseconds, 0 or more
 * @param restorePageNanos   time for each page of the checkpoint besides sending it, in nanoseconds, 0 or more
 */
public record ProtectionRules(Place place, boolean ownNetwork, double networkBytesPerSecond, long networkLatencyNanos,
        long stateBytes, long pauseNanos, double outputsPerSecond, Heartbeat heartbeat, long networkWaitNanos,
        long restoreNanos, long restorePageNanos) {

    /** Bytes that name a page in a checkpoint; a page of zeros has no others. */
    public static final int PAGE_HEADER_BYTES = 8;

    /** Where the destination's commits go. */
    public enum Place {
        /** To the source host. */
        SOURCE,
        /** To a third host. */
        STORE
    }

    /**
     * Each host tells the other in regular intervals that it lives.
     *
     * @param beatNanos the interval in nanoseconds, above 0
     * @param missed    beats in a row that must be missing until the other counts as lost, 1 or more
     */
    public record Heartbeat(long beatNanos, int missed) {

        /**
         * Time until a failure is found.
         *
         * @param elapsedNanos when it happens, in nanoseconds since the first beat
         * @return nanoseconds, latency not included
         */
        public long detectionNanos(long elapsedNanos) {
            return missed * beatNanos - elapsedNanos % beatNanos;
        }
    }

    /** Checks that nothing is missing. */
    public ProtectionRules {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(heartbeat, "heartbeat");
    }
}
