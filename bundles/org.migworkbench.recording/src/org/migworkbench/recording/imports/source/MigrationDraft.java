package org.migworkbench.recording.imports.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.KeptSamples;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;

/** A migration as it is put together while a file is read. */
public final class MigrationDraft {

    private static final int MOST_EVENTS = 1_000_000;

    private final RecordingRequest.Builder request;
    private final List<DirtyRateMeasurement> rates = new ArrayList<>();
    private final KeptSamples samples = new KeptSamples();
    private final Map<Counter, Double> latest = RecordingSample.newValues();
    private final List<RecordingEvent> events = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Optional<RecordingOutcome> outcome = Optional.empty();

    /**
     * Begins.
     *
     * @param vm     the machine's name; blank where it isn't known
     * @param source what wrote it down
     */
    public MigrationDraft(String vm, String source) {
        this.request = RecordingRequest.of("", vm).source(source);
    }

    /**
     * What is known of what was asked for.
     *
     * @return the head, to be filled in
     */
    public RecordingRequest.Builder request() {
        return request;
    }

    /**
     * Adds an answer to the question how fast the guest dirties its memory.
     *
     * @param rate the answer
     */
    public void add(DirtyRateMeasurement rate) {
        rates.add(rate);
    }

    /**
     * Adds what was known at a moment.
     *
     * @param sample not before the last
     * @throws FormatException if its time is before the last one's
     */
    public void add(RecordingSample sample) throws FormatException {
        requireRising(lastMillis().orElse(0), sample.timeMillis());
        samples.add(sample);
        latest.putAll(sample.values());
    }

    /**
     * Adds something that happened.
     *
     * @param event not before the last
     * @throws FormatException if its time is before the last one's, or there are too many
     */
    public void add(RecordingEvent event) throws FormatException {
        requireRising(events.isEmpty() ? 0 : events.get(events.size() - 1).timeMillis(), event.timeMillis());
        if (events.size() >= MOST_EVENTS) {
            throw new FormatException("a migration has at most " + MOST_EVENTS + " events");
        }
        events.add(event);
    }

    private static void requireRising(double last, double next) throws FormatException {
        if (next < last) {
            throw new FormatException("the time must not fall, but " + next + " ms comes after " + last + " ms");
        }
    }

    /**
     * Says how it ended.
     *
     * @param ended the end
     */
    public void end(RecordingOutcome ended) {
        outcome = Optional.of(ended);
    }

    /**
     * Says what isn't known, was assumed, or isn't used.
     *
     * @param sentence one sentence; the same one again changes nothing
     */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /**
     * How it ended.
     *
     * @return empty while it goes on
     */
    public Optional<RecordingOutcome> outcome() {
        return outcome;
    }

    /**
     * The time of the last sample.
     *
     * @return in milliseconds; empty where there is none
     */
    public OptionalDouble lastMillis() {
        return samples.last().map(sample -> OptionalDouble.of(sample.timeMillis())).orElse(OptionalDouble.empty());
    }

    /**
     * The last value of a counter.
     *
     * @param counter which one
     * @return its value in the last sample that has one; empty where none has
     */
    public OptionalDouble last(Counter counter) {
        Double value = latest.get(counter);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Makes the migration.
     *
     * @return what was put together
     * @throws IllegalArgumentException if the head holds a number out of its range
     */
    public FoundMigration build() {
        samples.note().ifPresent(notes::add);
        return new FoundMigration(new Recording(request.build(), rates, samples.list(), events, outcome),
                List.copyOf(notes));
    }
}
