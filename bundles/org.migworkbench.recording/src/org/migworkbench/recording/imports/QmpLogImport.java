package org.migworkbench.recording.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.JsonFields;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingFormatException;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.TextLines;

/**
 * Reads a QMP conversation: lines of seconds, side, direction and JSON. Each command {@code migrate} that doesn't resume
 * begins a recording; its side is the source, any other the destination. Capabilities and parameters hold as they were set
 * at the source before.
 */
final class QmpLogImport {

    private static final Pattern LINE = Pattern.compile("(\\d{1,12})\\.(\\d{6}) ([A-Za-z0-9_.:@-]{1,64}) ([<>]) (.*)");
    private static final double MICROS_PER_MILLI = 1000;
    private static final double MILLIS = 1000;
    private static final double MIB = 1 << 20;

    private final String name;
    private String caseName = "";
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, SortedMap<String, String>> settings = new HashMap<>();
    private final Map<String, List<DirtyRateMeasurement>> rates = new HashMap<>();
    private final List<Recording> recordings = new ArrayList<>();
    private Open open;

    /** A migration whose recording goes on. */
    private static final class Open {
        private final String side;
        private final double start;
        private final RecordingRequest.Builder request;
        private final List<DirtyRateMeasurement> rates;
        private final List<RecordingSample> samples = new ArrayList<>();
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

    QmpLogImport(String name) {
        this.name = name;
    }

    List<Recording> read(TextLines lines) throws IOException {
        double last = 0;
        for (String line = lines.next(); line != null; line = lines.next()) {
            try {
                if (line.startsWith("#")) {
                    comment(line.substring(1).strip());
                } else if (!line.isBlank()) {
                    last = take(line, last);
                }
            } catch (RecordingFormatException e) {
                throw e.at(lines.place());
            } catch (IllegalArgumentException e) {
                throw new RecordingFormatException(lines.place() + ": " + e.getMessage(), e);
            }
        }
        close();
        if (recordings.isEmpty()) {
            throw new RecordingFormatException(lines.place() + ": the conversation ends without a command migrate");
        }
        return recordings;
    }

    private void comment(String text) {
        if (text.startsWith("case:")) {
            caseName = text.substring("case:".length()).strip();
        }
    }

