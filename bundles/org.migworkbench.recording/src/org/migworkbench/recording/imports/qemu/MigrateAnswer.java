package org.migworkbench.recording.imports.qemu;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonNode;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.imports.source.Poll;

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

    static RecordingSample sample(double timeMillis, JsonNode answer) throws FormatException {
        Map<Counter, Double> values = RecordingSample.newValues();
        take(answer, TOP, values);
        Optional<JsonNode> ram = answer.findObject("ram");
        if (ram.isPresent()) {
            take(ram.get(), RAM, values);
        }
        takeXbzrle(answer.findObject("xbzrle-cache"), values);
        return new RecordingSample(timeMillis, answer.findText("status").orElse(""), values);
    }

    /** Puts what an answer says into a poll; what fell below 0 isn't known. */
    static void fill(Poll poll, JsonNode answer) throws FormatException {
        poll.status(answer.findText("status").orElse(""));
        fill(poll, answer, TOP);
        Optional<JsonNode> ram = answer.findObject("ram");
        if (ram.isPresent()) {
            fill(poll, ram.get(), RAM);
            pageSize(poll, ram.get());
        }
        Optional<JsonNode> cache = answer.findObject("xbzrle-cache");
        if (cache.isPresent()) {
            fill(poll, cache.get(), XBZRLE);
            poll.capability("xbzrle");
        }
        features(poll, answer);
        Optional<Outcome> outcome = outcome(poll.status()).filter(end -> !poll.status().equals("postcopy-paused"));
        if (outcome.isPresent()) {
            poll.ended(outcome.get(), answer.findText("error-desc").orElse(""));
        }
    }

    private static void fill(Poll poll, JsonNode fields, Map<String, Counter> names) throws FormatException {
        for (Map.Entry<String, Counter> name : names.entrySet()) {
            Optional<JsonNode> found = fields.find(name.getKey());
            if (found.isPresent()) {
                double value = found.get().real();
                poll.value(name.getValue(), value < 0 ? Poll.BELOW_ZERO : value);
            }
        }
    }

    private static void pageSize(Poll poll, JsonNode ram) throws FormatException {
        Optional<JsonNode> size = ram.find("page-size");
        if (size.isPresent()) {
            long bytes = size.get().whole();
            if (!VmSpec.PAGE_SIZES.contains(bytes)) {
                throw ram.wrong("page-size", "a power of two from 512 to 2^30");
            }
            poll.pageBytes((int) bytes);
        }
    }

    private static void features(Poll poll, JsonNode answer) throws FormatException {
        if (answer.has("cpu-throttle-percentage")) {
            poll.capability("auto-converge");
        }
        if (poll.value(Counter.MULTIFD_BYTES).orElse(0) > 0) {
            poll.capability("multifd");
        }
        if (poll.status().startsWith("postcopy") || poll.value(Counter.POSTCOPY_REQUESTS).orElse(0) > 0) {
            poll.capability("postcopy-ram");
        }
        if (answer.has("disk")) {
            poll.note("Disks were copied as well; only what is said of the memory was taken.");
        }
        if (answer.has("postcopy-blocktime") || answer.has("postcopy-latency")) {
            poll.note("Times for which processors waited for pages in post-copy aren't used.");
        }
        if (answer.has("compression")) {
            poll.note("The pages were compressed; how much isn't used.");
        }
    }

    static void takeXbzrle(Optional<JsonNode> cache, Map<Counter, Double> values) throws FormatException {
        if (cache.isPresent()) {
            take(cache.get(), XBZRLE, values);
        }
    }

    private static void take(JsonNode fields, Map<String, Counter> names, Map<Counter, Double> values)
            throws FormatException {
        for (Map.Entry<String, Counter> name : names.entrySet()) {
            fields.findAmount(name.getKey()).ifPresent(value -> values.put(name.getValue(), value));
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

    static RecordingOutcome end(Outcome outcome, String reason, JsonNode answer, double lastMillis)
            throws FormatException {
        OptionalDouble total = answer.findAmount("total-time");
        return new RecordingOutcome(outcome, reason, total.isPresent() ? total : OptionalDouble.of(lastMillis),
                answer.findAmount("downtime"));
    }
}
