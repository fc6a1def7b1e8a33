package org.migworkbench.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A recording of any length is kept within bounds, and its passes are those of all of it. */
class KeptSamplesTest {

    @Test
    void fewAreAllKept() {
        KeptSamples samples = new KeptSamples(100);
        List<RecordingSample> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(sample(i, 1));
            samples.add(all.get(i));
        }

        assertEquals(all, samples.list());
        assertTrue(samples.note().isEmpty());
    }

    @Test
    void ofManyThoseAtWhichPassesEndAndBeginStay() {
        KeptSamples samples = new KeptSamples(1000);
        List<RecordingSample> all = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            RecordingSample sample = sample(i, 1 + i / 10_000);
            all.add(sample);
            samples.add(sample);
        }
        List<RecordingSample> kept = samples.list();

        assertTrue(kept.size() <= 1000 && kept.size() >= 250, "kept " + kept.size());
        assertSame(all.get(0), kept.get(0));
        assertSame(all.get(999_999), kept.get(kept.size() - 1));
        assertEquals(1_000_000, samples.seen());
        assertTrue(samples.note().orElseThrow().contains("1000000"), samples.note().toString());
        List<RecordedPass> passes = RecordedPasses.of(recording(kept));
        assertEquals(RecordedPasses.of(recording(all)), passes);
        assertEquals(100, passes.size());
    }

    @Test
    void ofMorePassesThanAreKeptTheNumbersStay() {
        KeptSamples samples = new KeptSamples(1000);
        for (int i = 0; i < 100_000; i++) {
            samples.add(sample(i, i + 1));
        }
        List<RecordedPass> passes = RecordedPasses.of(recording(samples.list()));

        assertTrue(passes.size() <= 1000, "passes " + passes.size());
        assertEquals(100_000, passes.get(passes.size() - 1).number());
        assertEquals(100_000 - 1, passes.stream().mapToInt(RecordedPass::merged).sum() - 1);
    }

    @Test
    void theLastSampleOfEachCounterStays() {
        KeptSamples samples = new KeptSamples(100);
        samples.add(sample(0, 1));
        samples.add(new RecordingSample(1, "", Map.of(Counter.XBZRLE_PAGES, 7.0)));
        for (int i = 2; i < 10_000; i++) {
            samples.add(sample(i, 1));
        }

        assertEquals(7, recording(samples.list()).last(Counter.XBZRLE_PAGES).orElseThrow()
                .value(Counter.XBZRLE_PAGES).orElseThrow());
        assertFalse(samples.list().isEmpty());
    }

    @Test
    void aRecordingOfMillionsOfAnswersIsReadWithinBounds() throws IOException {
        List<String> notes = new ArrayList<>();
        Recording recording = RecordingReader.read(new TextLines(new Lines(300_000)), notes::add);

        assertTrue(recording.samples().size() <= KeptSamples.MOST, "kept " + recording.samples().size());
        assertEquals(300_000 - 1, recording.samples().get(recording.samples().size() - 1).timeMillis());
        assertTrue(notes.get(0).startsWith("Of 300000 answers"), notes.toString());
    }

    private static RecordingSample sample(int at, int pass) {
        return new RecordingSample(at, "active", Map.of(Counter.REMAINING, 4096.0 * (10_000 - at % 10_000),
                Counter.NORMAL, (double) at, Counter.DIRTY_SYNC_COUNT, (double) pass));
    }

    private static Recording recording(List<RecordingSample> samples) {
        return new Recording(RecordingRequest.of("many", "vm").build(), List.of(), samples, List.of(),
                Optional.empty());
    }

    /** The text of a recording, made while it is read. */
    private static final class Lines extends Reader {

        private final int count;
        private int next = -1;
        private String line = "";
        private int at;

        Lines(int count) {
            this.count = count;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at == line.length()) {
                if (next == count) {
                    return -1;
                }
                line = next < 0 ? "{\"recording\":1}\n"
                        : "{\"sample\":{\"t\":" + next + ",\"remaining\":8192,\"dirtySyncCount\":1}}\n";
                next++;
                at = 0;
            }
            int copied = Math.min(length, line.length() - at);
            line.getChars(at, at + copied, buffer, offset);
            at += copied;
            return copied;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
