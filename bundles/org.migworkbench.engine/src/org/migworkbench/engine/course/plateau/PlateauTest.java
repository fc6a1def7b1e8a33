package org.migworkbench.engine.course.plateau;

/**
 * Whether rounds stand still, and whether one of them may be good enough by chance. Looks at u, the logarithm of what a
 * round left over what would have been little enough, which is below 0 in the round that ends the migration.
 *
 * <p>The later half of the rounds is cut into blocks of at least two rounds and at least one period of the workload.
 * <ul>
 * <li><i>Drift.</i> A line is fitted to the means of the blocks. The rounds stand still if the lowest slope that chance
 * leaves possible (four standard errors below the fitted one) doesn't lead to the goal within a horizon: a thousand times
 * the rounds seen where a trend is visible (three standard errors); a hundred times where u hardly comes back to its mean
 * (its first autocorrelation, corrected for the bias of short series and two standard errors up, is above 0.95); else five
 * times, since what always comes back to its mean has no trend to go on with.
 * <li><i>Luck.</i> The least u of a block is taken to follow the Gumbel distribution of least values, by the method of
 * moments (Gumbel, Statistics of Extremes, 1958), with the standard deviation at the upper end of its interval of 99 %
 * (chi square, after Wilson and Hilferty). Its tail is heavier than that of the least of normal values, so the chance
 * is rather too high than too low. Nor can it be higher than what as many rounds without success leave possible at 99 %.
 * </ul>
 */
final class PlateauTest {

    private static final int MOST_BLOCKS = 16;
    private static final int LEAST_BLOCKS = 4;
    private static final int LEAST_BLOCK = 2;
    /** So many times as much as is left has to be sent by the rounds that are looked at. */
    private static final double TURNS = 2;
    private static final double TREND = 2000;
    private static final double FAR = 200;
    private static final double NEAR = 10;
    private static final double SLOPE_ERRORS = 4;
    private static final double TREND_ERRORS = 3;
    /** By how much Student's distribution with n degrees of freedom is wider there, about: 1 + 4 / n. */
    private static final double FEW = 4;
    private static final double MOST_CORRELATION = 0.95;
    private static final double QUANTILE = 2.326; // of the normal distribution at 99 %
    private static final double NONE_OF_MANY = 4.605; // -ln 1 %
    private static final double EULER = 0.5772156649015329;
    /** Relative differences below this come from reckoning. */
    private static final double EXACT = 1e-9;
    /** A rise over the window that is no plateau yet. */
    private static final double RISE = 0.05;

    private final RestSeries series;
    private final int first;
    private final int blocks;
    private final int block;
    private final double[] means;
    private final double[] least;

    private PlateauTest(RestSeries series, int first, int blocks) {
        this.series = series;
        this.blocks = blocks;
        this.block = (series.count() - first) / blocks;
        this.first = series.count() - block * blocks;
        this.means = new double[blocks];
        this.least = new double[blocks];
        for (int i = 0; i < blocks; i++) {
            least[i] = Double.POSITIVE_INFINITY;
            for (int j = 0; j < block; j++) {
                double u = series.logRatio(this.first + i * block + j);
                means[i] += u / block;
                least[i] = Math.min(least[i], u);
            }
        }
    }

    /**
     * Looks at the later half of the rounds.
     *
     * @param series      the rounds
     * @param periodNanos period of the workload in guest time, 0 = none
     * @param restPages   pages that are left now
     * @return the test; null if there are too few rounds for one, or if they have sent so little that what is left can't
     *         show yet whether it falls
     */
    static PlateauTest of(RestSeries series, double periodNanos, double restPages) {
        int first = series.count() / 2;
        if (series.sentPagesFrom(first) < TURNS * restPages) {
            return null;
        }
        int rounds = series.count() - first;
        double most = rounds / LEAST_BLOCK;
        if (periodNanos > 0) {
            most = Math.min(most, series.guestNanosFrom(first) / periodNanos);
        }
        return most < LEAST_BLOCKS ? null : new PlateauTest(series, first, (int) Math.min(MOST_BLOCKS, most));
    }

    /** The first of the rounds that it looked at. */
    int first() {
        return first;
    }

    /** Whether the rounds stand still, and none leads to the goal but by chance. */
    boolean isStill() {
        double middle = (blocks - 1) / 2.0;
        double squares = blocks * ((double) blocks * blocks - 1) / 12;
        double slope = slope(middle, squares);
        double error = StrictMath.sqrt(residuals(middle, slope) / (blocks - 2) / squares) * (1 + FEW / (blocks - 2));
        boolean visible = Math.abs(slope) > TREND_ERRORS * error + EXACT;
        if (slope > 0 && visible && slope * blocks > RISE) {
            return false;
        }
        double horizon = (visible ? TREND : comesBack() ? NEAR : FAR) * blocks;
        double fall = Math.max(0, SLOPE_ERRORS * error - slope - EXACT / blocks);
        return lowest() - horizon * fall > 0;
    }

    private double slope(double middle, double squares) {
        double mean = mean(means);
        double slope = 0;
        for (int i = 0; i < blocks; i++) {
            slope += (i - middle) * (means[i] - mean) / squares;
        }
        return slope;
    }

    private double residuals(double middle, double slope) {
        double mean = mean(means);
        double sum = 0;
        for (int i = 0; i < blocks; i++) {
            double error = means[i] - mean - slope * (i - middle);
            sum += error * error;
        }
        return sum;
    }

    /** Whether rounds come back to their mean, so that chance doesn't lead them away step by step. */
    private boolean comesBack() {
        int rounds = block * blocks;
        double mean = mean(means);
        double squares = 0;
        double products = 0;
        double before = 0;
        for (int i = 0; i < rounds; i++) {
            double u = series.logRatio(first + i) - mean;
            squares += u * u;
            products += u * before;
            before = u;
        }
        if (squares <= rounds * EXACT * EXACT) {
            return true;
        }
        double correlation = products / squares;
        return correlation + (1 + 3 * correlation) / rounds + 2 / StrictMath.sqrt(rounds) < MOST_CORRELATION;
    }

    private double lowest() {
        double lowest = least[0];
        for (double one : least) {
            lowest = Math.min(lowest, one);
        }
        return lowest;
    }

    /** The probability that a round leaves little enough by chance, at most. */
    double chance() {
        double mean = mean(least);
        double squares = 0;
        for (double one : least) {
            squares += (one - mean) * (one - mean);
        }
        double spread = StrictMath.sqrt(squares / (blocks - 1)) * inflation(blocks - 1);
        if (spread <= EXACT) {
            return mean > 0 ? 0 : 1;
        }
        double scale = spread * StrictMath.sqrt(6) / StrictMath.PI;
        double ofBlock = Math.min(1, StrictMath.exp(-(mean / scale + EULER)));
        return Math.min(ofBlock / block, NONE_OF_MANY / series.count());
    }

    /** The standard deviation that chance leaves possible over the one seen, with so many degrees of freedom. */
    private static double inflation(int freedom) {
        double part = 2.0 / (9.0 * freedom);
        double root = 1 - part - QUANTILE * StrictMath.sqrt(part);
        return 1 / StrictMath.sqrt(Math.max(1e-3, root * root * root));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double one : values) {
            sum += one;
        }
        return sum / values.length;
    }
}
