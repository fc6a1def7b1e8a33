package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.policy.PostcopyRules;

/**
 * The expected time from a processor's touch of a missing page to its arrival. A page that is on its way already comes
 * with its chunk. Another one waits behind what is queued, or, with a channel of its own, shares the link with it. Where
 * the limit leaves the queue empty for the rest of each window, a request waits for the next window.
 */
final class RequestLatency {

    private static final int LEAST_CHUNK_PAGES = 32; // the chunks of page level
    private static final int MOST_CHUNK_PAGES = 1024;
    private static final double CHUNK_SECONDS = 1e-3;
    private static final double RARE = 1e-3;

    private final RoundSender sender;
    private final PostcopyRules rules;
    private final double wayNanos;
    private final double chunkPages;
    private double pageBytes;
    private double meanNanos;
    private double mostNanos;

    RequestLatency(RoundSender sender, CourseState state) {
        this.sender = sender;
        this.rules = state.strategies().mode().postcopy();
        this.wayNanos = state.route().latencyNanos();
        this.chunkPages = Math.max(LEAST_CHUNK_PAGES, Math.min(MOST_CHUNK_PAGES,
                Math.floor(state.pathBytesPerSecond() * CHUNK_SECONDS / state.pageSizeBytes())));
        this.pageBytes = state.pageSizeBytes();
    }

    /** The mean as of the last update, in nanoseconds. */
    double meanNanos() {
        return meanNanos;
    }

    /** That of a request that waits for all it may have to wait for. */
    double mostNanos() {
        return mostNanos;
    }

    /**
     * Computes it anew.
     *
     * @param first           pages that are pushed before those that may be touched
     * @param left            pages that may be touched and haven't arrived
     * @param requestsPerNano requests of a processor that doesn't wait
     */
    void update(double first, double left, double requestsPerNano) {
        if (sender.stretch() != null) {
            pageBytes = sender.stretch().bytesPerPage;
        }
        if (sender.isBursting()) {
            inWindows(requestsPerNano);
            return;
        }
        double pageNanos = pageBytes * 1e9 / sender.rate();
        double mostQueued = Math.ceil(rules.sendBufferBytes() / (chunkPages * pageBytes)) * chunkPages;
        double queued = Math.min(mostQueued, first + left);
        double touchable = Math.max(0, queued - first);
        double onItsWay = left <= 0 ? 0 : touchable / left;
        double comes = (queued - touchable / 2) * pageNanos + wayNanos;
        double asked = asked() + 2 * pageNanos;
        if (!rules.preempt()) {
            double chunk = Math.min(chunkPages, first + left) * pageNanos;
            asked = asked() + untilNext(chunk, requestsPerNano) + (queued + 1) * pageNanos;
        }
        meanNanos = onItsWay * comes + (1 - onItsWay) * asked;
        mostNanos = Math.max(touchable > 0 ? queued * pageNanos + wayNanos : 0, onItsWay < 1 ? asked : 0);
    }

    /** A request on its way to the source and its answer's way back. */
    private double asked() {
        return 2 * wayNanos + rules.serviceNanos();
    }

    private void inWindows(double requestsPerNano) {
        double pageNanos = pageBytes * 1e9 / sender.peak();
        double window = sender.windowNanos();
        double wait = 0;
        if (!rules.preempt()) {
            double bufferNanos = rules.sendBufferBytes() * 1e9 / sender.peak();
            double burstNanos = sender.windowBytes() * 1e9 / sender.peak();
            double busy = Math.max(0, burstNanos - bufferNanos) / window;
            wait = (1 - busy) * untilNext(window, requestsPerNano) + busy * bufferNanos;
        }
        meanNanos = asked() + wait + pageNanos;
        mostNanos = asked() + (rules.preempt() ? 0 : window) + pageNanos;
    }

    /**
     * How long a request waits at the source for the next begin of a period. The page asked for before came with such a
     * begin; then the processor ran for a random time, so one that asks at once waits for nearly all of the period.
     */
    private double untilNext(double period, double requestsPerNano) {
        double offset = asked() % period;
        double mean = period * requestsPerNano;
        if (mean < RARE) {
            return period / 2;
        }
        double gone = StrictMath.exp(-mean);
        double ran = period / mean - period * gone / (1 - gone);
        double wraps = (StrictMath.exp(-mean * (1 - offset / period)) - gone) / (1 - gone);
        return period - (ran + offset - period * wraps);
    }
}
