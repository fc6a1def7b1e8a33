package org.migworkbench.recording;

import java.util.OptionalDouble;

/**
 * Whether somebody stopped the guest of a migration that hadn't come near its goal, as {@code virsh migrate
 * --timeout-suspend} and KubeVirt do: QEMU goes on as before, its state stays {@code active}, and the rest follows within
 * the bandwidth limit. When QEMU itself stops the guest the state changes before it answers again.
 */
final class OutsideStop {

    private static final double ANSWERS_MILLIS = 250;

    private OutsideStop() {
    }

    /** Whether a recording shows that; a guest that stood still from the start wasn't stopped by anybody. */
    static boolean isSeen(Recording recording) {
        OptionalDouble stop = recording.events().stream()
                .filter(event -> event.name().equals(RecordingEvent.STOP)
                        && event.side().equals(RecordingEvent.SOURCE))
                .mapToDouble(RecordingEvent::timeMillis).findFirst();
        return stop.orElse(0) > 0 && recording.samples().stream()
                .filter(sample -> sample.timeMillis() > stop.getAsDouble() + ANSWERS_MILLIS)
                .anyMatch(sample -> sample.status().orElse("").equals("active"));
    }
}
