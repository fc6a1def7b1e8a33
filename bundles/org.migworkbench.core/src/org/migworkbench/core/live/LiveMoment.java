package org.migworkbench.core.live;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;

/**
 * How a migration stands, in words: what its monitor said last, and what can be done next.
 *
 * @param sample what the monitor said last; empty as long as it has said nothing
 */
public record LiveMoment(Optional<RecordingSample> sample) {

    /** Nothing was heard yet. */
    public static final LiveMoment NONE = new LiveMoment(Optional.empty());

    private static final double BITS_OF_MEGABIT = 1e6;
    private static final int BITS_OF_BYTE = 8;
    private static final double BYTES_OF_MIB = 1 << 20;

    /** Checks that nothing is missing. */
    public LiveMoment {
        Objects.requireNonNull(sample, "sample");
    }

    /**
     * The state as QEMU names it.
     *
     * @return the name, blank where none is known
     */
    public String status() {
        return sample.flatMap(RecordingSample::status).orElse("");
    }

    /**
     * How it stands.
     *
     * @return one sentence without full stop, such as {@code Pass 3: 12 MiB left, 268 Mbit/s, throttled 20 %}
     */
    public String sentence() {
        return switch (status()) {
            case "" -> "Nothing was heard of the migration yet";
            case "none", "setup", "wait-unplug" -> "The migration is being set up";
            case "active" -> passes();
            case "pre-switchover" -> "The guest stands still and waits for the go-ahead";
            case "device" -> "The guest stands still, the rest of its memory and its devices follow";
            case "postcopy-active" -> "Post-copy, the guest runs there" + counters();
            case "postcopy-paused" -> "Post-copy is interrupted, the guest waits for pages" + counters();
            case "postcopy-recover", "postcopy-recover-setup" -> "Post-copy is being taken up again";
            case "completed" -> "It is completed; the guest is asked how it fares";
            case "cancelling" -> "The migration is being cancelled";
            default -> "QEMU says " + status();
        };
    }

    private String passes() {
        OptionalDouble pass = value(Counter.DIRTY_SYNC_COUNT);
        return (pass.isEmpty() || pass.getAsDouble() < 1 ? "The first pass"
                : "Pass " + Math.round(pass.getAsDouble())) + counters();
    }

    private String counters() {
        StringBuilder text = new StringBuilder();
        add(text, Counter.REMAINING, 1 / BYTES_OF_MIB, ShownUnit.MEBIBYTES, "", " left");
        add(text, Counter.MBPS, 1, ShownUnit.MBIT_PER_SECOND, "", "");
        if (value(Counter.THROTTLE).orElse(0) > 0) {
            add(text, Counter.THROTTLE, 1, ShownUnit.PERCENT, "throttled ", "");
        }
        if (!status().startsWith("postcopy") && value(Counter.EXPECTED_DOWNTIME).isPresent()) {
            add(text, Counter.EXPECTED_DOWNTIME, 1, ShownUnit.MILLISECONDS, "expected downtime ", "");
        }
        return text.isEmpty() ? "" : ": " + text;
    }

    private void add(StringBuilder text, Counter counter, double factor, ShownUnit unit, String before, String after) {
        value(counter).ifPresent(value -> text.append(text.isEmpty() ? "" : ", ").append(before)
                .append(unit.text(value * factor)).append(after));
    }

    private OptionalDouble value(Counter counter) {
        return sample.map(known -> known.value(counter)).orElse(OptionalDouble.empty());
    }

    /**
     * What can be done now.
     *
     * @param postcopyPrepared whether the migration was begun so that post-copy is possible
     * @return one sentence; empty where nothing has to be done
     */
    public Optional<String> advice(boolean postcopyPrepared) {
        return switch (status()) {
            case "pre-switchover" -> Optional.of("Continue lets it go on; Cancel lets the guest go on at the source.");
            case "postcopy-active" -> Optional.of("There is no way back: it can't be cancelled any more.");
            case "postcopy-paused" -> Optional.of("Recover connects the two again. Do not end either of them:"
                    + " each holds a part of the guest's memory.");
            case "active" -> throttledOut(postcopyPrepared);
            default -> Optional.empty();
        };
    }

    /** A guest that dirties more than can be sent will not get there by itself. */
    private Optional<String> throttledOut(boolean postcopyPrepared) {
        double dirtied = value(Counter.DIRTY_PAGES_RATE).orElse(0) * DemoGuest.PAGE_BYTES * BITS_OF_BYTE
                / BITS_OF_MEGABIT;
        double sent = value(Counter.MBPS).orElse(0);
        if (sent <= 0 || dirtied <= sent || value(Counter.DIRTY_SYNC_COUNT).orElse(0) < 2) {
            return Optional.empty();
        }
        return Optional.of("The guest dirties " + ShownUnit.MBIT_PER_SECOND.text(dirtied)
                + ", more than is sent: more bandwidth"
                + (postcopyPrepared ? " or Start post-copy helps." : " helps."));
    }
}
