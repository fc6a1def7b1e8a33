package org.migworkbench.recording;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.migworkbench.engine.result.Outcome;

/**
 * How a recorded migration ended. What isn't known is empty.
 *
 * @param outcome         the end
 * @param reason          why, in one sentence for people; may be blank
 * @param totalMillis     from the command to the end, in milliseconds
 * @param downtimeMillis  how long the guest stood still, in milliseconds
 * @param guestGapMillis  longest silence that the guest's own beat showed, in milliseconds
 * @param lostPages       pages that the guest found wrong
 * @param lostVm          whether the guest was lost
 */
public record RecordingOutcome(Outcome outcome, String reason, OptionalDouble totalMillis,
        OptionalDouble downtimeMillis, OptionalDouble guestGapMillis, OptionalLong lostPages, boolean lostVm) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a number is negative or not finite
     */
    public RecordingOutcome {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        totalMillis.ifPresent(RecordingSample::requireTime);
        downtimeMillis.ifPresent(RecordingSample::requireTime);
        guestGapMillis.ifPresent(RecordingSample::requireTime);
        if (lostPages.isPresent() && lostPages.getAsLong() < 0) {
            throw new IllegalArgumentException(
                    "The number of lost pages must be 0 or more, but is " + lostPages.getAsLong() + '.');
        }
    }

    /**
     * An end of which the guest itself said nothing.
     *
     * @param outcome        the end
     * @param reason         why
     * @param totalMillis    how long it took
     * @param downtimeMillis how long the guest stood still
     */
    public RecordingOutcome(Outcome outcome, String reason, OptionalDouble totalMillis,
            OptionalDouble downtimeMillis) {
        this(outcome, reason, totalMillis, downtimeMillis, OptionalDouble.empty(), OptionalLong.empty(), false);
    }
}
