package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.RecordedPasses;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingSample;

/**
 * Passes of a recording whose answers don't count them: where more is left than what was sent explains, the log was fetched.
 * Passes that came and went between two answers are taken for one.
 */
final class ReckonedPasses {

    /** Amounts of tools are rounded to thousandths of a GiB, which is 256 pages. */
    private static final double FEWEST_PAGES = 300;
    /** Headers make what was sent look larger. */
    private static final double SHARE_OF_SENT = 0.02;

    private ReckonedPasses() {
    }

    /** The passes; empty where the answers don't tell both what is left and what was sent. */
    static List<RecordedPass> of(Recording recording) {
        List<RecordingSample> numbered = new ArrayList<>();
        RecordingSample before = null;
        double number = 1;
        for (RecordingSample sample : recording.samples()) {
            if (sample.value(Counter.REMAINING).isEmpty() || sent(recording, sample).isEmpty()) {
                continue;
            }
            if (before != null && isFetched(recording, before, sample)) {
                number++;
            }
            Map<Counter, Double> values = RecordingSample.newValues();
            values.putAll(sample.values());
            values.put(Counter.DIRTY_SYNC_COUNT, number);
            numbered.add(new RecordingSample(sample.timeMillis(), sample.status().orElse(""), values));
            before = sample;
        }
        return RecordedPasses.of(new Recording(recording.request(), recording.dirtyRates(), numbered,
                recording.events(), recording.outcome()));
    }

    private static boolean isFetched(Recording recording, RecordingSample from, RecordingSample to) {
        double pageBytes = recording.request().pageBytes();
        double sent = sent(recording, to).orElse(0) - sent(recording, from).orElse(0);
        double dirtied = (to.value(Counter.REMAINING).orElse(0) - from.value(Counter.REMAINING).orElse(0)) / pageBytes
                + sent;
        return dirtied > Math.max(FEWEST_PAGES, SHARE_OF_SENT * sent);
    }

    private static OptionalDouble sent(Recording recording, RecordingSample sample) {
        OptionalDouble normal = sample.value(Counter.NORMAL);
        OptionalDouble bytes = sample.value(Counter.TRANSFERRED);
        if (normal.isPresent()) {
            return OptionalDouble.of(normal.getAsDouble() + sample.value(Counter.DUPLICATE).orElse(0));
        }
        return bytes.isPresent() ? OptionalDouble.of(bytes.getAsDouble() / recording.request().pageBytes())
                : OptionalDouble.empty();
    }
}
