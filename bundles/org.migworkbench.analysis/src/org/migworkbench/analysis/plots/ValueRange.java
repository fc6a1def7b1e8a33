package org.migworkbench.analysis.plots;

/** Which part of a value axis is drawn, so that what is in view can be read. */
final class ValueRange {

    /** How far above the values a threshold may be and still be worth the room. */
    private static final double THRESHOLD_REACH = 3;
    /** How far above what is to be read a value may be and still be drawn where it is. */
    private static final double CRUSHING = 1.5;
    private static final int DECADE = 10;

    private double top;
    private double bottom;
    private double least = Double.POSITIVE_INFINITY;

    private ValueRange() {
    }

    /** The part of an axis for the values over a part of the x axis: from 0 or what is below it, or from a power of ten. */
    static PlotRange of(LinePlot plot, AxisId axis, PlotRange inView, boolean logarithmic) {
        ValueRange range = new ValueRange();
        plot.series().stream().filter(line -> line.axis() == axis && !line.role().isStacked())
                .forEach(line -> range.visit(line, inView));
        PlotLayers.sums(plot, axis).forEach(line -> range.visit(line, inView));
        double readable = plot.axis(axis).map(Axis::readUpTo).orElse(0.0);
        if (readable > 0 && range.top > readable * CRUSHING) {
            range.top = readable;
        }
        double values = range.top;
        plot.thresholds().stream().filter(one -> one.axis() == axis && one.value() > 0).forEach(one -> {
            boolean near = values == 0 || one.value() <= values * THRESHOLD_REACH;
            range.top = near ? Math.max(range.top, one.value()) : range.top;
            range.least = near ? Math.min(range.least, one.value()) : range.least;
        });
        double upper = range.top > 0 || range.bottom < 0 ? range.top : 1;
        return new PlotRange(logarithmic ? range.decadeBelow(upper) : range.bottom, upper);
    }

    private void visit(Series line, PlotRange inView) {
        boolean any = false;
        for (int i = 0; i < line.size(); i++) {
            if (inView.contains(line.x(i))) {
                take(line.y(i));
                any = true;
            }
        }
        if (!any) {
            between(line, inView);
        }
    }

    /** The values of a line that only passes through: those of its points on both sides. */
    private void between(Series line, PlotRange inView) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.x(i) < inView.from() && line.x(i + 1) > inView.to()) {
                take(line.y(i));
                take(line.y(i + 1));
            }
        }
    }

    private void take(double value) {
        bottom = Double.isFinite(value) ? Math.min(bottom, value) : bottom;
        if (Double.isFinite(value) && value > 0) {
            top = Math.max(top, value);
            least = Math.min(least, value);
        }
    }

    private double decadeBelow(double upper) {
        double lowest = Math.min(least, upper);
        double decade = Math.pow(DECADE, Math.floor(Math.log10(lowest)));
        return decade < upper ? decade : upper / DECADE;
    }
}
