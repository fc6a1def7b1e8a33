package org.migworkbench.study.goal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** What of a migration is to be small. */
public enum Measure {
    /** Bytes on the wire. */
    VOLUME("volume", "volume", Unit.BYTES, MigrationResult::bytesSent),
    /** How long the guest stands still, in nanoseconds; not known where it never left. */
    DOWNTIME("downtime", "downtime", Unit.NANOSECONDS,
            result -> result.outcome() == Outcome.COMPLETED ? result.downtimeNanos() : Double.NaN),
    /** From begin to end, in nanoseconds. */
    TOTAL("total", "total time", Unit.NANOSECONDS, MigrationResult::totalNanos),
    /** The share that was taken from the guest while it wasn't stopped, 0 to 1. */
    SLOWDOWN("slowdown", "slowdown of the guest", Unit.SHARE, result -> result.guest().slowdown());

    private final String id;
    private final String label;
    private final Unit unit;
    private final ToDoubleFunction<MigrationResult> value;

    Measure(String id, String label, Unit unit, ToDoubleFunction<MigrationResult> value) {
        this.id = id;
        this.label = label;
        this.unit = unit;
        this.value = value;
    }

    /**
     * Finds one.
     *
     * @param id its name on the command line
     * @return the measure; empty if there is none of this name
     */
    public static Optional<Measure> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /**
     * Its name on the command line.
     *
     * @return such as {@code volume}
     */
    public String id() {
        return id;
    }

    /**
     * Its name for people.
     *
     * @return such as {@code total time}
     */
    public String label() {
        return label;
    }

    /**
     * What it is counted in.
     *
     * @return the unit
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Measures a migration.
     *
     * @param result what came of it
     * @return the value in the unit; not a number where it isn't known
     */
    public double of(MigrationResult result) {
        return value.applyAsDouble(result);
    }

    /**
     * A value for people.
     *
     * @param measured the value in the unit
     * @return with a unit, three digits
     */
    public String text(double measured) {
        return Double.isNaN(measured) ? "\u2013" : Quantity.format(measured, unit);
    }
}
