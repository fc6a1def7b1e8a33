package org.migworkbench.analysis.pagemap;

import java.util.List;
import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/**
 * The log of written pages was read and cleaned.
 *
 * @param left    pages that were still to be sent right before
 * @param written pages written since the reading before
 * @param skips   whether the page selection passed over pages that had been written again
 * @param defers  whether it puts pages off that nobody wrote again
 * @param layers  the pages of each of its layers; none where it has none
 */
record LogReading(RoaringBitmap left, RoaringBitmap written, boolean skips, boolean defers,
        List<RoaringBitmap> layers) {

    LogReading {
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(written, "written");
        layers = List.copyOf(layers);
    }

    /** What was passed over because it had been written again. */
    RoaringBitmap skipped() {
        return skips ? RoaringBitmap.and(left, written) : new RoaringBitmap();
    }

    /** What was put off though nobody had written it. */
    RoaringBitmap deferred() {
        return defers ? RoaringBitmap.andNot(left, written) : new RoaringBitmap();
    }
}
