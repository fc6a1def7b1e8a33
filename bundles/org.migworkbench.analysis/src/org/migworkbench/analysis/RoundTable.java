package org.migworkbench.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVPrinter;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** The table of rounds: one set of columns for the window, {@code rounds.csv} and the command line. */
public final class RoundTable {

    private static final double BITS_PER_BYTE = 8;
    private static final double MEGA = 1e6;
    private static final double BYTES_PER_MIB = 1 << 20;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double PER_CENT = 100;
    private static final String UNKNOWN_TEXT = "\u2013";

    private static final List<RoundColumn> COLUMNS = List.of(
            new RoundColumn("vm", "VM", "", false, RoundStats::vm, RoundStats::vm),
            new RoundColumn("round", "Round", "", true, round -> Integer.toString(round.round()),
                    round -> Integer.toString(round.round())),
            new RoundColumn("phase", "Phase", "", false, round -> round.phase().id(), round -> text(round.phase())),
            time("startMs", "Start", RoundStats::startNanos),
            time("durationMs", "Duration", RoundStats::durationNanos),
            count("pagesSent", "Pages sent", round -> round.traffic().pagesSent()),
            memory("bytesSent", "Sent", round -> round.traffic().bytesSent()),
            count("pagesDirtied", "Pages dirtied", round -> round.guest().pagesDirtied()),
            count("pagesSkipped", "Pages skipped", round -> round.traffic().pagesSkipped()),
            memory("remainingBytes", "Remaining", round -> round.traffic().remainingBytes()),
            dirtyRate(),
            rate("bandwidthBytesPerSecond", "Bandwidth", round -> round.traffic().bandwidthBytesPerSecond()),
            share("bandwidthShare", "Link share", round -> round.traffic().bandwidthShare()),
            time("expectedDowntimeMs", "Expected downtime", round -> round.guest().expectedDowntimeNanos()),
            share("throttle", "Throttle", round -> round.guest().throttle()),
            share("guestSlowdown", "Guest slowdown", round -> round.guest().slowdown()),
            memory("diskBytesSent", "Disk sent", round -> round.disk().bytesSent()),
            memory("diskRemainingBytes", "Disk remaining", round -> round.disk().remainingBytes()),
            share("diskThrottle", "Disk throttle", round -> round.disk().throttle()));

    private RoundTable() {
    }

    /**
     * All columns.
     *
     * @return the columns in the order of {@code rounds.csv}
     */
    public static List<RoundColumn> columns() {
        return COLUMNS;
    }

    /**
     * The columns that say anything about some rounds.
     *
     * @param rounds the rounds
     * @return all columns, without those of the disk if none was copied beside these rounds
     */
    public static List<RoundColumn> columns(List<RoundStats> rounds) {
        boolean hasDisk = rounds.stream().anyMatch(RoundTable::isBesideDisk);
        return hasDisk ? COLUMNS : COLUMNS.stream().filter(column -> !isOfDisk(column)).toList();
    }

    /**
     * Whether a disk was copied beside a round.
     *
     * @param round the round
     * @return false if nothing of a disk was sent or left
     */
    public static boolean isBesideDisk(RoundStats round) {
        return round.disk().isCopied();
    }

    /**
     * Whether a column is about a disk.
     *
     * @param column one of {@link #columns()}
     * @return true for a column that says nothing where no disk is copied
     */
    public static boolean isOfDisk(RoundColumn column) {
        return column.id().startsWith("disk");
    }

    /**
     * Writes rounds as in {@code rounds.csv}, with a heading.
     *
     * @param rounds the rounds
     * @return comma-separated text, lines ended by a line feed
     */
    public static String csv(List<RoundStats> rounds) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, ResultFiles.CSV)) {
            printer.printRecord(COLUMNS.stream().map(RoundColumn::id));
            for (RoundStats round : rounds) {
                printer.printRecord(COLUMNS.stream().map(column -> column.value().apply(round)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * A phase for people.
     *
     * @param phase the phase
     * @return one to three words
     */
    public static String text(Phase phase) {
        return switch (phase) {
            case PRECOPY -> "Pre-copy";
            case STOP_AND_COPY -> "Stop and copy";
            case POSTCOPY -> "Post-copy";
            case DONE -> "Done";
        };
    }

    /** A rate for people. */
    static String rate(double bytesPerSecond) {
        return ShownUnit.MBIT_PER_SECOND.text(bytesPerSecond * BITS_PER_BYTE / MEGA);
    }

    /** A size for people. */
    static String memory(long bytes) {
        return ShownUnit.MEBIBYTES.text(bytes / BYTES_PER_MIB);
    }

    private static RoundColumn time(String id, String label, ToLongFunction<RoundStats> nanos) {
        return new RoundColumn(id, label, "ms", true, round -> ExactNumbers.millis(nanos.applyAsLong(round)),
                round -> ShownUnit.MILLISECONDS.text(nanos.applyAsLong(round) / NANOS_PER_MILLI));
    }

    private static RoundColumn count(String id, String label, ToLongFunction<RoundStats> count) {
        return new RoundColumn(id, label, "", true, round -> known(count.applyAsLong(round), "", String::valueOf),
                round -> known(count.applyAsLong(round), UNKNOWN_TEXT, ShownUnit.COUNT::text));
    }

    private static RoundColumn memory(String id, String label, ToLongFunction<RoundStats> bytes) {
        return new RoundColumn(id, label, "B", true, round -> known(bytes.applyAsLong(round), "", String::valueOf),
                round -> known(bytes.applyAsLong(round), UNKNOWN_TEXT, RoundTable::memory));
    }

    private static RoundColumn dirtyRate() {
        return new RoundColumn("dirtyRateBytesPerSecond", "Dirty rate", "B/s", true,
                round -> known(round.guest().pagesDirtied(), "",
                        known -> ExactNumbers.text(round.guest().dirtyRateBytesPerSecond())),
                round -> known(round.guest().pagesDirtied(), UNKNOWN_TEXT,
                        known -> rate(round.guest().dirtyRateBytesPerSecond())));
    }

    private static RoundColumn rate(String id, String label, ToDoubleFunction<RoundStats> bytesPerSecond) {
        return new RoundColumn(id, label, "B/s", true,
                round -> ExactNumbers.text(bytesPerSecond.applyAsDouble(round)),
                round -> rate(bytesPerSecond.applyAsDouble(round)));
    }

    private static RoundColumn share(String id, String label, ToDoubleFunction<RoundStats> share) {
        return new RoundColumn(id, label, "", true, round -> ExactNumbers.text(share.applyAsDouble(round)),
                round -> ShownUnit.PERCENT.text(share.applyAsDouble(round) * PER_CENT));
    }

    private static String known(long count, String unknown, Function<Long, String> text) {
        return count == RoundStats.UNKNOWN ? unknown : text.apply(count);
    }
}
