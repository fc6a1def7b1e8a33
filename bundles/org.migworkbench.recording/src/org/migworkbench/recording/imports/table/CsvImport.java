package org.migworkbench.recording.imports.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.CounterText;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.source.MigrationDraft;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * Reads a table with a row a moment. What the columns mean is told by a mapping, or by titles that leave no doubt. Numbers
 * may carry a unit; times may be numbers from the start or since 1970, dates, or {@code 00:01:30}.
 */
public final class CsvImport {

    private static final double MOST = 0x1p53;
    private static final double SINCE_EPOCH_MILLIS = 1e11;
    /** Where it begins later than this, a time of the form 10:00:00 is one of day. */
    private static final double HOUR_MILLIS = 3_600_000;
    private static final double DAY_MILLIS = 24 * HOUR_MILLIS;
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:[.,]\\d+)*|[.,]\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:\\d\\d:\\d\\d(?:[.,]\\d+)?");
    private static final int FIRST_LINES = 10;
    /** In which unit numbers are taken that have none. */
    private static final Map<String, String> ASSUMED = Map.of(ColumnMapping.TIME, "seconds", Counter.REMAINING.id(),
            "bytes",
            Counter.TRANSFERRED.id(), "bytes", Counter.TOTAL.id(), "bytes", Counter.MBPS.id(), "10^6 bit/s",
            Counter.DIRTY_PAGES_RATE.id(),
            "pages/s", Counter.DOWNTIME.id(), "milliseconds", Counter.EXPECTED_DOWNTIME.id(), "milliseconds");
    /** Whose unit must be told, since a wrong one makes a result that looks right; with an example. */
    private static final Map<String, String> ASKED = Map.of(ColumnMapping.TIME, ":s", Counter.REMAINING.id(), ":KiB",
            Counter.TRANSFERRED.id(), ":KiB", Counter.TOTAL.id(), ":KiB", Counter.MBPS.id(), ":Mbit/s");

    private final TableText table;
    private final boolean foundOut;
    private final Map<String, ColumnMapping.Column> columns;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final MigrationDraft draft = new MigrationDraft("", "CSV");
    private Optional<LineTime> origin = Optional.empty();
    private double start = Double.NaN;
    private double last;

    private CsvImport(TableText table, Optional<ColumnMapping> mapping) throws FormatException {
        this.table = table;
        this.foundOut = mapping.isEmpty();
        this.columns = (mapping.isPresent() ? mapping.get() : told(table)).columns();
    }

    /**
     * Whether a line is the row of titles of such a table, by titles that leave no doubt.
     *
     * @param line the line
     * @return whether it names a time and what is left or was sent
     */
    public static boolean tells(LogLine line) {
        if (line.number() > FIRST_LINES) {
            return false;
        }
        Optional<Character> separator = TableText.separator(List.of(line.raw(), line.raw()));
        if (separator.isEmpty()) {
            return false;
        }
        Map<String, ColumnMapping.Column> found = ColumnNames
                .of(List.of(line.raw().replace("\"", "").split(Pattern.quote(separator.get().toString()))));
        return found.containsKey(ColumnMapping.TIME) && (found.containsKey(Counter.REMAINING.id())
                || found.containsKey(Counter.TRANSFERRED.id()));
    }

    /**
     * Reads a table.
     *
     * @param source where from
     * @return the migration that it shows
     * @throws IOException if it is broken or can't be read, or its columns must be told
     */
    public static ImportContent read(ImportSource source) throws IOException {
        TableText table = TableText.read(source.lines());
        CsvImport reader = new CsvImport(table, source.mapping());
        reader.requireColumns();
        for (TableText.Row row = table.next(); row != null; row = table.next()) {
            reader.take(row);
        }
        if (reader.draft.lastMillis().isEmpty()) {
            throw new FormatException("line 1: the table has no row");
        }
        reader.noteUnused();
        return ImportContent.of(List.of(reader.draft.build()));
    }

    private static ColumnMapping told(TableText table) throws FormatException {
        Map<String, ColumnMapping.Column> found = ColumnNames.of(table.titles());
        String columns = " Its columns: " + Excerpt.of(String.join(",", table.titles()));
        if (ResultColumns.areTold(table.titles())) {
            throw new FormatException("line 1: It is a table of results, with a row a migration and not a row a moment;"
                    + " \"compare FILE\" compares each row with a prediction." + columns);
        }
        if (!found.containsKey(ColumnMapping.TIME) || found.size() < 2) {
            throw new FormatException(
                    "A table needs a mapping of its columns, for example time=Seconds:s,remaining=Left:KiB; or, if it holds"
                            + " results, compare it with predictions (\"compare FILE\")." + columns);
        }
        return ColumnMapping.of(found);
    }

    private void requireColumns() throws FormatException {
        for (Map.Entry<String, ColumnMapping.Column> column : columns.entrySet()) {
            int index = table.titles().indexOf(column.getValue().title());
            if (index < 0) {
                throw new FormatException("line 1: the table has no column \"" + column.getValue().title()
                        + "\"; it has \"" + Excerpt.of(String.join("\", \"", table.titles())) + '"');
            }
            indexes.put(column.getKey(), index);
        }
    }

    private void noteUnused() {
        List<String> unused = new ArrayList<>(table.titles());
        columns.values().forEach(column -> unused.remove(column.title()));
        unused.removeIf(String::isBlank);
        if (foundOut) {
            draft.note("What the columns mean was taken from their titles: " + String.join(", ", columns.entrySet()
                    .stream().map(one -> one.getKey() + "=" + Excerpt.of(one.getValue().title()))
                    .toList()) + '.');
        }
        if (!unused.isEmpty()) {
            draft.note("Columns that aren't used: " + Excerpt.of(String.join(", ", unused)) + '.');
        }
        if (!columns.containsKey(Counter.DIRTY_SYNC_COUNT.id())) {
            draft.note("The passes aren't in the table.");
        }
    }

    private void take(TableText.Row row) throws FormatException {
        double time = time(cell(row, ColumnMapping.TIME), row.place());
        if (time < last) {
            throw new FormatException(row.place() + ": the time must not fall, but " + time + " ms comes after " + last
                    + " ms");
        }
        last = time;
        Map<Counter, Double> values = RecordingSample.newValues();
        for (String name : columns.keySet()) {
            Optional<Counter> counter = Counter.of(name);
            String text = cell(row, name);
            if (counter.isPresent() && !text.isBlank()) {
                values.put(counter.get(), number(name, text, row.place()));
            }
        }
        String status = columns.containsKey(ColumnMapping.STATUS) ? cell(row, ColumnMapping.STATUS) : "";
        try {
            draft.add(new RecordingSample(time, status, values));
        } catch (FormatException e) {
            throw e.at(row.place());
        }
        end(status, time, values);
    }

    private void end(String status, double time, Map<Counter, Double> values) {
        Optional<Outcome> outcome = switch (status.toLowerCase(Locale.ROOT)) {
            case "completed" -> Optional.of(Outcome.COMPLETED);
            case "failed" -> Optional.of(Outcome.FAILED);
            case "cancelled", "canceled" -> Optional.of(Outcome.CANCELLED);
            default -> Optional.empty();
        };
        Double downtime = values.get(Counter.DOWNTIME);
        outcome.ifPresent(end -> draft.end(new RecordingOutcome(end, "", OptionalDouble.of(time),
                downtime == null ? OptionalDouble.empty() : OptionalDouble.of(downtime))));
    }

    private double time(String text, String place) throws FormatException {
        boolean number = NUMBER.matcher(text).matches();
        Optional<LineTime> date = number || CLOCK.matcher(text).matches() ? Optional.empty() : LineTime.of(text);
        if (date.isPresent() || number && isSinceEpoch(text)) {
            LineTime time = date.isPresent() ? date.get() : LineTime.of(Double.parseDouble(text));
            if (origin.isEmpty()) {
                origin = Optional.of(time);
                time.iso(0).ifPresent(draft.request()::started);
                draft.note("Times count from the first row.");
            }
            return time.millis() - origin.get().millis();
        }
        if (number && foundOut && !timeHasUnit()) {
            requireUnit(ColumnMapping.TIME, columns.get(ColumnMapping.TIME), place);
        }
        return ofDay(number(ColumnMapping.TIME, text, place), CLOCK.matcher(text).matches());
    }

    private boolean timeHasUnit() {
        return ColumnNames.factor(ColumnMapping.TIME, columns.get(ColumnMapping.TIME).title()).isPresent();
    }

    /** Nothing migrates for years: so large a time counts since 1970. */
    private boolean isSinceEpoch(String text) {
        return text.matches("\\d{9,19}(?:\\.\\d+)?") && (foundOut && !timeHasUnit()
                ? LineTime.of(Double.parseDouble(text)).dated()
                : Double.parseDouble(text) * columns.get(ColumnMapping.TIME).factor() > SINCE_EPOCH_MILLIS);
    }

    /** A time of day counts from the first row, and goes on over midnight. */
    private double ofDay(double millis, boolean clock) {
        if (Double.isNaN(start)) {
            start = clock && millis >= HOUR_MILLIS ? millis : 0;
            if (start > 0) {
                draft.note("Times are times of day and count from the first row.");
            }
        }
        double time = millis - start;
        while (start > 0 && time < last - DAY_MILLIS / 2) {
            time += DAY_MILLIS;
        }
        return time;
    }

    private double number(String name, String text, String place) throws FormatException {
        ColumnMapping.Column column = columns.get(name);
        double value;
        try {
            boolean plain = NUMBER.matcher(text).matches();
            value = plain ? Quantity.parse(text, Unit.NONE, table.decimals()) * column.factor() : read(name, text);
            if (plain) {
                requireUnit(name, column, place);
            }
        } catch (IllegalArgumentException e) {
            throw new FormatException(place + ": \"" + column.title() + "\" must be a number of 0 or more, not \""
                    + Excerpt.of(text) + "\": " + e.getMessage(), e);
        }
        if (!(value >= 0)) {
            throw new FormatException(place + ": \"" + column.title() + "\" must be a number of 0 or more, not \""
                    + Excerpt.of(text) + '"');
        }
        if (value > MOST) {
            throw new FormatException(place + ": \"" + column.title() + "\" must be at most 2^53");
        }
        return value;
    }

    private void requireUnit(String name, ColumnMapping.Column column, String place) throws FormatException {
        String unit = foundOut ? ASSUMED.getOrDefault(name, "") : "";
        if (unit.isEmpty() || ColumnNames.factor(name, column.title()).isPresent()) {
            return;
        }
        if (ASKED.containsKey(name)) {
            throw new FormatException(place + ": the numbers of \"" + Excerpt.of(column.title())
                    + "\" have no unit; say it in a mapping of the columns, for example "
                    + String.join(",", columns.entrySet().stream().map(CsvImport::example).toList()) + ". Its columns: "
                    + Excerpt.of(String.join(",", table.titles())));
        }
        draft.note("The numbers of \"" + Excerpt.of(column.title()) + "\" have no unit; " + unit + " were assumed.");
    }

    private static String example(Map.Entry<String, ColumnMapping.Column> column) {
        boolean told = ColumnNames.factor(column.getKey(), column.getValue().title()).isPresent();
        String unit = told ? "" : ASKED.getOrDefault(column.getKey(), "");
        return column.getKey() + '=' + column.getValue().title() + unit;
    }

    private double read(String name, String text) {
        Optional<Counter> counter = Counter.of(name);
        return counter.isPresent() ? CounterText.of(counter.get(), text, table.decimals())
                : CounterText.millis(text, table.decimals());
    }

    private String cell(TableText.Row row, String name) throws FormatException {
        int index = indexes.get(name);
        if (index >= row.cells().size()) {
            throw new FormatException(
                    row.place() + ": the row ends before column \"" + columns.get(name).title() + '"');
        }
        return row.cells().get(index);
    }
}
