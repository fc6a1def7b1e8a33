package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;

/** The passes of a recording: cut where the number of fetches of the log changes. */
public final class RecordedPasses {

    private static final double PERCENT = 100;
    private static final double SECOND_MILLIS = 1000;
    private static final int MOST_MERGED = 100_000;
    /** So much less may be counted as sent than is gone: amounts of tools are rounded. */
    private static final double MISCOUNT = 0.01;

    private final Recording recording;
    private final double pageBytes;
    private final FetchTimes times;
    private final List<RecordingSample> samples = new ArrayList<>();
    private final List<RecordedPass> passes = new ArrayList<>();
    private final int firstRate;
    private final double stopMillis;
    private final double postcopyMillis;
    private final boolean paused;

    private RecordedPasses(Recording recording) {
        this.recording = recording;
        this.pageBytes = recording.request().pageBytes();
        this.times = new FetchTimes(recording);
        this.paused = RecordedGuest.wasPaused(recording);
        for (RecordingSample sample : recording.samples()) {
            if (sample.value(Counter.REMAINING).isPresent() && sample.value(Counter.DIRTY_SYNC_COUNT).isPresent()) {
                samples.add(sample);
            }
        }
        beginning().ifPresent(sample -> samples.add(0, sample));
        this.firstRate = firstRate();
        this.postcopyMillis = first("MIGRATION", "postcopy-active").orElse(Double.POSITIVE_INFINITY);
        this.stopMillis = stop();
    }

    /**
     * Finds the passes.
     *
     * @param recording a recording
     * @return its passes, the last one to the end; empty where it tells nothing of passes
     */
    public static List<RecordedPass> of(Recording recording) {
        RecordedPasses all = new RecordedPasses(recording);
        all.find();
        return List.copyOf(all.passes);
    }

    /** What stood at the beginning, where no answer shows it and no event tells of the first pass: all is left. */
    private Optional<RecordingSample> beginning() {
        if (samples.isEmpty() || times.told(1).isPresent()) {
            return Optional.empty();
        }
        RecordingSample first = samples.get(0);
        double memory = first.value(Counter.TOTAL).orElse(recording.request().memoryBytes().orElse(0));
        double setup = first.value(Counter.SETUP_TIME).orElse(0);
        if (number(0) < 1 || setup >= first.timeMillis() || memory < first.value(Counter.REMAINING).orElse(0)
                || first.value(Counter.NORMAL).isEmpty() && first.value(Counter.TRANSFERRED).isEmpty()) {
            return Optional.empty();
        }
        Map<Counter, Double> values = RecordingSample.newValues();
        first.values().forEach((counter, value) -> values.put(counter, 0.0));
        values.put(Counter.REMAINING, memory);
        values.put(Counter.DIRTY_SYNC_COUNT, 1.0);
        values.put(Counter.SETUP_TIME, setup);
        return Optional.of(new RecordingSample(setup, first.status().orElse(""), values));
    }

    /** When the guest was stopped for the switch: at its event, else before the end by the downtime. */
    private double stop() {
        OptionalDouble told = paused ? OptionalDouble.empty() : first(RecordingEvent.STOP, "");
        if (told.isPresent() || recording.outcome().isEmpty() || postcopyMillis < Double.POSITIVE_INFINITY
                || paused || recording.outcome().get().outcome() != Outcome.COMPLETED) {
            return told.orElse(Double.POSITIVE_INFINITY);
        }
        OptionalDouble downtime = recording.outcome().get().downtimeMillis();
        OptionalDouble total = recording.outcome().get().totalMillis();
        return downtime.isPresent() && total.isPresent() && last(Counter.POSTCOPY_REQUESTS) + last(
                Counter.POSTCOPY_BYTES) <= 0 ? Math.max(0, total.getAsDouble() - downtime.getAsDouble())
                        : Double.POSITIVE_INFINITY;
    }

    private double last(Counter counter) {
        return recording.last(counter).map(sample -> sample.value(counter).orElse(0)).orElse(0.0);
    }

    private void find() {
        int from = 0;
        while (from < samples.size()) {
            int next = firstOfNext(from);
            if (number(from) >= 1) {
                add(from, Math.min(next, samples.size() - 1), next < samples.size());
            }
            from = next;
        }
    }

