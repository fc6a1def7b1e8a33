package org.migworkbench.engine.policies.selection;

/**
 * Defers a page whose next write is expected too soon (Chen, Zhang and Zhang, Computer Science 2013 no. 9). The length of
 * the interval that is under way comes from an autoregressive model of the page's intervals, whose weights are fitted to
 * the page's own series or to those of all pages whose mean interval has the same power of ten (in
 * a large guest of an evenly spread sample of at least 100,000 pages). With an order of 0 it is
 * the mean. A page with fewer than two intervals is sent, and so is one that wasn't written for several times as long as
 * predicted: the prediction has turned out wrong.
 */
public final class PredictedInterval implements DeferralRule {

    private static final int LEAST_INTERVALS = 2;
    private static final int DECADES = 6;
    private static final int SAMPLE = 1 << 17;

    private final int order;
    private final boolean pooled;
    private final double passes;
    private final double thresholdTicks;
    private final double overdue;
    private final double[] series = new double[WriteHistory.INTERVALS];
    private final Autoregression own;
    private final Autoregression[] classes = new Autoregression[DECADES];

    /**
     * Creates the rule.
     *
     * @param order          order of the model, 0 to 3
     * @param pooled         whether the weights are fitted to classes of pages instead of single pages
     * @param passes         the threshold's part that is a multiple of the time until the page would be met again
     * @param thresholdTicks the threshold's fixed part in ticks
     * @param overdue        a page that wasn't written for so many predicted intervals is sent, at least 1
     */
    public PredictedInterval(int order, boolean pooled, double passes, double thresholdTicks, double overdue) {
        this.order = order;
        this.pooled = pooled;
        this.passes = passes;
        this.thresholdTicks = thresholdTicks;
        this.overdue = overdue;
        this.own = new Autoregression(order);
        for (int i = 0; i < DECADES; i++) {
            classes[i] = new Autoregression(order);
        }
    }

    @Override
    public void beginRound(WriteHistory history) {
        if (!pooled || order == 0) {
            return;
        }
        for (Autoregression model : classes) {
            model.clear();
        }
        int step = history.pageCount() / SAMPLE | 1; // odd, so that it isn't in step with any power of two
        for (int page = 0; page < history.pageCount(); page += step) {
            int count = history.intervals(page, series);
            if (count > order + 1) {
                double mean = Autoregression.mean(series, count);
                classes[decade(mean)].add(series, count, mean);
            }
        }
        for (Autoregression model : classes) {
            model.fit();
        }
    }

    @Override
    public boolean defers(WriteHistory history, int page, double tick, double passTicks) {
        int count = history.intervals(page, series);
        if (count < LEAST_INTERVALS) {
            return false;
        }
        double interval = predict(count);
        double since = tick - history.lastWrite(page);
        return since <= overdue * interval && interval - since <= passes * passTicks + thresholdTicks;
    }

    /**
     * Predicts the length of the interval that is under way.
     *
     * @param history the pages' writes
     * @param page    page number
     * @return ticks, at least 1; NaN with fewer than two intervals
     */
    public double interval(WriteHistory history, int page) {
        int count = history.intervals(page, series);
        return count < LEAST_INTERVALS ? Double.NaN : predict(count);
    }

    private double predict(int count) {
        double mean = Autoregression.mean(series, count);
        double next = mean;
        if (order > 0 && pooled) {
            next = classes[decade(mean)].predict(series, count);
        } else if (order > 0 && count > order + 1) {
            own.clear();
            own.add(series, count, mean);
            own.fit();
            next = own.predict(series, count);
        }
        return Math.max(1, next);
    }

    /** The power of ten of a number of ticks, 1 or more. */
    private static int decade(double ticks) {
        int decade = 0;
        double rest = ticks;
        while (rest >= 10 && decade < DECADES - 1) {
            rest /= 10;
            decade++;
        }
        return decade;
    }
}
