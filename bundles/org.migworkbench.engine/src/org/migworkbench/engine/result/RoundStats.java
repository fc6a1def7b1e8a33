package org.migworkbench.engine.result;

import java.util.Objects;

/**
 * What happened in one round of a migration.
 *
 * @param vm                      id of the virtual machine
 * @param round                   number from 1; round 1 is the first full pass
 * @param phase                   phase that the round belongs to
 * @param startNanos              when it began, in nanoseconds since the start of the run
 * @param durationNanos           how long it took in nanoseconds, its fixed cost included
 * @param pagesSent               pages sent
 * @param bytesSent               bytes on the wire, headers included
 * @param pagesDirtied            pages that the guest wrote since the round began, each counted once;
 *                                {@value #UNKNOWN} as long as the log hasn't been read
 * @param pagesSkipped            candidates not sent because they had been written again, or because the policy
 *                                expects them to be
 * @param remainingBytes          memory still to be sent when the round ended, in bytes; {@value #UNKNOWN} as long as
 *                                the log hasn't been read
 * @param dirtyRateBytesPerSecond {@code pagesDirtied} times page size over the duration, in bytes per second; 0 if
 *                                unknown or if the round took no time
 * @param bandwidthBytesPerSecond {@code bytesSent} over the duration, in bytes per second; 0 if it took no time
 * @param bandwidthShare          the same as a share of the slowest link's rate, 0 to 1
 * @param expectedDowntimeNanos   how long the guest would stand still if it stopped now, in nanoseconds
 * @param throttle                how much the policy slowed the guest, 0 to 1: for auto-converge the percentage set,
 *                                which a guest with idle time feels less of
 * @param guestSlowdown           share of the round that all causes together took from the guest, 0 to 1; a stopped
 *                                guest isn't slowed
 * @param diskBytesSent           bytes of the disk on the wire during the round, which {@code bytesSent} doesn't hold;
 *                                0 if no disk is copied
 * @param diskRemainingBytes      disk still to be sent when the round ended, in bytes, as far as the source knew
 * @param diskThrottle            share by which the guest's disk writes were slowed when the round ended, 0 to 1
 */
public record RoundStats(String vm, int round, Phase phase, long startNanos, long durationNanos, long pagesSent,
        long bytesSent, long pagesDirtied, long pagesSkipped, long remainingBytes, double dirtyRateBytesPerSecond,
        double bandwidthBytesPerSecond, double bandwidthShare, long expectedDowntimeNanos, double throttle,
        double guestSlowdown, long diskBytesSent, long diskRemainingBytes, double diskThrottle) {

    /** Value of a count that isn't known yet. */
    public static final long UNKNOWN = -1;

    /** Checks that nothing is missing. */
    public RoundStats {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(phase, "phase");
    }

    /**
     * A round beside which no disk is copied.
     *
     * @param vm                      id of the virtual machine
     * @param round                   number from 1
     * @param phase                   phase that the round belongs to
     * @param startNanos              when it began, in nanoseconds
     * @param durationNanos           how long it took in nanoseconds
     * @param pagesSent               pages sent
     * @param bytesSent               bytes on the wire
     * @param pagesDirtied            pages that the guest wrote, or {@value #UNKNOWN}
     * @param pagesSkipped            candidates not sent
     * @param remainingBytes          memory still to be sent in bytes, or {@value #UNKNOWN}
     * @param dirtyRateBytesPerSecond dirty rate in bytes per second
     * @param bandwidthBytesPerSecond bandwidth in bytes per second
     * @param bandwidthShare          the same as a share of the slowest link's rate
     * @param expectedDowntimeNanos   how long the guest would stand still, in nanoseconds
     * @param throttle                how much the policy slowed the guest
     * @param guestSlowdown           share that all causes took from the guest
     */
    public RoundStats(String vm, int round, Phase phase, long startNanos, long durationNanos, long pagesSent,
            long bytesSent, long pagesDirtied, long pagesSkipped, long remainingBytes, double dirtyRateBytesPerSecond,
            double bandwidthBytesPerSecond, double bandwidthShare, long expectedDowntimeNanos, double throttle,
            double guestSlowdown) {
        this(vm, round, phase, startNanos, durationNanos, pagesSent, bytesSent, pagesDirtied, pagesSkipped,
                remainingBytes, dirtyRateBytesPerSecond, bandwidthBytesPerSecond, bandwidthShare,
                expectedDowntimeNanos, throttle, guestSlowdown, 0, 0, 0);
    }

    /**
     * The same round beside the copying of a disk.
     *
     * @param diskSent       bytes of the disk on the wire during the round
     * @param diskRemaining  disk still to be sent in bytes
     * @param diskSlowed     share by which the guest's disk writes were slowed
     * @return the round
     */
    public RoundStats withDisk(long diskSent, long diskRemaining, double diskSlowed) {
        return new RoundStats(vm, round, phase, startNanos, durationNanos, pagesSent, bytesSent, pagesDirtied,
                pagesSkipped, remainingBytes, dirtyRateBytesPerSecond, bandwidthBytesPerSecond, bandwidthShare,
                expectedDowntimeNanos, throttle, guestSlowdown, diskSent, diskRemaining, diskSlowed);
    }
}
