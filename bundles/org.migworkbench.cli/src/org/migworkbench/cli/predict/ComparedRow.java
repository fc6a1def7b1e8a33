package org.migworkbench.cli.predict;

import java.util.OptionalDouble;
import org.migworkbench.engine.result.MigrationResult;

/**
 * A migration that was measured, beside its prediction. What wasn't measured is empty.
 *
 * @param place          where it stands in the table
 * @param settings       what was set, for people
 * @param ended          whether it came to an end of its own: false where the table says that it hung or failed
 * @param totalMillis    the whole time
 * @param downtimeMillis the downtime
 * @param bytes          what was sent
 * @param predicted      what the simulation gives
 */
record ComparedRow(String place, String settings, boolean ended, OptionalDouble totalMillis,
        OptionalDouble downtimeMillis, OptionalDouble bytes, MigrationResult predicted) {

    private static final double NANOS_OF_MILLI = 1e6;

    double predictedTotalMillis() {
        return predicted.totalNanos() / NANOS_OF_MILLI;
    }

    double predictedDowntimeMillis() {
        return predicted.downtimeNanos() / NANOS_OF_MILLI;
    }

    /** Whether measured and predicted migration both converge, or neither does. */
    boolean sameEnd() {
        return ended == predicted.ending().converged();
    }

    /** By how much a prediction is off, as a share of what was measured; empty where there is nothing to compare. */
    OptionalDouble error(OptionalDouble measured, double value) {
        return ended && predicted.ending().converged() && measured.isPresent() && measured.getAsDouble() > 0
                ? OptionalDouble.of(value / measured.getAsDouble() - 1) : OptionalDouble.empty();
    }

    OptionalDouble totalError() {
        return error(totalMillis, predictedTotalMillis());
    }

    OptionalDouble downtimeError() {
        return error(downtimeMillis, predictedDowntimeMillis());
    }

    OptionalDouble bytesError() {
        return error(bytes, predicted.bytesSent());
    }
}
