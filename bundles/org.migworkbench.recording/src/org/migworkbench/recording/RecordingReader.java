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
import org.migworkbench.engine.result.Outcome;

/** Reads recordings. What a file holds is taken to be hostile: it is bounded, and a complaint says the line. */
public final class RecordingReader {

    /** The version of the format that is written and the newest that is read. */
    public static final int VERSION = 1;

    private static final int MOST_SAMPLES = 1_000_000;
    private static final double MOST_BYTES = 1L << 53;

    private RecordingRequest request;
    private final List<DirtyRateMeasurement> dirtyRates = new ArrayList<>();
    private final List<RecordingSample> samples = new ArrayList<>();
    private final List<RecordingEvent> events = new ArrayList<>();
    private Optional<RecordingOutcome> outcome = Optional.empty();

    private RecordingReader() {
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the recording
     * @throws RecordingFormatException if it is no recording; the message begins with the file's name and a line
     * @throws IOException              if the file can't be read
     */
    public static Recording read(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(text);
        } catch (RecordingFormatException e) {
            throw e.at(String.valueOf(file.getFileName()));
        }
    }

    /**
     * Reads a text.
     *
     * @param text where from, buffered; stays open
     * @return the recording
     * @throws RecordingFormatException if it is no recording; the message begins with a line
     * @throws IOException              if the text can't be read
     */
    public static Recording read(Reader text) throws IOException {
        TextLines lines = new TextLines(text);
        RecordingReader reader = new RecordingReader();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                try {
                    reader.take(JsonFields.parse(line));
                } catch (RecordingFormatException e) {
                    throw e.at(lines.place());
                } catch (IllegalArgumentException e) {
                    throw new RecordingFormatException(lines.place() + ": " + e.getMessage(), e);
                }
            }
        }
        if (reader.request == null) {
            throw new RecordingFormatException(lines.place() + ": the file is empty, but a recording has a head");
        }
        return new Recording(reader.request, reader.dirtyRates, reader.samples, reader.events, reader.outcome);
    }

    private void take(JsonFields line) throws RecordingFormatException {
        if (request == null) {
            request = head(line);
            return;
        }
        if (outcome.isPresent()) {
            throw new RecordingFormatException("nothing may follow the end of the recording");
        }
        Optional<JsonFields> sample = line.object("sample");
        Optional<JsonFields> event = line.object("event");
        Optional<JsonFields> rate = line.object("dirtyRate");
        Optional<JsonFields> end = line.object("end");
        if (sample.isPresent()) {
            add(sample(sample.get()));
        } else if (event.isPresent()) {
            add(event(event.get()));
        } else if (rate.isPresent()) {
            dirtyRates.add(new DirtyRateMeasurement(required(rate.get(), "windowMs"),
                    required(rate.get(), "bytesPerSecond"), rate.get().text("mode").orElse("")));
        } else if (end.isPresent()) {
            outcome = Optional.of(end(end.get()));
        }
        // Another kind of line is of a later release and passed over.
        if (samples.size() + events.size() + dirtyRates.size() > MOST_SAMPLES) {
            throw new RecordingFormatException("a recording has at most " + MOST_SAMPLES + " samples and events");
        }
    }

    private void add(RecordingSample sample) throws RecordingFormatException {
        requireRising(samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis(), sample.timeMillis());
        samples.add(sample);
    }

    private void add(RecordingEvent event) throws RecordingFormatException {
        requireRising(events.isEmpty() ? 0 : events.get(events.size() - 1).timeMillis(), event.timeMillis());
        events.add(event);
    }

    private static void requireRising(double last, double next) throws RecordingFormatException {
        if (next < last) {
            throw new RecordingFormatException("t must not fall, but " + next + " ms comes after " + last + " ms");
        }
    }

    private static RecordingRequest head(JsonFields line) throws RecordingFormatException {
        OptionalDouble version = line.number("recording");
        if (version.isEmpty() || version.getAsDouble() < 1 || version.getAsDouble() > VERSION) {
            throw line.wrong("recording", "the version of the format, 1");
        }
        Optional<JsonFields> policyParameters = line.object("policyParameters");
        Optional<JsonFields> parameters = line.object("parameters");
        Optional<JsonFields> guest = line.object("guest");
        RecordingRequest.Builder head = RecordingRequest.of(line.text("name").orElse(""), line.text("vm").orElse(""))
                .source(line.text("source").orElse("")).started(line.text("started").orElse(""))
                .capabilities(line.texts("capabilities"));
        Optional<String> policy = line.text("policy");
        if (policy.isPresent()) {
            head.policy(policy.get(), policyParameters.map(JsonFields::asTexts).map(Map::copyOf).orElse(Map.of()));
        }
        parameters.ifPresent(fields -> fields.asTexts().forEach(head::parameter));
        guest.ifPresent(fields -> fields.asTexts().forEach(head::guest));
        OptionalDouble memory = line.number("memoryBytes");
        if (memory.isPresent()) {
            head.memoryBytes(whole(line, "memoryBytes", memory.getAsDouble(), MOST_BYTES));
        }
        OptionalDouble page = line.number("pageBytes");
        if (page.isPresent()) {
            head.pageBytes((int) whole(line, "pageBytes", page.getAsDouble(), 1 << 30));
        }
        line.number("maxBandwidth").ifPresent(head::maxBandwidth);
        line.number("downtimeLimitMs").ifPresent(head::downtimeLimitMillis);
        line.number("maxPostcopyBandwidth").ifPresent(head::maxPostcopyBandwidth);
        line.number("timeoutMs").ifPresent(head::timeoutMillis);
        return head.build();
    }

    private static RecordingSample sample(JsonFields fields) throws RecordingFormatException {
        Map<Counter, Double> values = RecordingSample.newValues();
        for (Counter counter : Counter.values()) {
            fields.number(counter.id()).ifPresent(value -> values.put(counter, value));
        }
        return new RecordingSample(required(fields, "t"), fields.text("status").orElse(""), values);
    }

    private static RecordingEvent event(JsonFields fields) throws RecordingFormatException {
        return new RecordingEvent(required(fields, "t"), fields.text("side").orElse(""),
                fields.text("name").orElseThrow(() -> fields.wrong("name", "the event's name")),
                fields.object("data").map(JsonFields::asTexts).map(Map::copyOf).orElse(Map.of()));
    }

    private static RecordingOutcome end(JsonFields fields) throws RecordingFormatException {
        String id = fields.text("outcome").orElse("");
        for (Outcome known : Outcome.values()) {
            if (known.id().equals(id)) {
                OptionalDouble lost = fields.number("lostPages");
                return new RecordingOutcome(known, fields.text("reason").orElse(""), fields.number("totalTimeMs"),
                        fields.number("downtimeMs"), fields.number("guestGapMs"),
                        lost.isEmpty() ? OptionalLong.empty()
                                : OptionalLong.of(whole(fields, "lostPages", lost.getAsDouble(), MOST_BYTES)),
                        fields.isTrue("lostVm"));
            }
        }
        throw fields.wrong("outcome", "completed, notConverged, failed or cancelled");
    }

    private static double required(JsonFields fields, String name) throws RecordingFormatException {
        return fields.number(name).orElseThrow(() -> fields.wrong(name, "a number of 0 or more"));
    }

    private static long whole(JsonFields fields, String name, double value, double most)
            throws RecordingFormatException {
        if (value != Math.rint(value) || value > most) {
            throw fields.wrong(name, "a whole number of at most " + (long) most);
        }
        return (long) value;
    }
}
