package org.migworkbench.analysis.pagemap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.result.Phase;
import org.roaringbitmap.RoaringBitmap;

/**
 * A part of a round: some pages went, and at its end the log may have been read.
 *
 * @param round    number of the round; 0 while the guest is watched before the first one
 * @param phase    phase of the round
 * @param endNanos when it was over, in nanoseconds of the run
 * @param sent     pages that arrived
 * @param zeros    those of them that went as a zero mark
 * @param faulted  pages that the guest waited for at the destination
 * @param reading  what the log told; empty if it was not read
 */
record MapStep(int round, Phase phase, long endNanos, RoaringBitmap sent, RoaringBitmap zeros, RoaringBitmap faulted,
        Optional<LogReading> reading) {

    MapStep {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(zeros, "zeros");
        Objects.requireNonNull(faulted, "faulted");
        Objects.requireNonNull(reading, "reading");
    }

    /** The same as part of a round whose number is known now. */
    MapStep of(int number, Phase its) {
        return new MapStep(number, its, endNanos, sent, zeros, faulted, reading);
    }

    /** The same with the layers of the page selection at its end. */
    MapStep withLayers(List<RoaringBitmap> layers) {
        return new MapStep(round, phase, endNanos, sent, zeros, faulted, reading.map(log -> new LogReading(log.left(),
                log.written(), log.skips(), log.defers(), layers)));
    }

    long sizeBytes() {
        long sets = sent.getLongSizeInBytes() + zeros.getLongSizeInBytes() + faulted.getLongSizeInBytes();
        return sets + reading.map(log -> log.left().getLongSizeInBytes() + log.written().getLongSizeInBytes()
                + log.layers().stream().mapToLong(RoaringBitmap::getLongSizeInBytes).sum()).orElse(0L);
    }
}
