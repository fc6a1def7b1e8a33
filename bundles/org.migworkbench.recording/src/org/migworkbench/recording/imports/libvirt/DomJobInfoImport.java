package org.migworkbench.recording.imports.libvirt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.Excerpt;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads the output of {@code virsh domjobinfo}, called again and again. An answer begins with the line "Job type"; what
 * stands between answers, time stamps for example, is passed over: each answer tells the time elapsed itself.
 */
public final class DomJobInfoImport {

    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z -]{1,60}):\\s+(\\S.{0,100})");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)(?:\\s+([A-Za-z/%]{1,12}))?");
    private static final Map<String, Counter> FIELDS = Map.ofEntries(Map.entry("memory remaining", Counter.REMAINING),
            Map.entry("memory processed", Counter.TRANSFERRED), Map.entry("memory total", Counter.TOTAL),
            Map.entry("memory bandwidth", Counter.MBPS), Map.entry("dirty rate", Counter.DIRTY_PAGES_RATE),
            Map.entry("iteration", Counter.DIRTY_SYNC_COUNT),
            Map.entry("postcopy requests", Counter.POSTCOPY_REQUESTS),
            Map.entry("constant pages", Counter.DUPLICATE), Map.entry("normal pages", Counter.NORMAL),
            Map.entry("expected downtime", Counter.EXPECTED_DOWNTIME), Map.entry("total downtime", Counter.DOWNTIME),
            Map.entry("downtime", Counter.DOWNTIME), Map.entry("setup time", Counter.SETUP_TIME),
            Map.entry("time elapsed", Counter.TOTAL_TIME), Map.entry("auto converge throttle", Counter.THROTTLE),
            Map.entry("compressed data", Counter.XBZRLE_BYTES), Map.entry("compressed pages", Counter.XBZRLE_PAGES),
            Map.entry("compression cache misses", Counter.XBZRLE_CACHE_MISS),
            Map.entry("compression overflows", Counter.XBZRLE_OVERFLOW));
    private static final double BITS_PER_MEGABIT = 1e6 / 8;

    private final List<RecordingSample> samples = new ArrayList<>();
    private Optional<RecordingOutcome> outcome = Optional.empty();
    private int pageBytes = RecordingRequest.USUAL_PAGE_BYTES;
    private String jobType;
    private Map<Counter, Double> values = RecordingSample.newValues();
    private String place = "";

    private DomJobInfoImport() {
    }

    /**
     * Whether a line begins an answer.
     *
     * @param line the line
     * @return whether only such a text has such a line
     */
    public static boolean tells(LogLine line) {
        return line.text().strip().startsWith("Job type: ");
    }

    /**
     * Reads the answers.
     *
     * @param source where from
     * @return the migration that they tell of
     * @throws IOException if it is broken or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        LogLines lines = source.lines();
        DomJobInfoImport job = new DomJobInfoImport();
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            job.take(line.text(), lines);
        }
        job.close();
        if (job.samples.isEmpty()) {
            throw new FormatException(
                    lines.place() + ": the text holds no answer of domjobinfo about a migration");
        }
        return ImportContent.of(List.of(FoundMigration.of(job.recording(source.name()))));
    }

    private Recording recording(String name) {
        RecordingRequest request = RecordingRequest.of(name, name).source("virsh domjobinfo").pageBytes(pageBytes)
                .build();
        return new Recording(request, List.of(), samples, List.of(), outcome);
    }

    private void take(String line, LogLines lines) throws FormatException {
        try {
            take(line.strip(), lines.place());
            lines.use();
        } catch (FormatException e) {
            throw e.at(lines.place());
        }
    }

    private void take(String line, String where) throws FormatException {
        Matcher field = FIELD.matcher(line);
        if (!field.matches()) {
            return;
        }
        String label = field.group(1).toLowerCase(Locale.ROOT);
        if (label.equals("job type")) {
            begin(field.group(2).strip(), where);
        } else if (jobType != null) {
            takeField(label, field.group(2));
        }
    }

    private void begin(String type, String where) throws FormatException {
        close();
        jobType = type;
        place = where;
    }

    private void takeField(String label, String text) throws FormatException {
        if (label.equals("page size")) {
            double size = amount(label, text);
            pageBytes = size <= 1 << 30 ? (int) size : 0;
        } else if (FIELDS.containsKey(label)) {
            double value = amount(label, text);
            values.put(FIELDS.get(label), label.equals("memory bandwidth") ? value / BITS_PER_MEGABIT : value);
        }
    }

    /** A number in the unit that the counter has: bytes, milliseconds, or as it stands. */
    private static double amount(String label, String text) throws FormatException {
        Matcher amount = AMOUNT.matcher(text.strip());
        if (!amount.matches()) {
            throw new FormatException('"' + label + "\" must be a number with a unit, not \""
                    + Excerpt.of(text) + '"');
        }
        double number = Double.parseDouble(amount.group(1));
        String unit = amount.group(2) == null ? "" : amount.group(2);
        return number * factor(label, unit);
    }

    private static double factor(String label, String unit) throws FormatException {
        String name = unit.replaceFirst("/s$", "");
        return switch (name) {
            case "KiB", "MiB", "GiB", "TiB" -> Unit.BYTES.factor(name).orElseThrow();
            case "s" -> 1000;
            case "", "ms", "B", "bytes", "pages", "%" -> 1;
            default -> throw new FormatException('"' + label + "\" has the unit " + unit
                    + "; allowed is bytes, KiB, MiB, GiB, TiB, pages, s, ms");
        };
    }

    private void close() throws FormatException {
        if (jobType != null && !jobType.equals("None") && !values.isEmpty()) {
            double time = timeElapsed();
            samples.add(new RecordingSample(time, jobType.toLowerCase(Locale.ROOT), values));
            switch (jobType) {
                case "Completed" -> end(Outcome.COMPLETED, time);
                case "Failed" -> end(Outcome.FAILED, time);
                case "Cancelled" -> end(Outcome.CANCELLED, time);
                default -> {
                    // It goes on.
                }
            }
        }
        values = RecordingSample.newValues();
        jobType = null;
    }

    private double timeElapsed() throws FormatException {
        Double time = values.get(Counter.TOTAL_TIME);
        if (time == null) {
            throw new FormatException(place + ": the answer must tell \"Time elapsed\"");
        }
        double last = samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis();
        if (time < last) {
            throw new FormatException(place + ": the time elapsed must not fall, but " + time
                    + " ms comes after " + last + " ms");
        }
        return time;
    }

    private void end(Outcome ended, double timeMillis) {
        Double downtime = values.get(Counter.DOWNTIME);
        outcome = Optional.of(new RecordingOutcome(ended, "", OptionalDouble.of(timeMillis),
                downtime == null ? OptionalDouble.empty() : OptionalDouble.of(downtime),
                OptionalDouble.empty(), OptionalLong.empty(), false));
    }
}
