package org.migworkbench.recording;

import com.google.gson.stream.JsonWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Writes a recording line by line while it is made. Each line is flushed, so that a crash loses none: what is there then is
 * a recording that broke off. May be used by several threads.
 */
public final class RecordingWriter implements Closeable {

    private final Writer out;

    /**
     * Begins a recording.
     *
     * @param out     where to, in UTF-8; closed with the writer
     * @param request what is asked for
     * @throws IOException if it can't be written
     */
    public RecordingWriter(Writer out, RecordingRequest request) throws IOException {
        this.out = out;
        line(json -> head(json, request));
    }

    /**
     * Writes a whole recording.
     *
     * @param recording the recording
     * @return its text
     */
    public static String text(Recording recording) {
        StringWriter text = new StringWriter();
        try (RecordingWriter writer = new RecordingWriter(text, recording.request())) {
            writer.body(recording);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory can be written.", e);
        }
        return text.toString();
    }

    private void body(Recording recording) throws IOException {
        for (DirtyRateMeasurement rate : recording.dirtyRates()) {
            dirtyRate(rate);
        }
        inOrder(recording.samples(), recording.events());
        if (recording.outcome().isPresent()) {
            end(recording.outcome().get());
        }
    }

    private void inOrder(List<RecordingSample> samples, List<RecordingEvent> events) throws IOException {
        int next = 0;
        for (RecordingSample sample : samples) {
            while (next < events.size() && events.get(next).timeMillis() <= sample.timeMillis()) {
                event(events.get(next++));
            }
            sample(sample);
        }
        while (next < events.size()) {
            event(events.get(next++));
        }
    }

    /**
     * Adds what the guest dirtied before.
     *
     * @param rate the measurement
     * @throws IOException if it can't be written
     */
    public void dirtyRate(DirtyRateMeasurement rate) throws IOException {
        line(json -> {
            json.name("dirtyRate").beginObject();
            number(json, "windowMs", rate.windowMillis());
            number(json, "bytesPerSecond", rate.bytesPerSecond());
            json.name("mode").value(rate.mode()).endObject();
        });
    }

    /**
     * Adds a sample.
     *
     * @param sample not before the one before it
     * @throws IOException if it can't be written
     */
    public void sample(RecordingSample sample) throws IOException {
        line(json -> {
            json.name("sample").beginObject();
            number(json, "t", sample.timeMillis());
            if (sample.status().isPresent()) {
                json.name("status").value(sample.status().get());
            }
            counters(json, sample.values());
            json.endObject();
        });
    }

    private static void counters(JsonWriter json, Map<Counter, Double> values) throws IOException {
        for (Map.Entry<Counter, Double> value : values.entrySet()) {
            number(json, value.getKey().id(), value.getValue());
        }
    }

    /**
     * Adds an event.
     *
     * @param event not before the one before it
     * @throws IOException if it can't be written
     */
    public void event(RecordingEvent event) throws IOException {
        line(json -> {
            json.name("event").beginObject();
            number(json, "t", event.timeMillis());
            json.name("side").value(event.side()).name("name").value(event.name());
            texts(json, "data", event.data());
            json.endObject();
        });
    }

    /**
     * Says how it ended.
     *
     * @param end the end
     * @throws IOException if it can't be written
     */
    public void end(RecordingOutcome end) throws IOException {
        line(json -> {
            json.name("end").beginObject().name("outcome").value(end.outcome().id());
            text(json, "reason", end.reason());
            number(json, "totalTimeMs", end.totalMillis());
            number(json, "downtimeMs", end.downtimeMillis());
            number(json, "guestGapMs", end.guestGapMillis());
            lost(json, end);
            json.endObject();
        });
    }

    private static void lost(JsonWriter json, RecordingOutcome end) throws IOException {
        if (end.lostPages().isPresent()) {
            json.name("lostPages").value(end.lostPages().getAsLong());
        }
        if (end.lostVm()) {
            json.name("lostVm").value(true);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.close();
    }

    private static void head(JsonWriter json, RecordingRequest request) throws IOException {
        json.name("recording").value(RecordingReader.VERSION).name("name").value(request.name());
        json.name("vm").value(request.vm());
        text(json, "source", request.source());
        text(json, "started", request.started());
        memory(json, request);
        policy(json, request);
        capabilities(json, request.capabilities());
        texts(json, "parameters", request.parameters());
        limits(json, request);
        texts(json, "guest", request.guest());
    }

    private static void memory(JsonWriter json, RecordingRequest request) throws IOException {
        OptionalLong memory = request.memoryBytes();
        if (memory.isPresent()) {
            json.name("memoryBytes").value(memory.getAsLong());
        }
        json.name("pageBytes").value(request.pageBytes());
    }

    private static void policy(JsonWriter json, RecordingRequest request) throws IOException {
        if (request.policy().isPresent()) {
            json.name("policy").value(request.policy().get());
        }
        texts(json, "policyParameters", request.policyParameters());
    }

    private static void capabilities(JsonWriter json, List<String> capabilities) throws IOException {
        if (capabilities.isEmpty()) {
            return;
        }
        json.name("capabilities").beginArray();
        for (String capability : capabilities) {
            json.value(capability);
        }
        json.endArray();
    }

    private static void limits(JsonWriter json, RecordingRequest request) throws IOException {
        number(json, "maxBandwidth", request.maxBandwidth());
        number(json, "downtimeLimitMs", request.downtimeLimitMillis());
        number(json, "maxPostcopyBandwidth", request.maxPostcopyBandwidth());
        number(json, "timeoutMs", request.timeoutMillis());
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        if (!text.isBlank()) {
            json.name(name).value(text);
        }
    }

    private static void texts(JsonWriter json, String name, Map<String, String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.name(name).beginObject();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.name(text.getKey()).value(text.getValue());
        }
        json.endObject();
    }

    private static void number(JsonWriter json, String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            number(json, name, value.getAsDouble());
        }
    }

    /** Without exponent and without a fraction that is zero. */
    private static void number(JsonWriter json, String name, double value) throws IOException {
        String digits = value == 0 ? "0" : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        json.name(name).jsonValue(digits);
    }

    private synchronized void line(Part part) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            part.write(json);
            json.endObject();
        }
        out.append(text.toString()).append('\n');
        out.flush();
    }

    /** Writes the fields of a line. */
    private interface Part {
        void write(JsonWriter json) throws IOException;
    }
}
