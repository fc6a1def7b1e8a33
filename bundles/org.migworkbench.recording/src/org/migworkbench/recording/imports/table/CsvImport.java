package org.migworkbench.recording.imports.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.analysis.format.ExactNumbers;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.ColumnMapping;
import org.migworkbench.recording.imports.source.CounterText;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;

/** Reads a table with a row a moment. Times may be numbers from the start or since 1970, or ISO 8601 texts. */
public final class CsvImport {

    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_CELL = 1000;
    /** A time above this, in milliseconds, is one since 1970: nothing migrates for three years. */
    private static final double SINCE_EPOCH = 1e11;

    private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?");

    private CsvImport() {
    }

    /**
     * Reads a table.
     *
     * @param source where from
     * @return the migration that it shows
     * @throws IOException if it is broken or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        ColumnMapping mapping = source.mapping().orElseThrow(() -> new FormatException(
                "A table needs a mapping of its columns, for example time=Seconds:s,remaining=Left:KiB"));
        return ImportContent.of(List.of(FoundMigration.of(read(source.lines().reader(), source.name(), mapping))));
    }

    private static Recording read(Reader text, String name, ColumnMapping mapping) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).get();
        List<RecordingSample> samples = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new Bounded(text), format)) {
            requireColumns(parser.getHeaderNames(), mapping);
            double start = Double.NaN;
            double last = 0;
            for (CSVRecord row : parser) {
                String place = "line " + parser.getCurrentLineNumber();
                double time = time(row, mapping.columns().get(ColumnMapping.TIME), place);
                start = Double.isNaN(start) ? time > SINCE_EPOCH ? time : 0 : start;
                if (time - start < last || samples.size() >= MOST_ROWS) {
                    throw new FormatException(place + (samples.size() >= MOST_ROWS
                            ? ": a table has at most " + MOST_ROWS + " rows"
                            : ": the time must not fall, but " + (time - start) + " ms comes after " + last + " ms"));
                }
                last = time - start;
                samples.add(new RecordingSample(last, "", values(row, mapping, place)));
            }
        } catch (UncheckedIOException | CSVException | IllegalArgumentException e) {
            Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
            if (cause instanceof FormatException located) {
                throw located;
            }
            throw new FormatException("line 1: The table is broken: " + cause.getMessage(), e);
        }
        if (samples.isEmpty()) {
            throw new FormatException("line 1: the table has no row");
        }
        return new Recording(RecordingRequest.of(name, name).source("CSV").build(), List.of(), samples, List.of(),
                Optional.empty());
    }

    private static void requireColumns(List<String> titles, ColumnMapping mapping) throws FormatException {
        for (ColumnMapping.Column column : mapping.columns().values()) {
            if (!titles.contains(column.title())) {
                throw new FormatException("line 1: the table has no column \"" + column.title()
                        + "\"; it has \"" + Excerpt.of(String.join("\", \"", titles)) + '"');
            }
        }
    }

    private static double time(CSVRecord row, ColumnMapping.Column column, String place)
            throws FormatException {
        String text = cell(row, column, place);
        if (text.length() > 10 && text.charAt(4) == '-') {
            return instant(text, column, place);
        }
        return isPlain(text) ? amount(text, column, place)
                : read(text, column, place, () -> CounterText.millis(text, Decimals.EITHER));
    }

    private static double instant(String text, ColumnMapping.Column column, String place) throws FormatException {
        try {
            return Instant.parse(text.replace(' ', 'T') + (text.endsWith("Z") ? "" : "Z")).toEpochMilli();
        } catch (DateTimeException e) {
            throw new FormatException(place + ": \"" + column.title()
                    + "\" must be a number or a time such as 2026-11-21T05:50:18Z, not \""
                    + Excerpt.of(text) + '"', e);
        }
    }

    /** Whether a cell is a number without a unit, which is then in the unit of its column. */
    private static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static double read(String text, ColumnMapping.Column column, String place, DoubleSupplier reader)
            throws FormatException {
        try {
            return reader.getAsDouble();
        } catch (IllegalArgumentException e) {
            throw new FormatException(place + ": \"" + column.title() + "\": " + e.getMessage(), e);
        }
    }

    private static double amount(String text, ColumnMapping.Column column, String place) throws FormatException {
        return ExactNumbers.amount(place + ": \"" + column.title() + '"', text) * column.factor();
    }

    private static Map<Counter, Double> values(CSVRecord row, ColumnMapping mapping, String place)
            throws FormatException {
        Map<Counter, Double> values = RecordingSample.newValues();
        for (Map.Entry<String, ColumnMapping.Column> entry : mapping.columns().entrySet()) {
            Optional<Counter> counter = Counter.of(entry.getKey());
            String text = cell(row, entry.getValue(), place);
            if (counter.isPresent() && !text.isBlank()) {
                values.put(counter.get(), isPlain(text) ? amount(text, entry.getValue(), place)
                        : read(text, entry.getValue(), place,
                                () -> CounterText.of(counter.get(), text, Decimals.EITHER)));
            }
        }
        return values;
    }

    private static String cell(CSVRecord row, ColumnMapping.Column column, String place)
            throws FormatException {
        if (!row.isSet(column.title())) {
            throw new FormatException(place + ": the row ends before column \"" + column.title() + '"');
        }
        String text = row.get(column.title());
        if (text.length() > LONGEST_CELL) {
            throw new FormatException(place + ": a cell has at most " + LONGEST_CELL + " characters");
        }
        return text;
    }

    /** Ends a text that is longer than a table can be. */
    private static final class Bounded extends Reader {

        private final Reader text;
        private long left = 256L << 20;

        Bounded(Reader text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = text.read(buffer, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new FormatException("line 1: a table has at most 256 Mi characters");
            }
            return count;
        }

        @Override
        public void close() {
            // The text belongs to the caller.
        }
    }
}