    /** The first sample after one that is of a later pass; the number of samples where there is none. */
    private int firstOfNext(int from) {
        long number = number(from);
        int next = from + 1;
        while (next < samples.size() && number(next) <= number) {
            next++;
        }
        return next;
    }

    private long number(int index) {
        return samples.get(index).whole(Counter.DIRTY_SYNC_COUNT).orElse(0);
    }

    /** One pass from its first sample to the first of the next, or to the last of all. */
    private void add(int from, int to, boolean fetched) {
        RecordingSample first = samples.get(from);
        RecordingSample last = samples.get(to);
        int number = (int) Math.min(Integer.MAX_VALUE, number(from));
        FetchTimes.Fetch begin = begin(from);
        FetchTimes.Fetch fetch = fetched ? begin(to) : FetchTimes.exact(last.timeMillis());
        double start = begin.millis();
        double end = Math.max(start, fetch.millis());
        int merged = fetched ? fetches(number(to) - number, end) : 1;
        double sent = sent(first, last);
        double dirtied = fetched ? dirtied(first, last, sent) : RecordedPass.UNKNOWN;
        double span = last.timeMillis() - first.timeMillis();
        double rest = !fetched ? 0 : merged > 1 ? Math.min(left(samples.get(to - 1)), times.restPages())
                : left(last) + sentSince(to, end) - Math.max(0, dirtied);
        passes.add(new RecordedPass(number, merged, phase(start, end), start, end, live(start, end),
                Math.max(0, left(first) + sentSince(from, start)), Math.max(0, rest),
                between(from, start, to, end, this::pages), between(from, start, to, end, of(Counter.DUPLICATE)),
                between(from, start, to, end, of(Counter.XBZRLE_PAGES)),
                between(from, start, to, end, of(Counter.TRANSFERRED)), dirtied,
                Math.min(1, last.value(Counter.THROTTLE).orElse(0) / PERCENT),
                expectedDowntime(to), Math.hypot(begin.error(), fetch.error()),
                span > 0 ? Math.max(0, sent - zero(first, last)) * SECOND_MILLIS / span : 0,
                isMiscounted(first, last)));
    }

    /** Until QEMU knows a dirty rate it answers its limit, which says nothing about the rest. */
    private double expectedDowntime(int at) {
        RecordingSample sample = samples.get(at);
        boolean isLimit = at < firstRate && sample.value(Counter.DIRTY_PAGES_RATE).isPresent();
        return isLimit ? 0 : sample.value(Counter.EXPECTED_DOWNTIME).orElse(0);
    }

    /** The first sample that tells a dirty rate; behind all if none does. */
    private int firstRate() {
        int at = 0;
        while (at < samples.size() && samples.get(at).value(Counter.DIRTY_PAGES_RATE).orElse(0) == 0) {
            at++;
        }
        return at;
    }

    /** Amounts that don't fit by a little say that nothing was dirtied. */
    private double dirtied(RecordingSample first, RecordingSample last, double sent) {
        double dirtied = left(last) - left(first) + sent;
        return dirtied < -MISCOUNT * left(first) ? RecordedPass.UNKNOWN : Math.max(0, dirtied);
    }

    /** QEMU fetches the log once more as soon as the guest stands still, and finds next to nothing. */
    private int fetches(long counted, double end) {
        return (int) Math.max(1, Math.min(MOST_MERGED, end >= stopMillis ? counted - 1 : counted));
    }

    /** Pages sent between two samples; by rate and time where fewer are counted than are gone. */
    private double sent(RecordingSample first, RecordingSample last) {
        double seconds = (last.timeMillis() - first.timeMillis()) / SECOND_MILLIS;
        return isMiscounted(first, last) ? zero(first, last) + times.pagesPerSecond() * seconds
                : pages(last) - pages(first);
    }

    private boolean isMiscounted(RecordingSample first, RecordingSample last) {
        return left(last) - left(first) + pages(last) - pages(first) < -MISCOUNT * left(first);
    }

    private static double zero(RecordingSample first, RecordingSample last) {
        return Math.max(0, difference(first, last, Counter.DUPLICATE));
    }

