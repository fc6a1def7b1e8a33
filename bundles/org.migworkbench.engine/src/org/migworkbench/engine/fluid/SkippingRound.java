package org.migworkbench.engine.fluid;

/**
 * How long a round takes that passes over candidates which have been written again before their turn. The scan meets the
 * pages evenly, so with u(s) pages unwritten at time s it moves on by ds / (u(s) times the time of a page); the round
 * ends when it has met all. A batch is judged when it begins, so few batches are gone through one by one; many are
 * integrated with the judgement half a batch back.
 */
final class SkippingRound {

    private static final int SINGLE_BATCHES = 8;
    private static final int STEPS = 4;
    private static final double STEEPEST = 0.6;
    private static final double EMPTY = 1e-9;

    private final DirtySet dirty;
    private final double[] from;
    private final double[] to;
    private final double[] at;
    private double horizonNanos;

    SkippingRound(DirtySet dirty, int parts) {
        this.dirty = dirty;
        this.from = new double[parts];
        this.to = new double[parts];
        this.at = new double[parts];
    }

    /** Where the guest is when the sending begins. */
    double[] from() {
        return from;
    }

    /** Where the guest is at the horizon. */
    double[] to() {
        return to;
    }

    /**
     * Computes the time.
     *
     * @param candidates   pages to be met
     * @param nanosPerPage time of a page that is sent
     * @param batchPages   pages of a batch
     * @param horizon      time in nanoseconds after which the guest is where {@link #to} says
     * @return nanoseconds
     */
    double nanos(double candidates, double nanosPerPage, double batchPages, double horizon) {
        horizonNanos = horizon;
        return candidates <= SINGLE_BATCHES * batchPages ? batchByBatch(nanosPerPage, batchPages)
                : integrate(candidates, nanosPerPage, batchPages * nanosPerPage / 2);
    }

    private double batchByBatch(double nanosPerPage, double batchPages) {
        double nanos = 0;
        double met = 0;
        while (true) {
            double unwritten = unwritten(nanos);
            double rest = (1 - met) * unwritten;
            if (rest <= batchPages) {
                return nanos + rest * nanosPerPage;
            }
            met += batchPages / unwritten;
            nanos += batchPages * nanosPerPage;
        }
    }

    private double integrate(double candidates, double nanosPerPage, double back) {
        double least = EMPTY * candidates;
        double begin = 0;
        double met = 0;
        double step = candidates * nanosPerPage / STEPS;
        double first = Math.max(least, unwritten(0));
        while (true) {
            double last = Math.max(least, unwritten(begin + step - back));
            if (last < STEEPEST * first && step > back) {
                step /= 2;
                continue;
            }
            double middle = Math.max(least, unwritten(begin + step / 2 - back));
            double more = step / 6 * (1 / first + 4 / middle + 1 / last);
            if (met + more >= nanosPerPage) {
                return begin + within(step, 1 / first, more, nanosPerPage - met);
            }
            met += more;
            begin += step;
            first = last;
        }
    }

    /** The part of a step that is needed, as if what is integrated changed evenly within it. */
    private static double within(double step, double atBegin, double sum, double wanted) {
        double slope = (2 * sum / step - 2 * atBegin) / step;
        double root = Math.sqrt(Math.max(0, atBegin * atBegin + 2 * slope * wanted));
        return Math.min(step, 2 * wanted / (atBegin + root));
    }

    private double unwritten(double nanos) {
        double share = horizonNanos <= 0 ? 0 : Math.max(0, nanos) / horizonNanos;
        for (int i = 0; i < at.length; i++) {
            at[i] = from[i] + (to[i] - from[i]) * share;
        }
        return dirty.unwritten(at);
    }
}