    private double take(String line, double last) throws RecordingFormatException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new RecordingFormatException("must be \"SECONDS.MICROS SIDE <|> JSON\", not \""
                    + JsonFields.excerpt(line) + '"');
        }
        double time = Long.parseLong(parts.group(1)) * MILLIS + Long.parseLong(parts.group(2)) / MICROS_PER_MILLI;
        if (time < last) {
            throw new RecordingFormatException("time must not fall, but " + time + " ms comes after " + last + " ms");
        }
        JsonFields message = JsonFields.parse(parts.group(5));
        String side = parts.group(3);
        if (parts.group(4).equals(">")) {
            command(time, side, message);
        } else if (message.has("event")) {
            event(time, side, message);
        } else if (message.has("return") && message.has("id")) {
            answer(time, side, message);
        }
        return time;
    }

    private void command(double time, String side, JsonFields message) throws RecordingFormatException {
        String command = message.text(message.has("exec-oob") ? "exec-oob" : "execute").orElse("");
        Optional<JsonFields> arguments = message.object("arguments");
        asked.put(side + ' ' + message.asTexts().get("id"), command);
        switch (command) {
            case "migrate-set-capabilities" -> setCapabilities(side, arguments);
            case "migrate-set-parameters" -> {
                if (arguments.isPresent()) {
                    settings(side).putAll(arguments.get().asTexts());
                }
            }
            case "migrate" -> begin(time, side, arguments);
            default -> {
                if (open != null && side.equals(open.side)) {
                    open.cancelAsked |= command.equals("migrate_cancel");
                }
            }
        }
        if (open != null && side.equals(open.side) && !command.startsWith("query-") && time > open.start) {
            driver(time, command, arguments);
        }
    }

    private void driver(double time, String command, Optional<JsonFields> arguments) {
        open.events.add(new RecordingEvent(time - open.start, RecordingEvent.DRIVER, command,
                arguments.map(JsonFields::asTexts).orElse(new TreeMap<>())));
    }

    private void setCapabilities(String side, Optional<JsonFields> arguments) throws RecordingFormatException {
        if (arguments.isPresent()) {
            for (JsonFields one : arguments.get().objects("capabilities")) {
                settings(side).put("+" + one.text("capability").orElse(""), Boolean.toString(one.isTrue("state")));
            }
        }
    }

    private SortedMap<String, String> settings(String side) {
        return settings.computeIfAbsent(side, key -> new TreeMap<>());
    }

    private void begin(double time, String side, Optional<JsonFields> arguments) throws RecordingFormatException {
        if (arguments.isPresent() && arguments.get().isTrue("resume") && open != null) {
            return;
        }
        close();
        String title = caseName.isEmpty() ? name : caseName;
        RecordingRequest.Builder request = RecordingRequest
                .of(recordings.isEmpty() ? title : title + ' ' + (recordings.size() + 1), "vm").source("QMP");
        Map<String, String> set = new LinkedHashMap<>(settings(side));
        request.capabilities(set.entrySet().stream()
                .filter(one -> one.getKey().startsWith("+") && one.getValue().equals("true"))
                .map(one -> one.getKey().substring(1)).toList());
        for (Map.Entry<String, String> one : set.entrySet()) {
            switch (one.getKey()) {
                case "max-bandwidth" -> request.maxBandwidth(JsonFields.number(one.getKey(), one.getValue()));
                case "max-postcopy-bandwidth" -> request
                        .maxPostcopyBandwidth(JsonFields.number(one.getKey(), one.getValue()));
                case "downtime-limit" -> request
                        .downtimeLimitMillis(JsonFields.number(one.getKey(), one.getValue()));
                default -> {
                    if (!one.getKey().startsWith("+")) {
                        request.parameter(one.getKey(), one.getValue());
                    }
                }
            }
        }
        open = new Open(side, time, request, rates.getOrDefault(side, List.of()));
        rates.remove(side);
    }

    private void event(double time, String side, JsonFields message) throws RecordingFormatException {
        if (open != null) {
            open.events.add(new RecordingEvent(time - open.start,
                    side.equals(open.side) ? RecordingEvent.SOURCE : RecordingEvent.DESTINATION,
                    message.text("event").orElse(""),
                    message.object("data").map(JsonFields::asTexts).orElse(new TreeMap<>())));
        }
    }

    private void answer(double time, String side, JsonFields message) throws RecordingFormatException {
        String command = asked.getOrDefault(side + ' ' + message.asTexts().get("id"), "");
        if (command.equals("query-dirty-rate")) {
            dirtyRate(side, message.object("return").orElseThrow());
        } else if (command.equals("query-migrate") && open != null && side.equals(open.side)) {
            sample(time, message.object("return").orElseThrow());
        }
    }

    private void dirtyRate(String side, JsonFields answer) throws RecordingFormatException {
        OptionalDouble rate = answer.number("dirty-rate");
        OptionalDouble window = answer.number("calc-time");
        if (rate.isPresent() && window.isPresent()) {
            double factor = answer.text("calc-time-unit").orElse("second").equals("millisecond") ? 1 : MILLIS;
            rates.computeIfAbsent(side, key -> new ArrayList<>()).add(new DirtyRateMeasurement(
                    window.getAsDouble() * factor, rate.getAsDouble() * MIB, answer.text("mode").orElse("")));
        }
    }

    private void sample(double time, JsonFields answer) throws RecordingFormatException {
        if (open.outcome.isPresent()) {
            return;
        }
        RecordingSample sample = MigrateAnswer.sample(time - open.start, answer);
        open.samples.add(sample);
        Optional<Outcome> ended = MigrateAnswer.outcome(sample.status().orElse(""))
                .filter(outcome -> !sample.status().orElse("").equals("postcopy-paused"));
        if (ended.isPresent()) {
            open.outcome = Optional.of(MigrateAnswer.end(ended.get(), answer.text("error-desc").orElse(""), answer,
                    sample.timeMillis()));
        }
    }

    private void close() {
        if (open == null) {
            return;
        }
        if (open.outcome.isEmpty() && !open.samples.isEmpty()) {
            RecordingSample last = open.samples.get(open.samples.size() - 1);
            Optional<Outcome> ended = MigrateAnswer.outcome(last.status().orElse(""))
                    .or(() -> open.cancelAsked ? Optional.of(Outcome.CANCELLED) : Optional.empty());
            open.outcome = ended.map(outcome -> new RecordingOutcome(outcome,
                    "The last state was " + last.status().orElse("unknown") + '.',
                    OptionalDouble.of(last.timeMillis()), OptionalDouble.empty()));
        }
        recordings.add(new Recording(open.request.build(), open.rates, open.samples, open.events, open.outcome));
        open = null;
    }
}
