package org.migworkbench.engine.policies.bandwidth;

import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.RoundStats;

/**
 * The adaptive limiter of xc_linux_save.c as its code had it. A budget pays for each write; once it is below 0 the
 * writer waits, and 102400 bytes are added for each slot that has passed since the last slot that was credited. Slots
 * that pass while nothing is written are credited too, so a pause is made up for by a burst. After a live round in which
 * the guest dirtied more than the limit, the limit becomes that rate plus a step; it never falls.
 *
 * <p>The unit of the limit is 102400 bytes in 781250 microseconds, which is 2^20 bit/s, and the slot is cut to whole
 * microseconds. The dirty rate that is compared with it is computed in whole 10^6 bit/s from whole milliseconds.
 */
public final class RatchetingTokenBucket implements BandwidthAllocation {

    /** Bytes per second of one unit of the limit. */
    public static final double UNIT_BYTES_PER_SECOND = (1 << 20) / 8.0;

    private static final long SLOT_BYTES = 100 * 1024;
    private static final long UNIT_SLOT_MICROS = 781_250;
    /** Rounds without a rise after which none is expected. */
    private static final int SETTLED_ROUNDS = 16;
    private static final long NEVER = Long.MIN_VALUE;

    private final long maxUnits;
    private final long stepUnits;
    private final int pageSizeBytes;
    private long units;
    private long budgetBytes;
    private long creditedNanos = NEVER;
    private int sameRounds;

    /**
     * Creates the limiter.
     *
     * @param startUnits    limit of the first round in units of 2^20 bit/s, 1 to {@code maxUnits}
     * @param maxUnits      highest limit in the same unit, at most 781250
     * @param stepUnits     what is added to the dirty rate, 0 or more
     * @param pageSizeBytes page size in bytes
     */
    public RatchetingTokenBucket(long startUnits, long maxUnits, long stepUnits, int pageSizeBytes) {
        this.units = startUnits;
        this.maxUnits = maxUnits;
        this.stepUnits = stepUnits;
        this.pageSizeBytes = pageSizeBytes;
    }

    @Override
    public void beginRound(RoundView round) {
        // the limit changes when a round has ended
    }

    @Override
    public double limitBytesPerSecond() {
        return SLOT_BYTES * 1e9 / slotNanos();
    }

    @Override
    public long release(long nowNanos, long bytes) {
        budgetBytes -= bytes;
        if (budgetBytes >= 0) {
            return nowNanos;
        }
        if (creditedNanos == NEVER) {
            creditedNanos = nowNanos;
            budgetBytes += SLOT_BYTES;
        }
        credit(Math.max(0, (nowNanos - creditedNanos) / slotNanos()));
        if (budgetBytes >= 0) {
            return nowNanos;
        }
        credit((-budgetBytes + SLOT_BYTES - 1) / SLOT_BYTES);
        return creditedNanos;
    }

    @Override
    public void roundEnded(RoundStats stats) {
        long millis = Math.max(1, stats.durationNanos() / 1_000_000);
        long dirtied = stats.guest().pagesDirtied() * pageSizeBytes / (millis * 125);
        long before = units;
        if (dirtied > units) {
            units = Math.min(maxUnits, dirtied + stepUnits);
        }
        sameRounds = units == before ? sameRounds + 1 : 0;
    }

    @Override
    public boolean isSettled() {
        return isAtMaximum() || sameRounds >= SETTLED_ROUNDS;
    }

    @Override
    public boolean isAtMaximum() {
        return units == maxUnits;
    }

    /**
     * The limit now.
     *
     * @return units of 2^20 bit/s
     */
    public long units() {
        return units;
    }

    private void credit(long slots) {
        budgetBytes += slots * SLOT_BYTES;
        creditedNanos += slots * slotNanos();
    }

    private long slotNanos() {
        return UNIT_SLOT_MICROS / units * 1000;
    }
}
