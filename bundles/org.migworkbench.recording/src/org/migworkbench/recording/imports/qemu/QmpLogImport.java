package org.migworkbench.recording.imports.qemu;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.KeptSamples;
import org.migworkbench.recording.RecordedGuest;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.source.ImportContent;
import org.migworkbench.recording.imports.source.ImportSource;
import org.migworkbench.recording.imports.text.LogLine;
import org.migworkbench.recording.imports.text.LogLines;

/**
 * Reads a QMP conversation: lines of seconds, side, direction and JSON. Each command {@code migrate} that doesn't resume
 * begins a recording; its side is the source, any other the destination. Capabilities and parameters hold as they were set
 * at the source before.
 */
public final class QmpLogImport {

    private static final Pattern LINE = Pattern.compile("(\\d{1,12})\\.(\\d{6}) ([A-Za-z0-9_.:@-]{1,64}) ([<>]) (.*)");
    /** Looser than a line, so that what is wrong in it is told with its place. */
    private static final Pattern BEGIN = Pattern.compile("\\d{1,12}\\.\\d{6} \\S{1,64} [<>] .*");
    private static final double MICROS_PER_MILLI = 1000;
    private static final double MILLIS = 1000;
    private static final double MIB = 1 << 20;

    private final String name;
    private String caseName = "";
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, MigrationSettings> settings = new HashMap<>();
    private final Map<String, List<DirtyRateMeasurement>> rates = new HashMap<>();
    private final List<Recording> recordings = new ArrayList<>();
    private final Set<String> stopped = new HashSet<>();
    private Open open;

    /** A migration whose recording goes on. */
    private static final class Open {
        private final String side;
        private final double start;
        private final RecordingRequest.Builder request;
        private final List<DirtyRateMeasurement> rates;
        private final KeptSamples samples = new KeptSamples();
        private final List<RecordingEvent> events = new ArrayList<>();
        private Optional<RecordingOutcome> outcome = Optional.empty();
        private boolean cancelAsked;

        Open(String side, double start, RecordingRequest.Builder request, List<DirtyRateMeasurement> rates) {
            this.side = side;
            this.start = start;
            this.request = request;
            this.rates = rates;
        }
    }

    private QmpLogImport(String name) {
        this.name = name;
    }

    /**
     * Whether a line is one of a conversation.
     *
     * @param line the line
     * @return whether only a conversation has such a line
     */
    public static boolean tells(LogLine line) {
        return BEGIN.matcher(line.raw()).matches();
    }

    /**
     * Reads a conversation.
     *
     * @param source where from
     * @return a migration for each command {@code migrate} that doesn't resume
     * @throws IOException if it is broken or can't be read
     */
    public static ImportContent read(ImportSource source) throws IOException {
        return ImportContent.of(new QmpLogImport(source.name()).read(source.lines()).stream()
                .map(FoundMigration::of).toList());
    }

    private List<Recording> read(LogLines lines) throws IOException {
        double last = 0;
        for (LogLine line = lines.next(); line != null; line = lines.next()) {
            last = takeLine(line.raw(), last, lines);
        }
        close();
        if (recordings.isEmpty()) {
            throw new FormatException(lines.place() + ": the conversation ends without a command migrate");
        }
        return recordings;
    }

    private void comment(String text) {
        if (text.startsWith("case:")) {
            caseName = text.substring("case:".length()).strip();
        }
    }

    private double takeLine(String line, double last, LogLines lines) throws FormatException {
        if (line.startsWith("#")) {
            comment(line.substring(1).strip());
            return last;
        }
        if (line.isBlank()) {
            return last;
        }
        lines.use();
        return take(line, last, lines);
    }

    private double take(String line, double last, LogLines lines) throws FormatException {
        try {
            return take(line, last);
        } catch (FormatException e) {
            throw e.at(lines.place());
        } catch (IllegalArgumentException e) {
            throw new FormatException(lines.place() + ": " + e.getMessage(), e);
        }
    }

