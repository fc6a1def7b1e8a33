package org.migworkbench.recording.calibration;

import java.util.List;
import java.util.Optional;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingSample;

/**
 * What a recording tells of what a write leaves in a page.
 *
 * @param content  the content
 * @param estimate the number behind it
 * @param warning  what couldn't be told
 */
record RecordedContent(ContentSpec content, FittedValue estimate, Optional<String> warning) {

    private static final double MOSTLY = 0.5;
    private static final int MOST_WORDS = 512;
    /** A changed word far from others costs its eight bytes and two lengths of the run-length code, one byte each. */
    private static final double BYTES_PER_WORD = 10;
    /** Header of an encoded page: a flag and a length of two bytes (QEMU, migration/ram.c). */
    private static final double HEADER_BYTES = 3;
    private static final double FEWEST = 16;

    static RecordedContent of(Recording recording, List<RecordedPass> passes) {
        double sent = 0;
        double zero = 0;
        for (int i = 1; i < passes.size(); i++) {
            sent += passes.get(i).sentPages();
            zero += passes.get(i).zeroPages();
        }
        if (sent >= FEWEST && zero > MOSTLY * sent) {
            return new RecordedContent(new ContentSpec(ContentSpec.Kind.ZERO, 0),
                    FittedValue.counted("zero pages among those sent again", zero / sent, "", "counted"),
                    Optional.empty());
        }
        Optional<RecordingSample> encoded = recording.last(Counter.XBZRLE_PAGES);
        double pages = encoded.map(sample -> sample.value(Counter.XBZRLE_PAGES).orElse(0)).orElse(0.0);
        double overflows = encoded.map(sample -> sample.value(Counter.XBZRLE_OVERFLOW).orElse(0)).orElse(0.0);
        if (pages < FEWEST || overflows > MOSTLY * pages) {
            boolean overflown = overflows >= FEWEST;
            return new RecordedContent(ContentSpec.RANDOM,
                    FittedValue.counted("words changed in a page", MOST_WORDS, "",
                            overflown ? "XBZRLE found whole pages changed" : "assumed: whole pages"),
                    overflown ? Optional.empty()
                            : Optional.of("What a write changes within a page shows only with XBZRLE; whole pages are"
                                    + " assumed, which leaves XBZRLE nothing to gain."));
        }
        double bytes = encoded.get().value(Counter.XBZRLE_BYTES).orElse(0) / pages;
        double words = Math.max(1, Math.min(MOST_WORDS, (bytes - HEADER_BYTES) / BYTES_PER_WORD));
        ContentSpec.Places places = ContentSpec.Places.RANDOM;
        return new RecordedContent(
                new ContentSpec(ContentSpec.Kind.WORDS, (int) Math.round(words), places, ContentSpec.Data.RANDOM),
                new FittedValue("words changed in a page", words, words / Math.sqrt(pages), "",
                        String.format(java.util.Locale.ROOT, "%.0f bytes a page sent by XBZRLE", bytes)),
                Optional.empty());
    }
}
