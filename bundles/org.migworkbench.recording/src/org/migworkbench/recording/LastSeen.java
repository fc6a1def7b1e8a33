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
        double millis = recording.samples().isEmpty() ? 0
                : recording.samples().get(recording.samples().size() - 1).timeMillis();
        return sent.orElse(0) > 0 && millis > 0 ? OptionalDouble.of(sent.getAsDouble() * SECOND_MILLIS / millis)
                : OptionalDouble.empty();
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
        left.ifPresent(bytes -> figures.add(Quantity.formatBytes(Math.round(bytes)) + " left" + needed(bytes, rate)));
        double dirtied = last(Counter.DIRTY_PAGES_RATE).orElse(0) * recording.request().pageBytes();
        if (dirtied > 0) {
            figures.add("dirtied " + Quantity.formatBytesPerSecond(dirtied)
                    + (rate.isPresent() && dirtied > rate.getAsDouble() ? ", faster than it is sent" : ""));
        }
        String sentence = String.join("; ", figures);
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + '.';
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