    private double live(double start, double end) {
        return paused ? 0 : Math.max(0, Math.min(end, stopMillis) - start);
    }

    private Phase phase(double start, double end) {
        if (start >= postcopyMillis || end > postcopyMillis && start >= stopMillis) {
            return Phase.POSTCOPY;
        }
        return start >= stopMillis ? Phase.STOP_AND_COPY : Phase.PRECOPY;
    }

    /** Pages sent between a fetch and the sample after it. */
    private double sentSince(int index, double fetch) {
        return since(index, fetch, this::pages);
    }

    /** What was counted between a fetch and the sample after it, if the sample before it and this one are joined by a line. */
    private double since(int index, double fetch, ToDoubleFunction<RecordingSample> counted) {
        RecordingSample after = samples.get(index);
        if (index == 0) {
            return counted.applyAsDouble(after);
        }
        RecordingSample before = samples.get(index - 1);
        double span = after.timeMillis() - before.timeMillis();
        double share = span > 0 ? Math.max(0, Math.min(1, (after.timeMillis() - fetch) / span)) : 0;
        return share * (counted.applyAsDouble(after) - counted.applyAsDouble(before));
    }

    /**
     * What was counted in a pass: from its first sample to the first of the next. Where these come late by far, since no
     * event tells when the log was fetched, what was counted since the fetch belongs to the later pass.
     */
    private double between(int from, double start, int to, double end, ToDoubleFunction<RecordingSample> counted) {
        double sum = counted.applyAsDouble(samples.get(to)) - counted.applyAsDouble(samples.get(from));
        double before = times.told(number(from)).isPresent() ? 0 : since(from, start, counted);
        double after = times.told(number(to)).isPresent() ? 0 : since(to, end, counted);
        return Math.max(0, sum + before - after);
    }

    private static ToDoubleFunction<RecordingSample> of(Counter counter) {
        return sample -> sample.value(counter).orElse(0);
    }

    private static double difference(RecordingSample first, RecordingSample last, Counter counter) {
        return last.value(counter).orElse(0) - first.value(counter).orElse(0);
    }

    /** Pages that are left. */
    private double left(RecordingSample sample) {
        return sample.value(Counter.REMAINING).orElse(0) / pageBytes;
    }

    /** Pages sent: whole, zero and encoded; from the bytes where they aren't counted. */
    private double pages(RecordingSample sample) {
        OptionalDouble normal = sample.value(Counter.NORMAL);
        if (normal.isEmpty()) {
            return sample.value(Counter.TRANSFERRED).orElse(0) / pageBytes;
        }
        return normal.getAsDouble() + sample.value(Counter.DUPLICATE).orElse(0)
                + sample.value(Counter.XBZRLE_PAGES).orElse(0);
    }

    /** When the pass of a sample began. */
    private FetchTimes.Fetch begin(int index) {
        OptionalDouble told = times.told(number(index));
        if (told.isPresent()) {
            return FetchTimes.exact(told.getAsDouble());
        }
        RecordingSample after = samples.get(index);
        if (index == 0) {
            return FetchTimes.exact(after.value(Counter.SETUP_TIME).orElse(0));
        }
        if (after.status().orElse("").equals("completed") && stopMillis < Double.POSITIVE_INFINITY) {
            return FetchTimes.exact(Math.max(samples.get(index - 1).timeMillis(), stopMillis));
        }
        RecordingSample before = samples.get(index - 1);
        double zero = difference(before, after, Counter.DUPLICATE);
        FetchTimes.Fetch first = times.after(before.timeMillis(), after.timeMillis(),
                Math.max(0, left(before) - zero), pages(after) - pages(before) - zero);
        long fetches = number(index) - number(index - 1);
        return fetches > 1 ? FetchTimes.last(first, after.timeMillis(), fetches) : first;
    }

    private OptionalDouble first(String name, String status) {
        Optional<RecordingEvent> found = recording.events().stream()
                .filter(event -> event.name().equals(name) && event.side().equals(RecordingEvent.SOURCE)
                        && (status.isEmpty() || status.equals(event.data().get("status"))))
                .findFirst();
        return found.isPresent() ? OptionalDouble.of(found.get().timeMillis()) : OptionalDouble.empty();
    }
}
