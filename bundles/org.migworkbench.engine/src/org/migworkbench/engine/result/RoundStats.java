package org.migworkbench.engine.result;

import java.util.Objects;

/**
 * What happened in one round of a migration.
 *
 * @param vm            id of the virtual machine
 * @param round         number from 1; round 1 is the first full pass
 * @param phase         phase that the round belongs to
 * @param startNanos    when it began, in nanoseconds since the start of the run
 * @param durationNanos how long it took in nanoseconds, its fixed cost included
 * @param traffic       what went over the network and what is left
 * @param guest         what the guest wrote and what was taken from it
 * @param disk          the copying of the disk beside the round
 */
public record RoundStats(String vm, int round, Phase phase, long startNanos, long durationNanos, Traffic traffic,
        Guest guest, Disk disk) {

    /** Value of a count that isn't known yet. */
    public static final long UNKNOWN = -1;

    /** Checks that nothing is missing. */
    public RoundStats {
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(traffic, "traffic");
        Objects.requireNonNull(guest, "guest");
        Objects.requireNonNull(disk, "disk");
    }

    /**
     * The memory on the network during a round.
     *
     * @param pagesSent               pages sent
     * @param bytesSent               bytes on the wire, headers included
     * @param pagesSkipped            candidates not sent because they had been written again, or because the policy
     *                                expects them to be
     * @param remainingBytes          memory still to be sent when the round ended, in bytes; {@value #UNKNOWN} as long
     *                                as the log hasn't been read
     * @param bandwidthBytesPerSecond {@code bytesSent} over the duration, in bytes per second; 0 if it took no time
     * @param bandwidthShare          the same as a share of the slowest link's rate, 0 to 1
     */
    public record Traffic(long pagesSent, long bytesSent, long pagesSkipped, long remainingBytes,
            double bandwidthBytesPerSecond, double bandwidthShare) {
    }

    /**
     * The guest during a round.
     *
     * @param pagesDirtied            pages that the guest wrote since the round began, each counted once;
     *                                {@value #UNKNOWN} as long as the log hasn't been read
     * @param dirtyRateBytesPerSecond {@code pagesDirtied} times page size over the duration, in bytes per second; 0 if
     *                                unknown or if the round took no time
     * @param expectedDowntimeNanos   how long the guest would stand still if it stopped now, in nanoseconds
     * @param throttle                how much the policy slowed the guest, 0 to 1: for auto-converge the percentage
     *                                set, which a guest with idle time feels less of
     * @param slowdown                share of the round that all causes together took from the guest, 0 to 1; a
     *                                stopped guest isn't slowed
     */
    public record Guest(long pagesDirtied, double dirtyRateBytesPerSecond, long expectedDowntimeNanos,
            double throttle, double slowdown) {
    }

    /**
     * The copying of a disk beside a round.
     *
     * @param bytesSent      bytes of the disk on the wire during the round, which {@link Traffic#bytesSent()} doesn't
     *                       hold
     * @param remainingBytes disk still to be sent when the round ended, in bytes, as far as the source knew
     * @param throttle       share by which the guest's disk writes were slowed when the round ended, 0 to 1
     */
    public record Disk(long bytesSent, long remainingBytes, double throttle) {

        /** No disk is copied. */
        public static final Disk NONE = new Disk(0, 0, 0);

        /**
         * Whether there is anything to tell.
         *
         * @return false if nothing of a disk was sent or left
         */
        public boolean isCopied() {
            return bytesSent > 0 || remainingBytes > 0;
        }
    }

    /**
     * Begins a round of which nothing else is known.
     *
     * @param vm    id of the virtual machine
     * @param round number from 1
     * @param phase phase that the round belongs to
     * @return a builder whose other values are 0
     */
    public static Builder of(String vm, int round, Phase phase) {
        return new Builder().vm(vm).round(round).phase(phase);
    }

    /**
     * Whether the log of written pages was read when the round ended.
     *
     * @return false if the pages dirtied, their rate and the memory left aren't known
     */
    public boolean isLogRead() {
        return guest.pagesDirtied() != UNKNOWN;
    }

    /**
     * The same round beside the copying of a disk.
     *
     * @param copying how it went
     * @return the round
     */
    public RoundStats withDisk(Disk copying) {
        return new RoundStats(vm, round, phase, startNanos, durationNanos, traffic, guest, copying);
    }

    /** Puts a round together value by value: what isn't set is 0, as if nothing had happened. */
    public static final class Builder {

        private String vm;
        private int round;
        private Phase phase;
        private long startNanos;
        private long durationNanos;
        private long pagesSent;
        private long bytesSent;
        private long pagesSkipped;
        private long remainingBytes;
        private double bandwidthBytesPerSecond;
        private double bandwidthShare;
        private long pagesDirtied;
        private double dirtyRateBytesPerSecond;
        private long expectedDowntimeNanos;
        private double throttle;
        private double guestSlowdown;
        private long diskBytesSent;
        private long diskRemainingBytes;
        private double diskThrottle;

        /** Sets the id of the virtual machine; returns this. */
        public Builder vm(String value) {
            vm = value;
            return this;
        }

        /** Sets the number from 1; returns this. */
        public Builder round(int value) {
            round = value;
            return this;
        }

        /** Sets the phase; returns this. */
        public Builder phase(Phase value) {
            phase = value;
            return this;
        }

        /** Sets when it began, in nanoseconds since the start of the run; returns this. */
        public Builder startNanos(long value) {
            startNanos = value;
            return this;
        }

        /** Sets how long it took in nanoseconds; returns this. */
        public Builder durationNanos(long value) {
            durationNanos = value;
            return this;
        }

        /** Sets {@link Traffic#pagesSent()}; returns this. */
        public Builder pagesSent(long value) {
            pagesSent = value;
            return this;
        }

        /** Sets {@link Traffic#bytesSent()}; returns this. */
        public Builder bytesSent(long value) {
            bytesSent = value;
            return this;
        }

        /** Sets {@link Traffic#pagesSkipped()}; returns this. */
        public Builder pagesSkipped(long value) {
            pagesSkipped = value;
            return this;
        }

        /** Sets {@link Traffic#remainingBytes()}; returns this. */
        public Builder remainingBytes(long value) {
            remainingBytes = value;
            return this;
        }

        /** Sets {@link Traffic#bandwidthBytesPerSecond()}; returns this. */
        public Builder bandwidthBytesPerSecond(double value) {
            bandwidthBytesPerSecond = value;
            return this;
        }

        /** Sets {@link Traffic#bandwidthShare()}; returns this. */
        public Builder bandwidthShare(double value) {
            bandwidthShare = value;
            return this;
        }

        /** Sets {@link Guest#pagesDirtied()}; returns this. */
        public Builder pagesDirtied(long value) {
            pagesDirtied = value;
            return this;
        }

        /** Sets {@link Guest#dirtyRateBytesPerSecond()}; returns this. */
        public Builder dirtyRateBytesPerSecond(double value) {
            dirtyRateBytesPerSecond = value;
            return this;
        }

        /** Sets {@link Guest#expectedDowntimeNanos()}; returns this. */
        public Builder expectedDowntimeNanos(long value) {
            expectedDowntimeNanos = value;
            return this;
        }

        /** Sets {@link Guest#throttle()}; returns this. */
        public Builder throttle(double value) {
            throttle = value;
            return this;
        }

        /** Sets {@link Guest#slowdown()}; returns this. */
        public Builder guestSlowdown(double value) {
            guestSlowdown = value;
            return this;
        }

        /** Sets {@link Disk#bytesSent()}; returns this. */
        public Builder diskBytesSent(long value) {
            diskBytesSent = value;
            return this;
        }

        /** Sets {@link Disk#remainingBytes()}; returns this. */
        public Builder diskRemainingBytes(long value) {
            diskRemainingBytes = value;
            return this;
        }

        /** Sets {@link Disk#throttle()}; returns this. */
        public Builder diskThrottle(double value) {
            diskThrottle = value;
            return this;
        }

        /**
         * The round.
         *
         * @return the values set so far
         */
        public RoundStats build() {
            return new RoundStats(vm, round, phase, startNanos, durationNanos,
                    new Traffic(pagesSent, bytesSent, pagesSkipped, remainingBytes, bandwidthBytesPerSecond,
                            bandwidthShare),
                    new Guest(pagesDirtied, dirtyRateBytesPerSecond, expectedDowntimeNanos, throttle, guestSlowdown),
                    new Disk(diskBytesSent, diskRemainingBytes, diskThrottle));
        }
    }
}
