package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.CurvePoint;

/**
 * A mixture of page classes that reproduces a unique-page curve: {@code W(t) = sum of n_j (1 - exp(-r_j t))} with whole
 * numbers of pages n_j, all 0 or more, and rates r_j on a logarithmic grid of {@value #RATES_PER_DECADE} steps a decade.
 * The slowest rate is one write in the time of the last point and the fastest ten writes in the time of the first: what
 * lies outside the points can't be learnt from them. Found by least squares of the relative errors. Beyond the last
 * point the curve runs into the sum of all n_j and never grows further.
 */
public final class CurveFit {

    /** Steps of the grid of rates in each decade. */
    public static final int RATES_PER_DECADE = 8;

    /** Largest relative error at a point with which points are still taken for a unique-page curve. */
    public static final double LARGEST_ERROR = 0.2;

    private static final int MOST_CLASSES = 120;

    private final List<CurvePoint> points;
    private final double[] rates;
    private final int[] pages;

    private CurveFit(List<CurvePoint> points, double[] rates, int[] pages) {
        this.points = points;
        this.rates = rates;
        this.pages = pages;
    }

    /**
     * Fits points.
     *
     * @param points at least one; times above 0 and increasing, pages 0 or more and not decreasing
     * @return the fit
     * @throws IllegalArgumentException if the points aren't in order, span too many decades, or bend upwards so that the
     *                                  fit misses one by more than {@link #LARGEST_ERROR}
     */
    public static CurveFit of(List<CurvePoint> points) {
        List<CurvePoint> copy = List.copyOf(points);
        requireOrdered(copy);
        double[] rates = grid(1 / copy.get(copy.size() - 1).seconds(), 10 / copy.get(0).seconds());
        CurveFit fit = new CurveFit(copy, rates, whole(new NonNegativeFit(copy, rates).solve()));
        fit.requireClose();
        return fit;
    }

    private void requireClose() {
        double error = largestRelativeError();
        if (error > LARGEST_ERROR) {
            throw new IllegalArgumentException("The points miss every sum of saturating classes by "
                    + Math.round(error * 100) + " % or more; allowed are points of a curve that bends downwards, up to "
                    + Math.round(LARGEST_ERROR * 100) + " %.");
        }
    }

    /**
     * The points that were fitted.
     *
     * @return the points
     */
    public List<CurvePoint> points() {
        return points;
    }

    /**
     * The fitted curve.
     *
     * @param seconds time in seconds, 0 or more
     * @return mean number of pages written at least once in that time
     */
    public double pagesAt(double seconds) {
        double sum = 0;
        for (int j = 0; j < rates.length; j++) {
            sum -= pages[j] * StrictMath.expm1(-rates[j] * seconds);
        }
        return sum;
    }

    /**
     * The largest distance from a point as a share of that point's pages.
     *
     * @return 0 or more; a point of less than one page counts as one page
     */
    public double largestRelativeError() {
        double largest = 0;
        for (CurvePoint point : points) {
            double error = Math.abs(pagesAt(point.seconds()) - point.pages()) / Math.max(1, point.pages());
            largest = Math.max(largest, error);
        }
        return largest;
    }

    /**
     * Number of pages of all classes.
     *
     * @return the most pages that the curve can reach
     */
    public int totalPages() {
        int sum = 0;
        for (int count : pages) {
            sum += count;
        }
        return sum;
    }

    int classCount() {
        return rates.length;
    }

    double rate(int index) {
        return rates[index];
    }

    int pages(int index) {
        return pages[index];
    }

    private static void requireOrdered(List<CurvePoint> points) {
        CurvePoint before = new CurvePoint(0, 0);
        for (CurvePoint point : points) {
            requireBehind(before, point);
            before = point;
        }
        if (points.isEmpty() || before.pages() < 1) {
            throw new IllegalArgumentException("The curve has no point with a page; at least one is needed.");
        }
    }

    /**
     * Makes sure that a point may follow another.
     *
     * @param before the point before; 0 pages at time 0 before the first
     * @param point  the point
     * @throws IllegalArgumentException if its time does not increase, or its pages decrease or are too many
     */
    public static void requireBehind(CurvePoint before, CurvePoint point) {
        if (!(point.seconds() > before.seconds()) || !(point.pages() >= before.pages()) || point.pages() > 1 << 30) {
            throw new IllegalArgumentException("The point " + point.seconds() + ":" + point.pages()
                    + " is out of order; allowed are times above 0 that increase and pages that don't decrease.");
        }
    }

    private static double[] grid(double slowest, double fastest) {
        double decades = StrictMath.log10(fastest / slowest);
        int count = classes(decades);
        double[] rates = new double[count];
        for (int j = 0; j < count; j++) {
            rates[j] = slowest * StrictMath.pow(10, decades * j / (count - 1));
        }
        return rates;
    }

    private static int classes(double decades) {
        int count = (int) Math.ceil(decades * RATES_PER_DECADE) + 1;
        if (count > MOST_CLASSES) {
            throw new IllegalArgumentException("The points span " + Math.round(decades - 1)
                    + " decades of time; allowed are " + (MOST_CLASSES / RATES_PER_DECADE - 1) + ".");
        }
        return count;
    }

    /** Rounds so that the sum keeps within half a page. */
    private static int[] whole(double[] sizes) {
        int[] pages = new int[sizes.length];
        double exact = 0;
        long given = 0;
        for (int j = 0; j < sizes.length; j++) {
            exact += sizes[j];
            pages[j] = (int) Math.max(0, Math.rint(exact) - given);
            given += pages[j];
        }
        return pages;
    }
}
