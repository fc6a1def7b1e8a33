package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.PostcopyStats;

/**
 * A guest at the destination whose missing pages follow. In a while dt a processor gets as far as g where
 * g + L p (F(g) - F(0)) = dt. F is the expected number of pages missing at the switch that it touches, from its
 * unique-page curve as if none came; p is the share of those not yet touched that haven't come since; L is the expected
 * latency of a request. So it is an approximation that touches have nothing to do with the order in which pages are
 * pushed, that processors don't wait for each other's requests, and that all requests of a time take the mean latency.
 * Only writes are touches, since the curve knows no reads, and pages that only another processor wrote are taken for
 * none of a processor's own.
 */
final class PostcopyGuest {

    private static final double STEP_NANOS = 20e6;
    private static final int MOST_STEPS = 64;
    private static final int MOST_TRIES = 40;
    private static final double CLOSE = 1e-6;
    private static final double LEAST_FAULTS = 0.5;

    private final FluidMemory memory;
    private final FluidGuest guest;
    private final DirtySet dirty;
    private final RoundSender sender;
    private final CourseState state;
    private final RoundPages pages;
    private final boolean preempt;
    private final RequestLatency latency;
    private final double missing;
    private final double missingBody;
    private final double[] touched;
    private final double[] blocked;
    private final long bytesBefore;
    private long nowNanos;
    private double sentPages;
    private double touchedPages;
    private double faults;
    private double latencySum;
    private double mostLatency;

    /** The guest begins to run; the round of what is missing has begun. */
    PostcopyGuest(FluidParts parts, RoundPages pages) {
        this.memory = parts.memory();
        this.guest = parts.guest();
        this.dirty = parts.dirty();
        this.sender = parts.sender();
        this.state = parts.state();
        this.pages = pages;
        this.preempt = state.strategies().mode().postcopy().preempt();
        this.latency = new RequestLatency(sender, state);
        double all = dirty.pages();
        this.missing = state.round().pagesLeft();
        this.missingBody = all <= 0 ? 0 : dirty.bodyPages() * missing / all;
        this.touched = new double[guest.seconds().length];
        this.blocked = new double[guest.vcpus()];
        this.bytesBefore = state.totals().bytesSent();
        this.nowNanos = state.nowNanos();
    }

    /** Runs until now, while the pages that were sent since arrived evenly. */
    void advance() {
        double sentNow = pages.sentPages();
        double passed = state.nowNanos() - nowNanos;
        if (passed > 0) {
            int steps = (int) Math.max(1, Math.min(MOST_STEPS, Math.ceil(passed / STEP_NANOS)));
            double more = (sentNow - sentPages) / steps;
            double waited = 0;
            double before = faults;
            for (int step = 0; step < steps; step++) {
                waited += run(passed / steps, sentPages + (step + 0.5) * more);
            }
            guest.ran(state.nowNanos(), waited);
            nowNanos = state.nowNanos();
            if (isPastTheLimit()) {
                pages.sendAside(faults - before);
            }
        }
        sentPages = pages.sentPages();
    }

    /** When it has to be looked at again, since requested pages shorten what is left to push. */
    long nextNanos() {
        return isPastTheLimit() ? state.nowNanos() + sender.windowNanos() : FluidStop.NEVER;
    }

    /** Whether requested pages go past a limit that keeps the others from using the links. */
    private boolean isPastTheLimit() {
        return preempt && sender.isBursting();
    }

    /** Returns how long the processors waited, all together. */
    private double run(double nanos, double sent) {
        double tail = Math.max(0, missing - missingBody - Math.max(0, sent - faults));
        double left = Math.max(0, missing - sent - tail);
        double untouched = missingBody - touchedPages;
        double share = untouched <= 0 ? 0 : Math.min(1, left / untouched);
        double waited = 0;
        for (int part = 0; part < touched.length; part++) {
            latency.update(tail, left, share * foreseen(part, nanos) / nanos);
            double more = run(part, nanos, share);
            waited += more;
            blocked[memory.vcpu(part)] += more;
        }
        return waited;
    }

    /** Missing pages that a processor would touch in a time if it never waited. */
    private double foreseen(int part, double nanos) {
        return dirty.touched(part, guest.seconds()[part] + nanos / 1e9) - touched[part];
    }

    private double run(int part, double nanos, double share) {
        double[] seconds = guest.seconds();
        double freely = share * foreseen(part, nanos);
        double ran = freely <= 0 ? nanos : solve(part, nanos, share, freely);
        seconds[part] += ran / 1e9;
        double more = Math.max(0, foreseen(part, 0));
        touched[part] += more;
        touchedPages += more;
        faults += share * more;
        latencySum += share * more * latency.meanNanos();
        if (faults >= LEAST_FAULTS) {
            mostLatency = Math.max(mostLatency, latency.mostNanos());
        }
        return nanos - ran;
    }

    /** How far a processor gets, by false position with halving; {@code freely} = requests if none took time. */
    private double solve(int part, double nanos, double share, double freely) {
        double low = 0;
        double high = nanos;
        double below = -nanos;
        double above = latency.meanNanos() * freely;
        int side = 0;
        for (int i = 0; i < MOST_TRIES && high - low > CLOSE * high; i++) {
            double middle = (low * above - high * below) / (above - below);
            double requests = share * foreseen(part, middle);
            double excess = middle + latency.meanNanos() * requests - nanos;
            if (Math.abs(excess) <= CLOSE * nanos) {
                return middle;
            }
            if (excess > 0) {
                high = middle;
                above = excess;
                below = side > 0 ? below / 2 : below;
                side = 1;
            } else {
                low = middle;
                below = excess;
                above = side < 0 ? above / 2 : above;
                side = -1;
            }
        }
        return (low + high) / 2;
    }

    PostcopyStats stats() {
        List<Long> waits = new ArrayList<>(blocked.length);
        for (double nanos : blocked) {
            waits.add(Math.round(nanos));
        }
        long requests = Math.round(faults);
        return new PostcopyStats(requests, requests == 0 ? 0 : Math.round(latencySum / faults),
                requests == 0 ? 0 : Math.round(mostLatency), state.totals().bytesSent() - bytesBefore, waits);
    }
}
