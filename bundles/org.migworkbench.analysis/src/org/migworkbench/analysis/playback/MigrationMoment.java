package org.migworkbench.analysis.playback;

import java.util.Objects;
import java.util.OptionalLong;
import org.migworkbench.engine.result.Phase;

/**
 * A migration at a moment.
 *
 * @param stage                   whether it has begun or ended
 * @param phase                   phase that it is in, or was in last; {@link Phase#PRECOPY} before it begins
 * @param round                   number of the round, 0 before the first
 * @param roundShare              how much of the round has passed, 0 to 1
 * @param remainingBytes          memory that is still to be sent, in bytes; in between the ends of rounds on a straight
 *                                line; empty where it isn't known
 * @param sentBytes               bytes on the wire until now
 * @param bandwidthBytesPerSecond how fast memory is sent, in bytes per second; 0 where nothing is
 * @param dirtyRateBytesPerSecond how fast the guest dirties memory in this round, in bytes per second; 0 where it
 *                                isn't known or stands still
 * @param throttle                how much the policy slows the guest, 0 to 1
 */
public record MigrationMoment(Stage stage, Phase phase, int round, double roundShare, OptionalLong remainingBytes,
        long sentBytes, double bandwidthBytesPerSecond, double dirtyRateBytesPerSecond, double throttle) {

    /** How far a migration is. */
    public enum Stage {
        /** It hasn't begun. */
        WAITING,
        /** It goes on. */
        MOVING,
        /** It is over. */
        ENDED
    }

    /** Checks that nothing is missing. */
    public MigrationMoment {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(remainingBytes, "remainingBytes");
    }

    /**
     * Whether the guest stands still.
     *
     * @return true in the stop-and-copy
     */
    public boolean isPaused() {
        return stage == Stage.MOVING && phase == Phase.STOP_AND_COPY;
    }
}
