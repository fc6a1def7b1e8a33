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
 * @param status how far it is
 * @param sample what the monitor said last; empty as long as it has said nothing
 */
public record LiveMoment(LiveStatus status, Optional<RecordingSample> sample) {

    /** Nothing was heard yet. */
    public static final LiveMoment NONE = new LiveMoment(LiveStatus.UNKNOWN, Optional.empty());

    private static final double BITS_OF_MEGABIT = 1e6;
    private static final int BITS_OF_BYTE = 8;
    private static final double BYTES_OF_MIB = 1 << 20;

    /** Checks that nothing is missing. */
    public LiveMoment {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sample, "sample");
    }

    /**
     * How it stands.
     *
     * @return one sentence without full stop, such as {@code Pass 3: 12 MiB left, 268 Mbit/s, throttled 20 %}
     */
    public String sentence() {
        return switch (status) {
            case UNKNOWN -> "Nothing was heard of the migration yet";
            case SETUP -> "The migration is being set up";
            case PRECOPY -> passes();
            case AWAITING_SWITCHOVER -> "The guest stands still and waits for the go-ahead";
            case SWITCHOVER -> "The guest stands still, the rest of its memory and its devices follow";
            case POSTCOPY -> "Post-copy, the guest runs there" + counters();
            case POSTCOPY_INTERRUPTED -> "Post-copy is interrupted, the guest waits for pages" + counters();
            case POSTCOPY_RECOVERY -> "Post-copy is being taken up again";
            case COMPLETED -> "It is completed; the guest is asked how it fares";
            case CANCELLING -> "The migration is being cancelled";
            case CANCELLED -> "The migration was cancelled";
            case FAILED -> "The migration has failed";
            case OTHER -> "The monitor says " + sample.flatMap(RecordingSample::status).orElse("nothing");
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
        if (!status.isPostcopy() && value(Counter.EXPECTED_DOWNTIME).isPresent()) {
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
        return switch (status) {
            case AWAITING_SWITCHOVER ->
                Optional.of("Continue lets it go on; Cancel lets the guest go on at the source.");
            case POSTCOPY -> Optional.of("There is no way back: it can't be cancelled any more.");
            case POSTCOPY_INTERRUPTED -> Optional.of("Recover connects the two again. Do not end either of them:"
                    + " each holds a part of the guest's memory.");
            case PRECOPY -> throttledOut(postcopyPrepared);
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
