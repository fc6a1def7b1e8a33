package org.migworkbench.recording;

import java.util.OptionalDouble;

/** What a recording tells of the guest beside its memory. */
public final class RecordedGuest {

    /** Entry of {@link RecordingRequest#guest()}: {@code true} where the guest stood still before the migration began. */
    public static final String PAUSED = "paused";

    private static final double MOSTLY = 0.5;

    private RecordedGuest() {
    }

    /**
     * Whether the guest stood still all of the time, so that it wrote nothing.
     *
     * @param recording a recording
     * @return whether its head says so, it was stopped before the first pass and not resumed, or QEMU counted all bytes as
     *         sent for a stopped guest while the migration was active
     */
    public static boolean wasPaused(Recording recording) {
        return Boolean.parseBoolean(recording.request().guest().get(PAUSED)) || wasStoppedBefore(recording)
                || sentStopped(recording);
    }

    private static boolean wasStoppedBefore(Recording recording) {
        boolean stopped = false;
        for (RecordingEvent event : recording.events()) {
            if (event.name().equals(RecordingEvent.PASS)) {
                return stopped;
            }
            if (event.side().equals(RecordingEvent.SOURCE)) {
                stopped |= event.name().equals(RecordingEvent.STOP);
                stopped &= !event.name().equals(RecordingEvent.RESUME);
            }
        }
        return false;
    }

    /** The downtime, which QEMU counts from the switch-over, holds such a stop only if that was all of the migration. */
    private static boolean sentStopped(Recording recording) {
        OptionalDouble downtime = recording.outcome().isPresent() ? recording.outcome().get().downtimeMillis()
                : OptionalDouble.empty();
        OptionalDouble total = recording.outcome().isPresent() ? recording.outcome().get().totalMillis()
                : OptionalDouble.empty();
        if (downtime.isPresent() && downtime.getAsDouble() > MOSTLY * total.orElse(0)) {
            return false;
        }
        return recording.samples().stream().anyMatch(sample -> sample.status().orElse("").equals("active")
                && sample.value(Counter.PRECOPY_BYTES).orElse(1) == 0
                && sample.value(Counter.DOWNTIME_BYTES).orElse(0) > MOSTLY
                        * sample.value(Counter.TRANSFERRED).orElse(Double.POSITIVE_INFINITY));
    }
}
