package org.migworkbench.recording.imports;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.imports.source.ColumnMapping;

/**
 * A file that somebody has, and what is right: a row of {@code resources/field/cases.tsv}.
 *
 * @param file    the file's name in {@code resources/field}
 * @param mapping what the columns of a table mean; blank for others
 * @param what    what it is and what is asked of it, for people
 * @param right   what must be read, by name; values of several migrations are separated by a slash
 */
record FieldCase(String file, String mapping, String what, Map<String, String> right) {

    private static final String FOLDER = "/field/";

    /** All cases, in their order. */
    static List<FieldCase> all() throws IOException {
        List<FieldCase> all = new ArrayList<>();
        for (String line : Files.readAllLines(resource("cases.tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                all.add(new FieldCase(cells[0], cells[1], cells[2], right(cells[3])));
            }
        }
        return all;
    }

    private static Map<String, String> right(String text) {
        Map<String, String> right = new LinkedHashMap<>();
        for (String part : text.split("; ")) {
            right.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return right;
    }

    private static Path resource(String name) throws IOException {
        try {
            return Path.of(FieldCase.class.getResource(FOLDER + name).toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    Path path() throws IOException {
        return resource(file);
    }

    /** What is read; a refusal throws. */
    ImportResult read() throws IOException {
        return new RecordingImport(Optional.empty(),
                mapping.isBlank() ? Optional.empty() : Optional.of(ColumnMapping.parse(mapping))).read(path());
    }

    /** What is read, in words, or the sentence of the refusal. */
    String told() throws IOException {
        try {
            ImportResult read = read();
            List<String> parts = new ArrayList<>();
            for (Recording one : read.recordings()) {
                parts.add(told(one));
            }
            return read.format().label() + ". " + String.join(" / ", parts);
        } catch (FormatException e) {
            return "Refused: " + e.getMessage();
        }
    }

    private static String told(Recording one) {
        List<String> parts = new ArrayList<>();
        for (DirtyRateMeasurement rate : one.dirtyRates()) {
            parts.add("dirties " + Quantity.formatBytes(Math.round(rate.bytesPerSecond() * rate.windowMillis() / 1000))
                    + " in " + Quantity.formatNanos(Math.round(rate.windowMillis() * 1e6)));
        }
        if (!one.isMeasurement()) {
            parts.add(end(one) + " " + Quantity.formatNanos(Math.round(totalMillis(one) * 1e6)));
        }
        size(one, Counter.TRANSFERRED, " sent").ifPresent(parts::add);
        size(one, Counter.REMAINING, " left").ifPresent(parts::add);
        downtime(one).ifPresent(millis -> parts.add("downtime " + Quantity.formatNanos(Math.round(millis * 1e6))));
        whole(one, Counter.DIRTY_SYNC_COUNT, "pass ", "").ifPresent(parts::add);
        whole(one, Counter.DIRTY_PAGES_RATE, "dirties ", " pages/s").ifPresent(parts::add);
        whole(one, Counter.MBPS, "", " Mbit/s").ifPresent(parts::add);
        if (!one.samples().isEmpty()) {
            parts.add(one.samples().size() + (one.samples().size() == 1 ? " answer" : " answers"));
        }
        return String.join(", ", parts);
    }

    private static String end(Recording one) {
        return one.outcome().map(end -> end.outcome().id() + " after").orElse("running after");
    }

    private static Optional<String> size(Recording one, Counter counter, String what) {
        return last(one, counter).map(bytes -> Quantity.formatBytes(Math.round(bytes)) + what);
    }

    private static Optional<String> whole(Recording one, Counter counter, String before, String behind) {
        return last(one, counter).filter(value -> value > 0)
                .map(value -> before + String.format(Locale.ROOT, "%.0f", value) + behind);
    }

    private static Optional<Double> last(Recording one, Counter counter) {
        return one.last(counter).map(sample -> sample.value(counter).orElseThrow());
    }

    private static double totalMillis(Recording one) {
        OptionalDouble total = one.outcome().map(RecordingOutcome::totalMillis).orElse(OptionalDouble.empty());
        return total.orElse(one.samples().isEmpty() ? 0 : one.samples().get(one.samples().size() - 1).timeMillis());
    }

    private static Optional<Double> downtime(Recording one) {
        OptionalDouble downtime = one.outcome().map(RecordingOutcome::downtimeMillis).orElse(OptionalDouble.empty());
        return downtime.isPresent() ? Optional.of(downtime.getAsDouble()) : Optional.empty();
    }

    /** A value that was read, by its name in the table; a dash where it isn't known. */
    static String value(Recording one, String name) {
        return switch (name) {
            case "end" -> one.outcome().map(end -> end.outcome().id()).orElse("running");
            case "vm" -> one.request().vm();
            case "totalMs" -> number(Optional.of(totalMillis(one)));
            case "downtimeMs" -> number(downtime(one));
            case "limitMs" -> number(optional(one.request().downtimeLimitMillis()));
            case "maxBandwidth" -> number(optional(one.request().maxBandwidth()));
            case "started" -> one.request().started();
            case "capabilities" -> String.join("+", one.request().capabilities());
            case "answers" -> Integer.toString(one.samples().size());
            case "firstMs" -> number(one.samples().stream().map(sample -> sample.timeMillis()).findFirst());
            case "windowMiB" -> number(one.dirtyRates().stream()
                    .map(rate -> rate.bytesPerSecond() * rate.windowMillis() / 1000 / (1 << 20)).findFirst());
            case "events" -> String.join("+", one.events().stream().map(event -> event.name()).distinct().toList());
            default -> number(Counter.of(name).flatMap(counter -> last(one, counter)));
        };
    }

    private static Optional<Double> optional(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static String number(Optional<Double> value) {
        return value.map(Object::toString).orElse("-");
    }
}
