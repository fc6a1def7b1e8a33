package org.migworkbench.engine.policies.throttling;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Unit;

/**
 * When QEMU finds that a migration doesn't converge (migration/ram.c). A statistics point is a reading of the log more
 * than a second after the last one. There the bytes that were dirtied since the last point are compared with a share of
 * those that were sent; each second time that they are more, the guest is to be slowed. A page counts as dirtied when
 * the reading finds it written and it wasn't waiting to be sent anyway. The times are counted over all points: a good
 * one in between doesn't set the counter back.
 */
final class ConvergenceTrigger {

    /** Declaration of the share. */
    static final ParamSpec<Double> THRESHOLD = new ParamSpec<>("throttleTriggerThreshold",
            ParamType.real(Unit.SHARE, 0.01, 1), "50 %", ParamSource.PUBLISHED, "QEMU, throttle-trigger-threshold",
            "The guest is slowed when it dirties more than this share of what was sent, at each second statistics point"
                    + " where that is so.");

    private static final long POINT_NANOS = 1_000_000_000L;
    private static final int HIGH_POINTS = 2;
    /** Points without a step after which it may be said that none follows. */
    private static final int QUIET_POINTS = 20;
    /** Weight of a point in the moving mean and variance. */
    private static final double WEIGHT = 1.0 / 16;
    /** Standard deviations between the mean and what fires. */
    private static final double QUIET_DEVIATIONS = 5;

    private final double threshold;
    private boolean begun;
    private long pointNanos;
    private long pointBytes;
    private long waitingBytes;
    private long dirtiedBytes;
    private long periodDirtied;
    private double periodAllowed;
    private int highPoints;
    private int pointsSinceStep;
    private double meanShare;
    private double variance;

    ConvergenceTrigger(double threshold) {
        this.threshold = threshold;
    }

    /** The log was read; true if the guest is to be slowed (more) now. */
    boolean fires(RoundStats last, RunView run) {
        if (!begun) {
            begun = true;
            pointNanos = run.startNanos();
            waitingBytes = (long) run.pageCount() * run.pageSizeBytes();
        }
        waitingBytes -= last.traffic().pagesSent() * run.pageSizeBytes();
        dirtiedBytes += Math.max(0, last.traffic().remainingBytes() - waitingBytes);
        waitingBytes = last.traffic().remainingBytes();
        if (run.nowNanos() - pointNanos <= POINT_NANOS) {
            return false;
        }
        periodDirtied = dirtiedBytes;
        periodAllowed = (run.totalBytesSent() - pointBytes) * threshold;
        pointNanos = run.nowNanos();
        pointBytes = run.totalBytesSent();
        dirtiedBytes = 0;
        watch(periodAllowed > 0 ? periodDirtied / periodAllowed : 0);
        if (periodDirtied > periodAllowed && ++highPoints >= HIGH_POINTS) {
            highPoints = 0;
            pointsSinceStep = 0;
            return true;
        }
        return false;
    }

    /** What was dirtied as a share of what fires, followed by moving mean and variance. */
    private void watch(double share) {
        pointsSinceStep++;
        double error = pointsSinceStep == 1 ? 0 : share - meanShare;
        meanShare = pointsSinceStep == 1 ? share : meanShare + WEIGHT * error;
        variance = pointsSinceStep == 1 ? 0 : (1 - WEIGHT) * (variance + WEIGHT * error * error);
    }

    /** Whether it isn't expected to fire any more if rounds go on as the last ones did. */
    boolean isQuiet() {
        return pointsSinceStep >= QUIET_POINTS && meanShare + QUIET_DEVIATIONS * Math.sqrt(variance) < 1;
    }

    /** Bytes dirtied between the last two statistics points. */
    long periodDirtied() {
        return periodDirtied;
    }

    /** Bytes that might have been dirtied between them without harm. */
    double periodAllowed() {
        return periodAllowed;
    }
}
