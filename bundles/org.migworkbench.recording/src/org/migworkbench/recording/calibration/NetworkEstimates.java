package org.migworkbench.recording.calibration;

import java.util.OptionalDouble;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.QemuDefaults;
import org.migworkbench.recording.RecordedGuest;
import org.migworkbench.recording.RecordedRates;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;

/** What a recording tells of the link and of the switch. */
final class NetworkEstimates {

    private static final double SECOND_MILLIS = 1000;
    private static final double NANOS = 1e6;
    private static final String LINE = "rate of the link";
    private static final String UNIT = "B/s";

    private final Recording recording;
    private final RecordedRates rates;
    private final Findings findings;

    NetworkEstimates(Recording recording, Findings findings) {
        this.recording = recording;
        this.rates = RecordedRates.of(recording);
        this.findings = findings;
    }

    /** The link carries at least what was seen; behind a limit that tells little. In bytes per second. */
    double line(OptionalDouble given) {
        if (given.isPresent()) {
            findings.add(FittedValue.counted(LINE, given.getAsDouble(), UNIT, "given"));
            return given.getAsDouble();
        }
        RecordedRates.Limit limit = rates.limit();
        if (limit.bytesPerSecond() > 0) {
            return behindLimit(limit);
        }
        OptionalDouble seen = rates.sustained();
        if (seen.isEmpty()) {
            return assumed("assumed: no rate is told");
        }
        if (limit.isAssumed()) {
            findings.assume("No bandwidth limit is told: the " + Quantity.formatBytesPerSecond(seen.getAsDouble())
                    + " that were kept up are taken to be all that the network carries.");
        }
        findings.add(FittedValue.counted(LINE, seen.getAsDouble(), UNIT, "kept up; " + limit.origin()));
        return seen.getAsDouble();
    }

    private double behindLimit(RecordedRates.Limit limit) {
        if (limit.isAssumed()) {
            findings.assume("No bandwidth limit is told: QEMU's default of "
                    + Quantity.formatBytesPerSecond(limit.bytesPerSecond()) + " is taken to hold, since "
                    + limit.origin() + '.');
        }
        double seen = rates.highest();
        if (seen < Calibrator.ASSUMED_LINE_RATE) {
            return assumed("assumed: a limit held");
        }
        findings.add(FittedValue.counted(LINE, seen, UNIT, "highest rate seen"));
        return seen;
    }

    private double assumed(String origin) {
        findings.assume("How fast the link is without a limit isn't told: "
                + Quantity.formatBytesPerSecond(Calibrator.ASSUMED_LINE_RATE)
                + " is taken, by which the stopped guest's memory is sent.");
        findings.add(new FittedValue(LINE, Calibrator.ASSUMED_LINE_RATE, Double.POSITIVE_INFINITY, UNIT, origin));
        return Calibrator.ASSUMED_LINE_RATE;
    }

    /** Fixed cost of the switch in milliseconds: what the bytes of the stop leave of the downtime. */
    double switchover(double line, boolean idle) {
        OptionalDouble downtime = recording.outcome().map(RecordingOutcome::downtimeMillis)
                .orElse(OptionalDouble.empty());
        if (downtime.isEmpty()) {
            findings.add(FittedValue.counted("switchover cost", QemuDefaults.SWITCHOVER_MILLIS, "ms",
                    "assumed: the policy's default"));
            return QemuDefaults.SWITCHOVER_MILLIS;
        }
        boolean told = recording.last(Counter.DOWNTIME_BYTES).isPresent() && !RecordedGuest.wasPaused(recording);
        return told ? lessBytes(downtime.getAsDouble(), line)
                : idle ? allOf(downtime.getAsDouble()) : beyondLimit(downtime.getAsDouble());
    }

    private double lessBytes(double downtime, double line) {
        double bytes = recording.last(Counter.DOWNTIME_BYTES).map(s -> s.value(Counter.DOWNTIME_BYTES).orElse(0))
                .orElse(0.0);
        double copying = bytes * SECOND_MILLIS / line;
        double cost = Math.max(0, downtime - copying);
        findings.add(new FittedValue("switchover cost", cost, Math.max(1, copying), "ms",
                "downtime less the time for the bytes of the stop"));
        return cost;
    }

    /** A guest that writes nothing leaves nothing to be sent in the stop. */
    private double allOf(double downtime) {
        findings.add(FittedValue.counted("switchover cost", downtime, "ms", "downtime; nothing was left to send"));
        return downtime;
    }

    /** Without the bytes of the stop the downtime is copying as far as the limit allows: the replay sends them again. */
    private double beyondLimit(double downtime) {
        double limit = recording.request().downtimeLimitMillis().orElse(QemuDefaults.DOWNTIME_LIMIT_MILLIS);
        double cost = Math.max(0, downtime - limit);
        findings.add(new FittedValue("switchover cost", cost, Math.max(1, Math.min(downtime, limit)), "ms",
                "downtime beyond its limit"));
        findings.assume("How much was sent while the guest stood still isn't told: the downtime is taken to be the time"
                + " for it, as far as the limit of " + Quantity.formatNanos(Math.round(limit * NANOS)) + " allows.");
        return cost;
    }
}
