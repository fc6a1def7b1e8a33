package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.migworkbench.quantities.Quantity;

/** How a migration stood when it was last seen, of which the recording doesn't tell the end. */
final class LastSeen {

    private static final double BYTES_PER_MEGABIT = 125_000;
    private static final double SECOND_MILLIS = 1000;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Recording recording;

    LastSeen(Recording recording) {
        this.recording = recording;
    }

    /** The bandwidth as the hypervisor says it, in bytes per second; else the mean since the start. */
    OptionalDouble bytesPerSecond() {
        OptionalDouble told = last(Counter.MBPS);
        if (told.orElse(0) > 0) {
            return OptionalDouble.of(told.getAsDouble() * BYTES_PER_MEGABIT);
        }
        OptionalDouble sent = last(Counter.TRANSFERRED);
        if (recording.samples().isEmpty()) {
            return OptionalDouble.empty();
        }
        double millis = recording.samples().get(recording.samples().size() - 1).timeMillis();
        double since = sent.orElse(0) - sentBefore();
        return since > 0 && millis > 0 ? OptionalDouble.of(since * SECOND_MILLIS / millis) : OptionalDouble.empty();
    }

    /** What had been sent at the first moment of a recording that begins after the migration did. */
    private double sentBefore() {
        RecordingSample first = recording.samples().get(0);
        return first.timeMillis() == 0 ? first.value(Counter.TRANSFERRED).orElse(0) : 0;
    }

    /** What was sent, what is left and how long that would take; empty if nothing is known. */
    String sentence() {
        List<String> figures = new ArrayList<>();
        OptionalDouble rate = bytesPerSecond();
        OptionalDouble sent = last(Counter.TRANSFERRED);
        String at = rate.isPresent() ? " at " + Quantity.formatBytesPerSecond(rate.getAsDouble()) : "";
        if (sent.isPresent() || rate.isPresent()) {
            figures.add(sent.isPresent() ? Quantity.formatBytes(Math.round(sent.getAsDouble())) + " sent" + at
                    : "sent" + at);
        }
        OptionalDouble left = last(Counter.REMAINING);
        left.ifPresent(bytes -> figures.add(
                bytes > 0 ? Quantity.formatBytes(Math.round(bytes)) + " left" + needed(bytes, rate) : uncounted()));
        double dirtied = last(Counter.DIRTY_PAGES_RATE).orElse(0) * recording.request().pageBytes();
        if (dirtied > 0) {
            figures.add("dirtied " + Quantity.formatBytesPerSecond(dirtied)
                    + (rate.isPresent() && dirtied > rate.getAsDouble() ? ", faster than it is sent" : ""));
        }
        String sentence = String.join("; ", figures);
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + '.';
    }

    /** Nothing is left between the end of a pass and the fetch of what was written while it was sent. */
    private String uncounted() {
        double expected = last(Counter.EXPECTED_DOWNTIME).orElse(0);
        return "the pass is sent and what was written meanwhile not counted yet"
                + (expected > 0 ? "; expected downtime " + Quantity.formatNanos(Math.round(expected * NANOS_PER_MILLI))
                        : "");
    }

    /** How long the guest would stand still now, against what was wanted. */
    private String needed(double bytes, OptionalDouble rate) {
        if (rate.isEmpty()) {
            return "";
        }
        OptionalDouble limit = recording.request().downtimeLimitMillis();
        return ", which take " + time(bytes / rate.getAsDouble())
                + (limit.isPresent() ? "; the limit is " + time(limit.getAsDouble() / SECOND_MILLIS) : "");
    }

    private static String time(double seconds) {
        return Quantity.formatNanos(Math.round(seconds * NANOS_PER_SECOND));
    }

    private OptionalDouble last(Counter counter) {
        return recording.last(counter).map(sample -> sample.value(counter)).orElse(OptionalDouble.empty());
    }
}
