package org.migworkbench.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.Outcome;

/** Reads recordings. What a file holds is taken to be hostile: it is bounded, and a complaint says the line. */
public final class RecordingReader {

    /** The version of the format that is written and the newest that is read. */
    public static final int VERSION = 1;

    private static final int MOST_EVENTS = 1_000_000;
    private static final double MOST_BYTES = 1L << 53;

    private RecordingRequest request;
    private final List<DirtyRateMeasurement> dirtyRates = new ArrayList<>();
    private final KeptSamples samples = new KeptSamples();
    private final List<RecordingEvent> events = new ArrayList<>();
    private Optional<RecordingOutcome> outcome = Optional.empty();

    private RecordingReader() {
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the recording
     * @throws FormatException if it is no recording; the message begins with the file's name and a line
     * @throws IOException              if the file can't be read
     */
    public static Recording read(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(text);
        } catch (FormatException e) {
            throw e.at(String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a text.
     *
     * @param text where from, buffered; stays open
     * @return the recording
     * @throws FormatException if it is no recording; the message begins with a line
     * @throws IOException              if the text can't be read
     */
    public static Recording read(Reader text) throws IOException {
        return read(new TextLines(text), note -> {});
    }

    /**
     * Reads lines.
     *
     * @param lines where from
     * @param notes is told in a sentence what was lost because the text breaks off within a line
     * @return the recording
     * @throws FormatException if it is no recording; the message begins with a line
     * @throws IOException     if the lines can't be read
     */
    public static Recording read(LineSource lines, Consumer<String> notes) throws IOException {
        RecordingReader reader = new RecordingReader();
        for (String line = lines.next(); line != null; line = lines.next()) {
            reader.take(line, lines, notes);
        }
        if (reader.request == null) {
            throw new FormatException(lines.place() + ": the file is empty, but a recording has a head");
        }
        reader.samples.note().ifPresent(notes);
        return new Recording(reader.request, reader.dirtyRates, reader.samples.list(), reader.events, reader.outcome);
    }

    private void take(String line, LineSource lines, Consumer<String> notes) throws FormatException {
        if (line.isBlank()) {
            return;
        }
        Optional<JsonNode> object = object(line, lines, notes);
        try {
            if (object.isPresent()) {
                take(object.get());
            }
        } catch (FormatException e) {
            throw e.at(lines.place());
        } catch (IllegalArgumentException e) {
            throw new FormatException(lines.place() + ": " + e.getMessage(), e);
        }
    }

    /** What a line says; empty where the text breaks off in it. */
    private Optional<JsonNode> object(String line, LineSource lines, Consumer<String> notes) throws FormatException {
        try {
            return Optional.of(JsonText.object(line));
        } catch (FormatException e) {
            if (request == null || !lines.cut()) {
                throw e.at(lines.place());
            }
            notes.accept("The file breaks off within " + lines.place() + "; what is whole was read.");
            return Optional.empty();
        }
    }

    private void take(JsonNode line) throws FormatException {
        if (request == null) {
            request = head(line);
            return;
        }
        if (outcome.isPresent()) {
            throw new FormatException("nothing may follow the end of the recording");
        }
        Optional<JsonNode> sample = line.findObject("sample");
        Optional<JsonNode> event = line.findObject("event");
        Optional<JsonNode> rate = line.findObject("dirtyRate");
        Optional<JsonNode> end = line.findObject("end");
        if (sample.isPresent()) {
            add(sample(sample.get()));
        } else if (event.isPresent()) {
            add(event(event.get()));
        } else if (rate.isPresent()) {
            dirtyRates.add(new DirtyRateMeasurement(required(rate.get(), "windowMs"),
                    required(rate.get(), "bytesPerSecond"), rate.get().findText("mode").orElse("")));
        } else if (end.isPresent()) {
            outcome = Optional.of(end(end.get()));
        }
        // Another kind of line is of a later release and passed over.
        if (events.size() + dirtyRates.size() > MOST_EVENTS) {
            throw new FormatException("a recording has at most " + MOST_EVENTS + " events and dirty rates");
        }
    }

    private void add(RecordingSample sample) throws FormatException {
        requireRising(samples.last().map(RecordingSample::timeMillis).orElse(0.0), sample.timeMillis());
        samples.add(sample);
    }

    private void add(RecordingEvent event) throws FormatException {
        requireRising(events.isEmpty() ? 0 : events.get(events.size() - 1).timeMillis(), event.timeMillis());
        events.add(event);
    }

    private static void requireRising(double last, double next) throws FormatException {
        if (next < last) {
            throw new FormatException("t must not fall, but " + next + " ms comes after " + last + " ms");
        }
    }

    private static RecordingRequest head(JsonNode line) throws FormatException {
        requireVersion(line);
        SortedMap<String, String> policyParameters = line.findTexts("policyParameters");
        RecordingRequest.Builder head = RecordingRequest.of(text(line, "name"), text(line, "vm"))
                .source(text(line, "source")).started(text(line, "started"))
                .capabilities(line.findItems("capabilities", JsonNode::text));
        addSettings(head, line, policyParameters);
        line.findTexts("guest").forEach(head::guest);
        addMemory(head, line);
        addLimits(head, line);
        return head.build();
    }

    private static void requireVersion(JsonNode line) throws FormatException {
        OptionalDouble version = line.findAmount("recording");
        if (version.isEmpty() || version.getAsDouble() < 1 || version.getAsDouble() > VERSION) {
            throw line.wrong("recording", "the version of the format, 1");
        }
    }

    private static String text(JsonNode line, String name) throws FormatException {
        return line.findText(name).orElse("");
    }

    private static void addSettings(RecordingRequest.Builder head, JsonNode line,
            SortedMap<String, String> policyParameters) throws FormatException {
        Optional<String> policy = line.findText("policy");
        if (policy.isPresent()) {
            head.policy(policy.get(), Map.copyOf(policyParameters));
        }
        line.findTexts("parameters").forEach(head::parameter);
    }

    private static void addMemory(RecordingRequest.Builder head, JsonNode line) throws FormatException {
        OptionalDouble memory = line.findAmount("memoryBytes");
        if (memory.isPresent()) {
            head.memoryBytes(whole(line, "memoryBytes", memory.getAsDouble(), MOST_BYTES));
        }
        OptionalDouble page = line.findAmount("pageBytes");
        if (page.isPresent()) {
            head.pageBytes((int) whole(line, "pageBytes", page.getAsDouble(), 1 << 30));
        }
    }

    private static void addLimits(RecordingRequest.Builder head, JsonNode line) throws FormatException {
        line.findAmount("maxBandwidth").ifPresent(head::maxBandwidth);
        line.findAmount("downtimeLimitMs").ifPresent(head::downtimeLimitMillis);
        line.findAmount("maxPostcopyBandwidth").ifPresent(head::maxPostcopyBandwidth);
        line.findAmount("timeoutMs").ifPresent(head::timeoutMillis);
    }

    private static RecordingSample sample(JsonNode fields) throws FormatException {
        Map<Counter, Double> values = RecordingSample.newValues();
        for (Counter counter : Counter.values()) {
            fields.findAmount(counter.id()).ifPresent(value -> values.put(counter, value));
        }
        return new RecordingSample(required(fields, "t"), fields.findText("status").orElse(""), values);
    }

    private static RecordingEvent event(JsonNode fields) throws FormatException {
        return new RecordingEvent(required(fields, "t"), fields.findText("side").orElse(""),
                fields.findText("name").orElseThrow(() -> fields.wrong("name", "the event's name")),
                Map.copyOf(fields.findTexts("data")));
    }

    private static RecordingOutcome end(JsonNode fields) throws FormatException {
        Outcome outcome = outcome(fields);
        OptionalDouble lost = fields.findAmount("lostPages");
        return new RecordingOutcome(outcome, text(fields, "reason"), fields.findAmount("totalTimeMs"),
                fields.findAmount("downtimeMs"), fields.findAmount("guestGapMs"),
                lost.isEmpty() ? OptionalLong.empty()
                        : OptionalLong.of(whole(fields, "lostPages", lost.getAsDouble(), MOST_BYTES)),
                fields.findTrue("lostVm"));
    }

    private static Outcome outcome(JsonNode fields) throws FormatException {
        String id = text(fields, "outcome");
        for (Outcome known : Outcome.values()) {
            if (known != Outcome.RUNNING && known.id().equals(id)) {
                return known;
            }
        }
        throw fields.wrong("outcome", "completed, notConverged, failed or cancelled");
    }

    private static double required(JsonNode fields, String name) throws FormatException {
        return fields.findAmount(name).orElseThrow(() -> fields.wrong(name, "a number of 0 or more"));
    }

    private static long whole(JsonNode fields, String name, double value, double most)
            throws FormatException {
        if (value != Math.rint(value) || value > most) {
            throw fields.wrong(name, "a whole number of at most " + (long) most);
        }
        return (long) value;
    }
}