    private double take(String line, double last) throws FormatException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new FormatException("must be \"SECONDS.MICROS SIDE <|> JSON\", not \"" + Excerpt.of(line) + '"');
        }
        double time = Long.parseLong(parts.group(1)) * MILLIS + Long.parseLong(parts.group(2)) / MICROS_PER_MILLI;
        if (time < last) {
            throw new FormatException("time must not fall, but " + time + " ms comes after " + last + " ms");
        }
        take(time, parts.group(3), parts.group(4).equals(">"), JsonText.object(parts.group(5)));
        return time;
    }

    private void take(double time, String side, boolean sent, JsonNode message) throws FormatException {
        if (sent) {
            command(time, side, message);
        } else if (message.has("event")) {
            event(time, side, message);
        } else if (message.has("return") && message.has("id")) {
            answer(time, side, message);
        }
    }

    private void command(double time, String side, JsonNode message) throws FormatException {
        String command = message.findText(message.has("exec-oob") ? "exec-oob" : "execute").orElse("");
        Optional<JsonNode> arguments = message.findObject("arguments");
        asked.put(side + ' ' + message.texts().get("id"), command);
        switch (command) {
            case "migrate-set-capabilities" -> setCapabilities(side, arguments);
            case "migrate-set-parameters" -> {
                settings(side).parameters(message.findTexts("arguments"));
            }
            case "migrate" -> begin(time, side, arguments);
            default -> {
                if (open != null && side.equals(open.side)) {
                    open.cancelAsked |= command.equals("migrate_cancel");
                }
            }
        }
        if (open != null && side.equals(open.side) && !command.startsWith("query-") && time > open.start) {
            driver(time, command, message.findTexts("arguments"));
        }
    }

    private void driver(double time, String command, SortedMap<String, String> arguments) {
        open.events.add(new RecordingEvent(time - open.start, RecordingEvent.DRIVER, command,
                arguments));
    }

    private void setCapabilities(String side, Optional<JsonNode> arguments) throws FormatException {
        if (arguments.isPresent()) {
            for (JsonNode one : arguments.get().findItems("capabilities", JsonNode::object)) {
                settings(side).capability(one.findText("capability").orElse(""), one.findTrue("state"));
            }
        }
    }

    private MigrationSettings settings(String side) {
        return settings.computeIfAbsent(side, key -> new MigrationSettings());
    }

    private void begin(double time, String side, Optional<JsonNode> arguments) throws FormatException {
        if (arguments.isPresent() && arguments.get().findTrue("resume") && open != null) {
            return;
        }
        close();
        String title = caseName.isEmpty() ? name : caseName;
        RecordingRequest.Builder request = RecordingRequest
                .of(recordings.isEmpty() ? title : title + ' ' + (recordings.size() + 1), "vm").source("QMP");
        settings(side).apply(request);
        if (stopped.contains(side)) {
            request.guest(RecordedGuest.PAUSED, "true");
        }
        open = new Open(side, time, request, rates.getOrDefault(side, List.of()));
        rates.remove(side);
    }

    private void event(double time, String side, JsonNode message) throws FormatException {
        switch (message.findText("event").orElse("")) {
            case RecordingEvent.STOP -> stopped.add(side);
            case RecordingEvent.RESUME -> stopped.remove(side);
            default -> {
                // The guest goes on as it was.
            }
        }
        if (open != null) {
            open.events.add(new RecordingEvent(time - open.start,
                    side.equals(open.side) ? RecordingEvent.SOURCE : RecordingEvent.DESTINATION,
                    message.findText("event").orElse(""),
                    message.findTexts("data")));
        }
    }

    private void answer(double time, String side, JsonNode message) throws FormatException {
        String command = Optional.ofNullable(asked.remove(side + ' ' + message.texts().get("id"))).orElse("");
        if (command.equals("query-dirty-rate")) {
            dirtyRate(side, message.findObject("return").orElseThrow());
        } else if (command.equals("query-migrate") && open != null && side.equals(open.side)) {
            sample(time, message.findObject("return").orElseThrow());
        }
    }

    private void dirtyRate(String side, JsonNode answer) throws FormatException {
        OptionalDouble rate = answer.findAmount("dirty-rate");
        OptionalDouble window = answer.findAmount("calc-time");
        if (rate.isPresent() && window.isPresent()) {
            double factor = answer.findText("calc-time-unit").orElse("second").equals("millisecond") ? 1 : MILLIS;
            rates.computeIfAbsent(side, key -> new ArrayList<>()).add(new DirtyRateMeasurement(
                    window.getAsDouble() * factor, rate.getAsDouble() * MIB, answer.findText("mode").orElse("")));
        }
    }

    private void sample(double time, JsonNode answer) throws FormatException {
        if (open.outcome.isPresent()) {
            return;
        }
        RecordingSample sample = MigrateAnswer.sample(time - open.start, answer);
        open.samples.add(sample);
        Optional<Outcome> ended = MigrateAnswer.outcome(sample.status().orElse(""))
                .filter(outcome -> !sample.status().orElse("").equals("postcopy-paused"));
        if (ended.isPresent()) {
            open.outcome = Optional.of(MigrateAnswer.end(ended.get(), answer.findText("error-desc").orElse(""), answer,
                    sample.timeMillis()));
        }
    }

    /** How a migration ended of which only the last state is known. */
    private Optional<RecordingOutcome> outcomeOf(RecordingSample last) {
        Optional<Outcome> ended = MigrateAnswer.outcome(last.status().orElse(""))
                .or(() -> open.cancelAsked ? Optional.of(Outcome.CANCELLED) : Optional.empty());
        return ended.map(outcome -> new RecordingOutcome(outcome,
                "The last state was " + last.status().orElse("unknown") + '.',
                OptionalDouble.of(last.timeMillis()), OptionalDouble.empty()));
    }

    private void close() throws FormatException {
        if (open == null) {
            return;
        }
        if (recordings.size() >= ImportContent.MOST_MIGRATIONS) {
            throw new FormatException("a file has at most " + ImportContent.MOST_MIGRATIONS + " migrations");
        }
        if (open.outcome.isEmpty()) {
            open.outcome = open.samples.last().flatMap(this::outcomeOf);
        }
        recordings.add(new Recording(open.request.build(), open.rates, open.samples.list(), open.events,
                open.outcome));
        open = null;
    }
}
