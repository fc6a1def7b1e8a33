package org.migworkbench.analysis.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.ShownUnit;

/** What of the runs of an experiment is compared. The values are those of files: milliseconds, bytes, shares. */
public enum Metric {

    /** From the start of the first migration to the end of the last, in milliseconds; up to its time-out for one that was given up. */
    TOTAL_TIME("totalTime", "totalTimeMs", "Total time", ShownUnit.MILLISECONDS, 1) {
        @Override
        double value(List<MigrationResult> migrations) {
            long start = migrations.stream().mapToLong(result -> result.timing().startNanos()).min().orElse(0);
            long end = migrations.stream().mapToLong(one -> one.timing().startNanos() + one.totalNanos()).max()
                    .orElse(0);
            return ShownUnit.MILLISECONDS.of(end - start);
        }
    },
    /**
     * How long guests stood still, all guests together, in milliseconds. Not known of a run in which a migration was
     * not completed: a guest that never left did not have its pause yet.
     */
    DOWNTIME("downtime", "downtimeMs", "Downtime", ShownUnit.MILLISECONDS, 1) {
        @Override
        double value(List<MigrationResult> migrations) {
            boolean completed = migrations.stream().allMatch(one -> one.outcome() == Outcome.COMPLETED);
            long nanos = migrations.stream().mapToLong(MigrationResult::downtimeNanos).sum();
            return completed ? ShownUnit.MILLISECONDS.of(nanos) : Double.NaN;
        }
    },
    /** Bytes on the wire of all migrations together. */
    BYTES_SENT("bytesSent", "bytesSent", "Sent", ShownUnit.MEBIBYTES, 1.0 / (1 << 20)) {
        @Override
        double value(List<MigrationResult> migrations) {
            return migrations.stream().mapToLong(MigrationResult::bytesSent).sum();
        }
    },
    /** Mean share that all causes took from the guests while they were not stopped, 0 to 1. */
    GUEST_SLOWDOWN("guestSlowdown", "guestSlowdown", "Slowdown", ShownUnit.PERCENT, 100) {
        @Override
        double value(List<MigrationResult> migrations) {
            return migrations.stream().mapToDouble(result -> result.guest().slowdown()).average().orElse(Double.NaN);
        }
    },
    /** Share of the migrations whose policy reached its goal, 0 to 1. */
    CONVERGED("converged", "converged", "Converged", ShownUnit.PERCENT, 100) {
        @Override
        double value(List<MigrationResult> migrations) {
            return migrations.stream().mapToDouble(one -> one.ending().converged() ? 1 : 0).average()
                    .orElse(Double.NaN);
        }
    };

    private static final double PER_CENT = 100;

    private final String id;
    private final String fileName;
    private final String label;
    private final ShownUnit unit;
    private final double unitsPerValue;

    Metric(String id, String fileName, String label, ShownUnit unit, double unitsPerValue) {
        this.id = id;
        this.fileName = fileName;
        this.label = label;
        this.unit = unit;
        this.unitsPerValue = unitsPerValue;
    }

    abstract double value(List<MigrationResult> migrations);

    /**
     * Finds a metric.
     *
     * @param id what {@link #id()} says
     * @return the metric; empty where there is none
     */
    public static Optional<Metric> of(String id) {
        return Arrays.stream(values()).filter(metric -> metric.id.equals(id)).findFirst();
    }

    /**
     * Measures a run.
     *
     * @param result the run
     * @return the value, in the unit of files; empty where the run does not tell
     */
    public OptionalDouble of(RunResult result) {
        double value = value(result.migrations());
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Name in model files.
     *
     * @return the id, such as {@code totalTime}
     */
    public String id() {
        return id;
    }

    /**
     * Name in result files, as in {@code summary.json}.
     *
     * @return the name with its unit, such as {@code totalTimeMs}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Name for people.
     *
     * @return one or two words
     */
    public String label() {
        return label;
    }

    /**
     * Unit in which a plot shows it.
     *
     * @return the unit
     */
    public ShownUnit unit() {
        return unit;
    }

    /**
     * Whether the values are shares. Of these the difference is told in percentage points.
     *
     * @return true for slowdown and convergence
     */
    public boolean isShare() {
        return unit == ShownUnit.PERCENT;
    }

    /**
     * Whether less of it is better.
     *
     * @return false for convergence alone
     */
    public boolean isLessBetter() {
        return this != CONVERGED;
    }

    /**
     * A value in the unit in which a plot shows it.
     *
     * @param value the value in the unit of files
     * @return the value in {@link #unit()}
     */
    public double inUnit(double value) {
        return value * unitsPerValue;
    }

    /**
     * A value for people.
     *
     * @param value the value in the unit of files
     * @return three significant digits and a unit, such as {@code 71.2 s}; a dash if it isn't a number
     */
    public String text(double value) {
        return isShare() ? Percent.unsigned(inUnit(value)) + " %" : unit.text(inUnit(value));
    }

    /**
     * A mean for people.
     *
     * @param mean the mean in the unit of files
     * @return such as {@code 71.2 s ± 320 ms}; without an interval where there is none or all values are the same
     */
    public String text(Estimate mean) {
        return mean.halfWidth() > 0 ? text(mean.mean()) + " \u00b1 " + text(mean.halfWidth()) : text(mean.mean());
    }

    /**
     * A difference to the baseline for people: in percent of the baseline, of a share in percentage points.
     *
     * @param difference the difference
     * @return such as {@code -12.3 ± 0.41 %} or {@code +7.00 points}; a dash where it is not known
     */
    public String text(Difference difference) {
        Estimate shown = isShare() ? difference.absolute().scaled(PER_CENT) : difference.percent();
        String what = isShare() ? " points" : " %";
        String interval = shown.halfWidth() > 0 ? " \u00b1 " + Percent.unsigned(shown.halfWidth()) : "";
        return Double.isNaN(shown.mean()) ? "\u2013" : Percent.signed(shown.mean()) + interval + what;
    }
}
