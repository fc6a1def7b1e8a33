package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.core.live.LiveListener;
import org.migworkbench.core.live.LiveMoment;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.qmp.QmpEvent;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.RecordingWriter;

/** Keeps a run as a recording while it goes on, and passes the same on to listeners. */
final class RunRecorder {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<LiveListener> listeners;
    private final Path file;
    private RecordingWriter writer;
    private Optional<String> failure = Optional.empty();
    private double lastSample;
    private double lastEvent;

    RunRecorder(Path file, RecordingRequest request, List<LiveListener> listeners) {
        this.file = file;
        this.listeners = listeners;
        try {
            writer = new RecordingWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), request);
        } catch (IOException e) {
            failed(e);
        }
    }

    synchronized void sample(LiveStatus status, RecordingSample sample) {
        RecordingSample rising = new RecordingSample(Math.max(lastSample, sample.timeMillis()), sample.status(),
                sample.values());
        lastSample = rising.timeMillis();
        write(out -> out.sample(rising));
        LiveMoment moment = new LiveMoment(status, Optional.of(rising));
        listeners.forEach(listener -> listener.moment(moment));
    }

    void event(boolean atSource, QmpEvent event, long nanos) {
        Map<String, String> data = new TreeMap<>();
        event.data().names().forEach(name -> event.data().plain(name).ifPresent(value -> data.put(name, value)));
        event(atSource ? RecordingEvent.SOURCE : RecordingEvent.DESTINATION, event.name(), nanos, data);
    }

    synchronized void event(String side, String name, long nanos, Map<String, String> data) {
        RecordingEvent event = new RecordingEvent(Math.max(lastEvent, nanos / NANOS_PER_MILLI), side, name, data);
        lastEvent = event.timeMillis();
        write(out -> out.event(event));
        listeners.forEach(listener -> listener.event(event));
    }

    void message(String sentence) {
        listeners.forEach(listener -> listener.message(sentence));
    }

    synchronized void end(RecordingOutcome outcome) {
        write(out -> out.end(outcome));
        write(RecordingWriter::close);
        writer = null;
    }

    private void write(Part part) {
        if (writer != null) {
            try {
                part.to(writer);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    /** A full disk must not end a migration. */
    private void failed(IOException e) {
        writer = null;
        failure = Optional.of("The recording " + file + " isn't whole: " + e.getMessage() + '.');
        message(failure.get());
    }

    /** The file; empty where it could not be written. */
    Optional<Path> file() {
        return failure.isEmpty() ? Optional.of(file) : Optional.empty();
    }

    /** One part of a recording. */
    private interface Part {
        void to(RecordingWriter writer) throws IOException;
    }
}
