package org.migworkbench.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.Phase;

/** The passes of a recording: cut where the number of fetches of the log changes, at the events that tell of it. */
public final class RecordedPasses {

    private static final double PERCENT = 100;

    private final Recording recording;
    private final double pageBytes;
    private final List<RecordingSample> samples = new ArrayList<>();
    private final List<RecordedPass> passes = new ArrayList<>();
    private final double stopMillis;
    private final double postcopyMillis;

    private RecordedPasses(Recording recording) {
        this.recording = recording;
        this.pageBytes = recording.request().pageBytes();
        for (RecordingSample sample : recording.samples()) {
            if (sample.value(Counter.REMAINING).isPresent() && sample.value(Counter.DIRTY_SYNC_COUNT).isPresent()) {
                samples.add(sample);
            }
        }
        this.stopMillis = first(RecordingEvent.STOP, "").orElse(Double.POSITIVE_INFINITY);
        this.postcopyMillis = first("MIGRATION", "postcopy-active").orElse(Double.POSITIVE_INFINITY);
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
        int merged = fetched ? (int) Math.min(1000, number(to) - number) : 1;
        double start = begin(from);
        double end = fetched ? begin(to) : last.timeMillis();
        double sent = pages(last) - pages(first);
        double dirtied = fetched ? (last.value(Counter.REMAINING).orElse(0) - first.value(Counter.REMAINING).orElse(0))
                / pageBytes + sent : RecordedPass.UNKNOWN;
        double live = Math.max(0, Math.min(end, stopMillis) - start);
        double begun = first.value(Counter.REMAINING).orElse(0) / pageBytes + sentSince(from, start);
        double rest = fetched ? last.value(Counter.REMAINING).orElse(0) / pageBytes + sentSince(to, end)
                - Math.max(0, dirtied) : 0;
        passes.add(new RecordedPass(number, merged, phase(start, end), start, end, live, begun, Math.max(0, rest),
                Math.max(0, sent), Math.max(0, difference(first, last, Counter.DUPLICATE)),
                Math.max(0, difference(first, last, Counter.XBZRLE_PAGES)),
                Math.max(0, difference(first, last, Counter.TRANSFERRED)), Math.max(RecordedPass.UNKNOWN, dirtied),
                Math.min(1, last.value(Counter.THROTTLE).orElse(0) / PERCENT),
                last.value(Counter.EXPECTED_DOWNTIME).orElse(0)));
    }

    private Phase phase(double start, double end) {
        if (start >= postcopyMillis || end > postcopyMillis && start >= stopMillis) {
            return Phase.POSTCOPY;
        }
        return start >= stopMillis ? Phase.STOP_AND_COPY : Phase.PRECOPY;
    }

    /** Pages sent between a fetch and the sample after it, if the sample before it and this one are joined by a line. */
    private double sentSince(int index, double fetch) {
        RecordingSample after = samples.get(index);
        if (index == 0) {
            return pages(after);
        }
        RecordingSample before = samples.get(index - 1);
        double span = after.timeMillis() - before.timeMillis();
        double share = span > 0 ? Math.max(0, Math.min(1, (after.timeMillis() - fetch) / span)) : 0;
        return share * (pages(after) - pages(before));
    }

    private static double difference(RecordingSample first, RecordingSample last, Counter counter) {
        return last.value(counter).orElse(0) - first.value(counter).orElse(0);
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

    /** When the pass of a sample began: at its event, else half way between the samples. */
    private double begin(int index) {
        OptionalDouble told = told(number(index));
        if (told.isPresent()) {
            return told.getAsDouble();
        }
        if (index == 0) {
            return samples.get(0).value(Counter.SETUP_TIME).orElse(0);
        }
        return (samples.get(index - 1).timeMillis() + samples.get(index).timeMillis()) / 2;
    }

    /** When the source's event says that a pass began. */
    private OptionalDouble told(long number) {
        for (RecordingEvent event : recording.events()) {
            if (event.name().equals(RecordingEvent.PASS) && !event.side().equals(RecordingEvent.DESTINATION)
                    && event.data().getOrDefault("pass", "").equals(Long.toString(number))) {
                return OptionalDouble.of(event.timeMillis());
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble first(String name, String status) {
        Optional<RecordingEvent> found = recording.events().stream()
                .filter(event -> event.name().equals(name) && event.side().equals(RecordingEvent.SOURCE)
                        && (status.isEmpty() || status.equals(event.data().get("status"))))
                .findFirst();
        return found.isPresent() ? OptionalDouble.of(found.get().timeMillis()) : OptionalDouble.empty();
    }
}
