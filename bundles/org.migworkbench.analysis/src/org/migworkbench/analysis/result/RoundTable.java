package org.migworkbench.analysis.result;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.analysis.format.CsvCell;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats.Builder;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.quantities.ShownUnit;

/**
 * The table of rounds: one set of columns for the window, {@code rounds.csv} and the command line. A column is declared
 * here once, and so written, read and shown everywhere. A new one is a value of {@link RoundStats}, which the engine counts
 * in its {@code RoundCounter}; a row here, {@link RoundColumn#later() later} than the first files; and a row of
 * {@code docs/command-line.md}, to which a test holds this table.
 */
public final class RoundTable {

    private static final int MOST_ROUNDS = 1_000_000;
    private static final String UNKNOWN_TEXT = "\u2013";

    private static final List<RoundColumn> COLUMNS = List.of(
            new RoundColumn("vm", "VM", "", false, false, RoundStats::vm, RoundStats::vm,
                    (cell, round) -> round.vm(cell.text())),
            new RoundColumn("round", "Round", "", true, false, round -> Integer.toString(round.round()),
                    round -> Integer.toString(round.round()), (cell, round) -> round.round(cell.integer())),
            new RoundColumn("phase", "Phase", "", false, false, round -> round.phase().id(),
                    round -> text(round.phase()), (cell, round) -> round.phase(phase(cell))),
            time("startMs", "Start", RoundStats::startNanos, Builder::startNanos),
            time("durationMs", "Duration", RoundStats::durationNanos, Builder::durationNanos),
            count("pagesSent", "Pages sent", round -> round.traffic().pagesSent(), known(Builder::pagesSent)),
            memory("bytesSent", "Sent", round -> round.traffic().bytesSent(), known(Builder::bytesSent)),
            count("pagesDirtied", "Pages dirtied", round -> round.guest().pagesDirtied(),
                    maybeUnknown(Builder::pagesDirtied)),
            count("pagesSkipped", "Pages skipped", round -> round.traffic().pagesSkipped(),
                    known(Builder::pagesSkipped)),
            memory("remainingBytes", "Remaining", round -> round.traffic().remainingBytes(),
                    maybeUnknown(Builder::remainingBytes)),
            rate("dirtyRateBytesPerSecond", "Dirty rate", round -> round.guest().dirtyRateBytesPerSecond(),
                    Builder::dirtyRateBytesPerSecond, RoundStats::isLogRead),
            rate("bandwidthBytesPerSecond", "Bandwidth", round -> round.traffic().bandwidthBytesPerSecond(),
                    Builder::bandwidthBytesPerSecond),
            share("bandwidthShare", "Link share", round -> round.traffic().bandwidthShare(), Builder::bandwidthShare),
            time("expectedDowntimeMs", "Expected downtime", round -> round.guest().expectedDowntimeNanos(),
                    Builder::expectedDowntimeNanos),
            share("throttle", "Throttle", round -> round.guest().throttle(), Builder::throttle),
            share("guestSlowdown", "Guest slowdown", round -> round.guest().slowdown(), Builder::guestSlowdown)
                    .later(),
            memory("diskBytesSent", "Disk sent", round -> round.disk().bytesSent(), known(Builder::diskBytesSent))
                    .ofDisk(),
            memory("diskRemainingBytes", "Disk remaining", round -> round.disk().remainingBytes(),
                    known(Builder::diskRemainingBytes)).ofDisk(),
            share("diskThrottle", "Disk throttle", round -> round.disk().throttle(), Builder::diskThrottle).ofDisk());

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
        boolean hasDisk = rounds.stream().anyMatch(round -> round.disk().isCopied());
        return hasDisk ? COLUMNS : COLUMNS.stream().filter(column -> !column.isOfDisk()).toList();
    }

    /**
     * Writes rounds as in {@code rounds.csv}, with a heading.
     *
     * @param rounds the rounds
     * @return comma-separated text, lines ended by a line feed
     */
    public static String csv(List<RoundStats> rounds) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(RoundColumn::id).toList());
        rounds.forEach(round -> rows.add(COLUMNS.stream().map(column -> column.value().apply(round)).toList()));
        return CsvText.of(rows);
    }

    /**
     * Rounds as a person is shown them, with units.
     *
     * @param rounds the rounds
     * @return rows of the same length, the headings first
     */
    public static List<List<String>> shown(List<RoundStats> rounds) {
        List<RoundColumn> columns = columns(rounds);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(RoundColumn::label).toList());
        rounds.forEach(round -> rows.add(columns.stream().map(column -> column.text().apply(round)).toList()));
        return rows;
    }

    /**
     * Reads {@code rounds.csv}: columns in any order, others ignored.
     *
     * @param reader the text
     * @return the rounds
     * @throws FormatException if a cell isn't what it should be; the message says where
     * @throws IOException     if it can't be read
     */
    static List<RoundStats> read(Reader reader) throws IOException {
        CSVFormat format = CsvText.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        List<RoundStats> rounds = new ArrayList<>();
        try (CSVParser parser = format.parse(reader)) {
            for (CSVRecord row : parser) {
                if (rounds.size() >= MOST_ROUNDS) {
                    throw new FormatException("has more than " + MOST_ROUNDS + " rounds");
                }
                rounds.add(round(row, parser.getCurrentLineNumber()));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new FormatException("is no table: " + FailureText.of(e), e);
        }
        return rounds;
    }

    private static RoundStats round(CSVRecord row, long line) throws FormatException {
        Builder round = new Builder();
        for (RoundColumn column : COLUMNS) {
            column.reading().read(new CsvCell(row, line, column.id()), round);
        }
        return round.build();
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

    private static Phase phase(CsvCell cell) throws FormatException {
        for (Phase phase : Phase.values()) {
            if (phase.id().equals(cell.text())) {
                return phase;
            }
        }
        throw cell.wrong('"' + cell.text() + "\" is not known", null);
    }

    private static RoundColumn.Reading known(ObjLongConsumer<Builder> set) {
        return (cell, round) -> set.accept(round, cell.whole());
    }

    private static RoundColumn.Reading maybeUnknown(ObjLongConsumer<Builder> set) {
        return (cell, round) -> set.accept(round, cell.isEmpty() ? RoundStats.UNKNOWN : cell.whole());
    }

    private static RoundColumn time(String id, String label, ToLongFunction<RoundStats> nanos,
            ObjLongConsumer<Builder> set) {
        return new RoundColumn(id, label, "ms", true, false, round -> ExactNumbers.millis(nanos.applyAsLong(round)),
                round -> ShownUnit.MILLISECONDS.textOf(nanos.applyAsLong(round)),
                (cell, round) -> set.accept(round, cell.nanos()));
    }

    private static RoundColumn count(String id, String label, ToLongFunction<RoundStats> count,
            RoundColumn.Reading reading) {
        return new RoundColumn(id, label, "", true, false, round -> known(count.applyAsLong(round), "", Long::toString),
                round -> known(count.applyAsLong(round), UNKNOWN_TEXT, ShownUnit.COUNT::textOf), reading);
    }

    private static RoundColumn memory(String id, String label, ToLongFunction<RoundStats> bytes,
            RoundColumn.Reading reading) {
        return new RoundColumn(id, label, "B", true, false,
                round -> known(bytes.applyAsLong(round), "", Long::toString),
                round -> known(bytes.applyAsLong(round), UNKNOWN_TEXT, ShownUnit.MEBIBYTES::textOf), reading);
    }

    private static String known(long count, String unknown, LongFunction<String> text) {
        return count == RoundStats.UNKNOWN ? unknown : text.apply(count);
    }

    private static RoundColumn rate(String id, String label, ToDoubleFunction<RoundStats> bytesPerSecond,
            ObjDoubleConsumer<Builder> set) {
        return new RoundColumn(id, label, "B/s", true, false,
                round -> text(bytesPerSecond.applyAsDouble(round)),
                round -> ShownUnit.MBIT_PER_SECOND.textOf(bytesPerSecond.applyAsDouble(round)),
                (cell, round) -> set.accept(round, cell.isEmpty() ? Double.NaN : cell.real()));
    }

    /** A number without an end, or none, is not known. */
    private static String text(double number) {
        return Double.isFinite(number) ? ExactNumbers.text(number) : "";
    }

    /** A rate that is empty where it isn't known. */
    private static RoundColumn rate(String id, String label, ToDoubleFunction<RoundStats> bytesPerSecond,
            ObjDoubleConsumer<Builder> set, Predicate<RoundStats> isKnown) {
        RoundColumn rate = rate(id, label, bytesPerSecond, set);
        return new RoundColumn(id, label, rate.unit(), true, false,
                round -> isKnown.test(round) ? rate.value().apply(round) : "",
                round -> isKnown.test(round) ? rate.text().apply(round) : UNKNOWN_TEXT,
                (cell, round) -> set.accept(round, cell.isEmpty() ? 0 : cell.real()));
    }

    private static RoundColumn share(String id, String label, ToDoubleFunction<RoundStats> share,
            ObjDoubleConsumer<Builder> set) {
        return new RoundColumn(id, label, "", true, false, round -> text(share.applyAsDouble(round)),
                round -> ShownUnit.PERCENT.textOf(share.applyAsDouble(round)),
                (cell, round) -> set.accept(round, cell.isEmpty() ? Double.NaN : cell.real()));
    }
}
