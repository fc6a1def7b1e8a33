package org.migworkbench.recording.imports;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.JsonFields;
import org.migworkbench.recording.RecordingFormatException;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;

/** An answer of QEMU's query-migrate as a sample and as an end. */
final class MigrateAnswer {

    private static final Map<String, Counter> RAM = Map.ofEntries(Map.entry("remaining", Counter.REMAINING),
            Map.entry("transferred", Counter.TRANSFERRED), Map.entry("total", Counter.TOTAL),
            Map.entry("duplicate", Counter.DUPLICATE), Map.entry("normal", Counter.NORMAL),
            Map.entry("dirty-pages-rate", Counter.DIRTY_PAGES_RATE), Map.entry("mbps", Counter.MBPS),
            Map.entry("pages-per-second", Counter.PAGES_PER_SECOND),
            Map.entry("dirty-sync-count", Counter.DIRTY_SYNC_COUNT),
            Map.entry("postcopy-requests", Counter.POSTCOPY_REQUESTS),
            Map.entry("precopy-bytes", Counter.PRECOPY_BYTES), Map.entry("downtime-bytes", Counter.DOWNTIME_BYTES),
            Map.entry("postcopy-bytes", Counter.POSTCOPY_BYTES), Map.entry("multifd-bytes", Counter.MULTIFD_BYTES));
    private static final Map<String, Counter> TOP = Map.of("total-time", Counter.TOTAL_TIME, "downtime",
            Counter.DOWNTIME, "expected-downtime", Counter.EXPECTED_DOWNTIME, "setup-time", Counter.SETUP_TIME,
            "cpu-throttle-percentage", Counter.THROTTLE, "dirty-limit-throttle-time-per-round",
            Counter.DIRTY_LIMIT_THROTTLE, "dirty-limit-ring-full-time", Counter.DIRTY_LIMIT_RING_FULL);
    private static final Map<String, Counter> XBZRLE = Map.of("bytes", Counter.XBZRLE_BYTES, "pages",
            Counter.XBZRLE_PAGES, "cache-miss", Counter.XBZRLE_CACHE_MISS, "overflow", Counter.XBZRLE_OVERFLOW);

    private MigrateAnswer() {
    }

    static RecordingSample sample(double timeMillis, JsonFields answer) throws RecordingFormatException {
        Map<Counter, Double> values = RecordingSample.newValues();
        take(answer, TOP, values);
        Optional<JsonFields> ram = answer.object("ram");
        if (ram.isPresent()) {
            take(ram.get(), RAM, values);
        }
        takeXbzrle(answer.object("xbzrle-cache"), values);
        return new RecordingSample(timeMillis, answer.text("status").orElse(""), values);
    }

    static void takeXbzrle(Optional<JsonFields> cache, Map<Counter, Double> values) throws RecordingFormatException {
        if (cache.isPresent()) {
            take(cache.get(), XBZRLE, values);
        }
    }

    private static void take(JsonFields fields, Map<String, Counter> names, Map<Counter, Double> values)
            throws RecordingFormatException {
        for (Map.Entry<String, Counter> name : names.entrySet()) {
            fields.number(name.getKey()).ifPresent(value -> values.put(name.getValue(), value));
        }
    }

    /** How a migration ended whose last state is this; empty while it goes on. */
    static Optional<Outcome> outcome(String status) {
        return switch (status) {
            case "completed" -> Optional.of(Outcome.COMPLETED);
            case "cancelled" -> Optional.of(Outcome.CANCELLED);
            case "failed", "postcopy-paused" -> Optional.of(Outcome.FAILED);
            default -> Optional.empty();
        };
    }

    static RecordingOutcome end(Outcome outcome, String reason, JsonFields answer, double lastMillis)
            throws RecordingFormatException {
        OptionalDouble total = answer.number("total-time");
        return new RecordingOutcome(outcome, reason, total.isPresent() ? total : OptionalDouble.of(lastMillis),
                answer.number("downtime"));
    }
}
