package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * QEMU's rule. The threshold is what the bandwidth carries in the downtime limit, and the bandwidth is measured over
 * windows of at least 100 ms. A pass ends, so that the log is read, only when less than the threshold is left; when that
 * is still so after the log was read, the guest stops. There is no greatest number of passes. The question is asked at
 * the begin of a window, after 50 ms of sending, and when nothing is left.
 */
public final class DowntimeThreshold implements StopCondition, FluidStop {

    private static final long WINDOW_NANOS = 100_000_000;
    private static final long ITERATION_NANOS = 50_000_000;
    private static final long NEVER = Long.MIN_VALUE;

    private long downtimeLimitNanos;
    private final double switchoverBytesPerSecond;
    private final int pageSizeBytes;
    private long windowNanos = NEVER;
    private long windowBytes;
    private long iterationNanos;
    private double bytesPerSecond;
    private boolean measured;
    private double thresholdBytes;
    private long lastDirtyBytes;

    /**
     * Creates the rule.
     *
     * @param downtimeLimitNanos       longest wanted pause in nanoseconds, 0 or more
     * @param switchoverBytesPerSecond rate at which the rest is taken to go, in bytes per second; 0 = the measured one
     * @param pageSizeBytes            page size in bytes
     */
    public DowntimeThreshold(long downtimeLimitNanos, double switchoverBytesPerSecond, int pageSizeBytes) {
        this.downtimeLimitNanos = downtimeLimitNanos;
        this.switchoverBytesPerSecond = switchoverBytesPerSecond;
        this.pageSizeBytes = pageSizeBytes;
    }

    @Override
    public boolean endsRound(long remainingPages, RunView run) {
        long now = run.nowNanos();
        boolean asks = measure(now, run.totalBytesSent()) || remainingPages == 0
                || now - iterationNanos >= ITERATION_NANOS;
        if (!asks) {
            return false;
        }
        iterationNanos = now;
        return remainingPages * pageSizeBytes < thresholdBytes;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return Decision.converged("Nothing was left to send in round " + last.round() + ".");
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        lastDirtyBytes = dirtyPages * pageSizeBytes;
        if (lastDirtyBytes < thresholdBytes) {
            return Decision.converged(state() + ".");
        }
        return Decision.CONTINUE;
    }

    @Override
    public double endsRoundBelowPages(double sendRate) {
        double rate = switchoverBytesPerSecond > 0 ? switchoverBytesPerSecond : sendRate;
        return rate * (downtimeLimitNanos / 1e9) / pageSizeBytes;
    }

    @Override
    public long askNanos() {
        return ITERATION_NANOS;
    }

    @Override
    public long expectedDowntimeNanos(long remainingBytes) {
        double rate = rate();
        return rate > 0 ? Math.round(remainingBytes * 1e9 / rate) : downtimeLimitNanos;
    }

    @Override
    public Outlook outlook(RunView run) {
        return outlook(thresholdBytes, downtimeLimitNanos);
    }

    /** The same once the downtime limit has risen. */
    Outlook outlookAt(long limitNanos) {
        return outlook(rate() * (limitNanos / 1e9), limitNanos);
    }

    /** Less than a byte is nothing; as long as no window has ended nothing is known. */
    private Outlook outlook(double goalBytes, long limitNanos) {
        return Outlook.waitsFor(measured ? Math.max(1, goalBytes) : Double.NaN, limitNanos);
    }

    @Override
    public String obstacle() {
        return state() + ".";
    }

    /**
     * The threshold now.
     *
     * @return bytes, 0 before the first window has ended
     */
    public double thresholdBytes() {
        return thresholdBytes;
    }

    /**
     * Changes the downtime limit, as a manager does while the migration runs. Holds from the end of the window on.
     *
     * @param nanos longest wanted pause in nanoseconds, 0 or more
     */
    public void setDowntimeLimit(long nanos) {
        downtimeLimitNanos = nanos;
    }

    /**
     * The downtime limit now.
     *
     * @return nanoseconds
     */
    public long downtimeLimitNanos() {
        return downtimeLimitNanos;
    }

    /**
     * The bandwidth measured in the last window.
     *
     * @return bytes per second, 0 before the first window has ended
     */
    public double bytesPerSecond() {
        return bytesPerSecond;
    }

    /** Ends the window if it is long enough; true if a window began. */
    private boolean measure(long now, long bytes) {
        if (windowNanos != NEVER && now - windowNanos < WINDOW_NANOS) {
            return false;
        }
        if (windowNanos != NEVER) {
            bytesPerSecond = (bytes - windowBytes) * 1e9 / (now - windowNanos);
            thresholdBytes = rate() * (downtimeLimitNanos / 1e9);
            measured = true;
        }
        windowNanos = now;
        windowBytes = bytes;
        return true;
    }

    private double rate() {
        return switchoverBytesPerSecond > 0 ? switchoverBytesPerSecond : bytesPerSecond;
    }

    private String state() {
        return "When the log was last read, " + Quantity.formatBytes(lastDirtyBytes) + " were to be sent; in the"
                + " downtime limit of " + Quantity.formatNanos(downtimeLimitNanos) + " "
                + Quantity.formatBytes(Math.round(thresholdBytes)) + " can be sent at "
                + Quantity.formatBytesPerSecond(rate());
    }
}
