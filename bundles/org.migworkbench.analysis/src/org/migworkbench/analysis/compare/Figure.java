package org.migworkbench.analysis.compare;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.ShownUnit;

/** A number that results are compared by, in the order of the table. Its values are those of files. */
public enum Figure {

    /** From the start of the migration to its end. */
    TOTAL_TIME(Metric.TOTAL_TIME),
    /** How long the guest stood still; not known of one that was not moved. */
    DOWNTIME(Metric.DOWNTIME),
    /** Bytes on the wire. */
    SENT(Metric.BYTES_SENT),
    /** Pages sent, each time counted. */
    PAGES_SENT("pagesSent", "Pages sent", ShownUnit.COUNT, true, one -> one.traffic().pagesSent()),
    /** Pages that were sent before. */
    PAGES_AGAIN("pagesResent", "Pages again", ShownUnit.COUNT, true, one -> one.traffic().pagesResent()),
    /** Pages sent as a zero mark. */
    ZERO_PAGES("zeroPages", "Zero pages", ShownUnit.COUNT, true, one -> one.traffic().zeroPages()),
    /** Rounds while the guest ran at the source. */
    ROUNDS("liveRounds", "Live rounds", ShownUnit.COUNT, true, one -> MigrationRounds.of(one).liveRounds()),
    /** What was taken from the guest; nobody measures it of a real one. */
    SLOWDOWN("guestSlowdown", "Slowdown", ShownUnit.PERCENT, false, one -> one.guest().slowdown()),
    /** Pages that the guest asked for in post-copy. */
    FAULTS("postcopyFaults", "Post-copy faults", ShownUnit.COUNT, true, one -> one.postcopy().faults()),
    /** The longest that the guest waited for one of them, in milliseconds. */
    FAULT_WAIT("mostLatencyMs", "Longest fault", ShownUnit.MILLISECONDS, false,
            one -> ShownUnit.MILLISECONDS.of(one.postcopy().mostLatencyNanos())),
    /** Bytes of the disk on the wire. */
    DISK_SENT("diskBytesSent", "Disk sent", ShownUnit.MEBIBYTES, true, one -> one.disk().bytesSent());

    private final String id;
    private final String label;
    private final Function<Double, String> text;
    private final Function<ComparedMigration, OptionalDouble> value;

    Figure(Metric metric) {
        id = metric.fileName();
        label = metric.label();
        text = metric::text;
        value = migration -> metric.of(migration.alone());
    }

    /** A value that is 0 where nobody measured it. */
    Figure(String id, String label, ShownUnit unit, boolean isMeasured, ToDoubleFunction<MigrationResult> get) {
        this.id = id;
        this.label = label;
        text = number -> unit == ShownUnit.MILLISECONDS ? unit.text(number) : unit.textOf(number);
        value = migration -> {
            double number = get.applyAsDouble(migration.result());
            boolean known = number != 0 || isMeasured || !migration.of().measured();
            return known ? OptionalDouble.of(number) : OptionalDouble.empty();
        };
    }

    /**
     * Name in files.
     *
     * @return the name, as in {@code summary.json}
     */
    public String id() {
        return id;
    }

    /**
     * Name for people.
     *
     * @return one to three words
     */
    public String label() {
        return label;
    }

    /**
     * Measures a migration.
     *
     * @param migration the migration
     * @return the value in the unit of files: milliseconds, bytes, a share, a count; empty where it isn't known
     */
    public OptionalDouble of(ComparedMigration migration) {
        return value.apply(migration);
    }

    /**
     * A value for people.
     *
     * @param number the value in the unit of files
     * @return three digits and a unit
     */
    public String text(double number) {
        return text.apply(number);
    }

    /** Whether a table without a word about it would be the poorer: the others are told where they aren't 0. */
    boolean isAlwaysTold() {
        return ordinal() <= PAGES_AGAIN.ordinal() || this == ROUNDS;
    }
}
