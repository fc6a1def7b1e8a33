package org.migworkbench.recording.imports.logs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.FoundMigration;
import org.migworkbench.recording.imports.text.LineTime;
import org.migworkbench.recording.imports.text.LogLine;

/**
 * One migration, as it is put together from the lines of a log. Times count from its beginning, which may become known only
 * later: what was told before then is moved.
 */
final class MigrationTrace {

    /** Lines of several threads may come in another order than they were written, by so much. */
    private static final double DISORDER_MILLIS = 2000;
    /** Times of day as numbers keep microseconds. */
    private static final double MICROS = 1000;
    /** What grows with the log is bounded: one sample a second for eleven days. */
    private static final int MOST = 1_000_000;
    private static final int MOST_NOTES = 30;

    private final RecordingRequest.Builder request;
    private final List<RecordingSample> samples = new ArrayList<>();
    private final List<RecordingEvent> events = new ArrayList<>();
    private final Map<String, String> notes = new LinkedHashMap<>();
    private Optional<RecordingOutcome> outcome = Optional.empty();
    private Optional<LineTime> origin = Optional.empty();
    private long firstLine = Long.MAX_VALUE;
    private double offset;
    private double setBack;
    private double last;
    private boolean late;
    private int turnedBack;

    MigrationTrace(String vm, String source) {
        this.request = RecordingRequest.of("", vm).source(source);
    }

    /** The head, to which what the log tells of settings is added. */
    RecordingRequest.Builder request() {
        return request;
    }

    /** Says something that a reader of the recording should know, once. */
    void note(String sentence) {
        note(sentence, sentence);
    }

    /** Says something of a subject; what was said of it before is replaced. */
    void note(String subject, String sentence) {
        if (notes.size() < MOST_NOTES || notes.containsKey(subject)) {
            notes.put(subject, sentence);
        }
    }

    /** The time of a line since the beginning, never before that of the line before it. */
    double at(LogLine line) {
        firstLine = Math.min(firstLine, line.number());
        if (line.time().isEmpty()) {
            return last;
        }
        LineTime time = line.time().get();
        if (origin.isEmpty()) {
            origin = line.time();
        }
        if (time.dated() == origin.get().dated()) {
            double sinceOrigin = Math.rint((time.millis() - origin.get().millis()) * MICROS) / MICROS;
            advance(line, sinceOrigin + offset + setBack);
        }
        return last;
    }

    private void advance(LogLine line, double millis) {
        if (millis < last - DISORDER_MILLIS) {
            turnedBack++;
            note("clock",
                    (turnedBack > 1 ? turnedBack + " times, at last at " : "At ") + line.place()
                            + " the clock went back by " + Math.round((last - millis) / LogNumbers.MILLIS)
                            + " s; the time goes on from the line before.");
            setBack += last - millis;
        }
        last = Math.max(last, millis);
    }

    /** The first line that says something of it. */
    long firstLine() {
        return firstLine;
    }

    /** Whether a clock has told when anything happened. */
    boolean isTimed() {
        return origin.isPresent();
    }

    /** The time of the last line. */
    double last() {
        return last;
    }

    /** Says that a line is so far from the beginning, and moves what was told before. */
    void anchor(LogLine line, double elapsedMillis) {
        double moved = elapsedMillis - at(line);
        for (int i = 0; i < events.size(); i++) {
            RecordingEvent event = events.get(i);
            events.set(i, new RecordingEvent(Math.max(0, event.timeMillis() + moved), event.side(), event.name(),
                    event.data()));
        }
        offset += moved;
        last = Math.max(0, elapsedMillis);
    }

    /** Says that the beginning isn't in the log. */
    void beginsLate() {
        if (!late) {
            late = true;
            note("The log begins after the migration did: times count from its first line, not from the command.");
        }
    }

    /** Adds what was known at a time; nothing where another line has just said the same. */
    void sample(double millis, String status, Map<Counter, Double> values) {
        RecordingSample sample = new RecordingSample(Math.max(millis, lastSampled()), status, values);
        if (samples.size() < MOST) {
            if (!lastSample().equals(Optional.of(sample))) {
                samples.add(sample);
            }
        } else {
            note("More than " + MOST + " samples: the later ones were left out.");
        }
    }

    private double lastSampled() {
        return samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis();
    }

    /** Adds to the last sample what further lines say of the same moment. */
    void amend(Map<Counter, Double> more) {
        if (samples.isEmpty()) {
            return;
        }
        RecordingSample known = samples.remove(samples.size() - 1);
        Map<Counter, Double> values = new TreeMap<>(known.values());
        values.putAll(more);
        samples.add(new RecordingSample(known.timeMillis(), known.status().orElse(""), values));
    }

    /** Corrects a counter that the log tells in another unit than it says. */
    void multiply(Counter counter, double factor) {
        samples.replaceAll(sample -> {
            Map<Counter, Double> values = new TreeMap<>(sample.values());
            values.computeIfPresent(counter, (key, value) -> value * factor);
            return new RecordingSample(sample.timeMillis(), sample.status().orElse(""), values);
        });
    }

    /** What was known, by rising time. */
    List<RecordingSample> samples() {
        return List.copyOf(samples);
    }

    /** What was known last. */
    Optional<RecordingSample> lastSample() {
        return samples.isEmpty() ? Optional.empty() : Optional.of(samples.get(samples.size() - 1));
    }

    /** Adds something that happened at the source, or that the program did. */
    void event(double millis, String side, String name, Map<String, String> data) {
        if (events.size() < MOST) {
            events.add(new RecordingEvent(Math.max(0, millis), side, name, data));
        }
    }

    /** Says how it ended; the first end counts. */
    void end(Outcome how, String reason, double millis, OptionalDouble downtimeMillis) {
        if (outcome.isEmpty()) {
            outcome = Optional.of(new RecordingOutcome(how, reason, OptionalDouble.of(Math.max(millis, lastSampled())),
                    downtimeMillis));
        }
    }

    /** How it ended, where that is known. */
    Optional<RecordingOutcome> outcome() {
        return outcome;
    }

    /** Takes back an end that later lines contradict. */
    void reopen() {
        outcome = Optional.empty();
    }

    /** Whether nothing was told of its course. */
    boolean isEmpty() {
        return samples.isEmpty();
    }

    /** All that was told. */
    FoundMigration found() {
        origin.flatMap(time -> time.iso(offset)).ifPresent(request::started);
        events.sort(Comparator.comparingDouble(RecordingEvent::timeMillis));
        return new FoundMigration(new Recording(request.build(), List.of(), samples, events, outcome),
                List.copyOf(notes.values()));
    }
}
