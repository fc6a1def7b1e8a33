package org.migworkbench.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One migration that took place.
 *
 * @param request    what was asked for
 * @param dirtyRates what the guest dirtied before, in the order of the measurements; often empty
 * @param samples    what was known when, by rising time
 * @param events     what happened, by rising time
 * @param outcome    how it ended; empty where the recording broke off
 */
public record Recording(RecordingRequest request, List<DirtyRateMeasurement> dirtyRates,
        List<RecordingSample> samples, List<RecordingEvent> events, Optional<RecordingOutcome> outcome) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a time is before the one before it
     */
    public Recording {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(outcome, "outcome");
        dirtyRates = List.copyOf(dirtyRates);
        samples = List.copyOf(samples);
        events = List.copyOf(events);
        double last = 0;
        for (RecordingSample sample : samples) {
            last = requireRising(last, sample.timeMillis());
        }
        last = 0;
        for (RecordingEvent event : events) {
            last = requireRising(last, event.timeMillis());
        }
    }

    /**
     * Whether it tells only how fast the guest dirtied its memory, and of no migration.
     *
     * @return whether there are measured rates, and nothing else
     */
    public boolean isMeasurement() {
        return !dirtyRates.isEmpty() && samples.isEmpty() && events.isEmpty() && outcome.isEmpty();
    }

    /**
     * The last sample that holds a counter.
     *
     * @param counter which one
     * @return the sample; empty where none holds it
     */
    public Optional<RecordingSample> last(Counter counter) {
        for (int i = samples.size() - 1; i >= 0; i--) {
            if (samples.get(i).value(counter).isPresent()) {
                return Optional.of(samples.get(i));
            }
        }
        return Optional.empty();
    }

    private static double requireRising(double last, double next) {
        if (next < last) {
            throw new IllegalArgumentException(
                    "Times must not fall, but " + next + " ms comes after " + last + " ms.");
        }
        return next;
    }
}
