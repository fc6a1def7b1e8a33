package org.migworkbench.analysis.html;

import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.SeriesSource;

/**
 * How a series looks: a colour of the page, and a marker and dash so that it can be told without seeing colours.
 *
 * @param color  number of the colour
 * @param marker number of the marker
 * @param dashed whether the line is dashed
 * @param joined whether the points are joined
 * @param steps  whether they are joined in steps
 */
record SvgLook(int color, int marker, boolean dashed, boolean joined, boolean steps) {

    private static final int INK = 7;
    private static final int MARKERS = 4;
    private static final int STAR = 4;
    private static final double RADIUS = 3;
    private static final double KEY = 20;

    /** The colours of several results, in the order of the window. */
    private static final int[] RESULTS = { 1, 0, 3, 4, 5, 2, 6 };

    /** As in the window: several results have a colour and marker each, one has them by what its series stand for. */
    static SvgLook of(Series series) {
        SvgLook look = of(series.role());
        SeriesSource source = series.source();
        if (source.number() == SeriesSource.ONLY) {
            return look;
        }
        int marker = look.joined ? source.number() % MARKERS : look.marker;
        return new SvgLook(RESULTS[source.number() % RESULTS.length], marker, look.dashed, look.joined, look.steps);
    }

    private static SvgLook of(SeriesRole role) {
        return switch (role) {
            case DIRTY_RATE -> new SvgLook(0, 0, false, true, false);
            case BANDWIDTH -> new SvgLook(1, 1, true, true, false);
            case BANDWIDTH_SHARE -> new SvgLook(2, 2, false, true, false);
            case REMAINING -> new SvgLook(3, 3, false, true, false);
            case DISK_REMAINING -> new SvgLook(2, 1, true, true, false);
            case EXPECTED_DOWNTIME -> new SvgLook(4, 0, true, true, false);
            case DOWNTIME -> new SvgLook(5, STAR, false, false, false);
            case SENT -> new SvgLook(1, 0, false, true, false);
            case SENT_AGAIN -> new SvgLook(0, 2, true, true, false);
            case SKIPPED -> new SvgLook(4, 3, false, true, false);
            case MARKED -> new SvgLook(6, 1, true, true, false);
            case COMPRESSED -> new SvgLook(3, 0, true, true, false);
            case DURATION -> new SvgLook(5, 3, false, true, false);
            case THROTTLE -> new SvgLook(0, 1, false, true, false);
            case TOTAL -> new SvgLook(1, 3, true, true, false);
            case LINK_OWN -> new SvgLook(1, 1, false, false, true);
            case LINK_OTHERS -> new SvgLook(4, 2, false, false, true);
            case LINK_TRAFFIC -> new SvgLook(6, 0, false, false, true);
            case GUEST_SLOWDOWN -> new SvgLook(INK, 2, false, true, true);
        };
    }

    /** One of a row of things without a meaning of their own. */
    static SvgLook numbered(int number) {
        return new SvgLook(RESULTS[number % RESULTS.length], number % MARKERS, false, true, false);
    }

    String lineClass() {
        return "line c" + color + (dashed ? " dashed" : "");
    }

    String fillClass() {
        return "mark f" + color;
    }

    /** The series in a legend. */
    void key(Markup out, double x, double y) {
        if (joined) {
            SvgPlot.line(out, lineClass(), x, y, x + KEY, y);
        }
        mark(out, x + KEY / 2, y);
    }

    /** A marker at a point. */
    void mark(Markup out, double x, double y) {
        switch (marker) {
            case 0 -> out.empty("circle", "class", fillClass(), "cx", Scale.pixel(x), "cy", Scale.pixel(y), "r",
                    Scale.pixel(RADIUS));
            case 1 -> polygon(out, x, y, -1, -1, 1, -1, 1, 1, -1, 1);
            case 2 -> polygon(out, x, y, 0, -1.2, 1.2, 1, -1.2, 1);
            case STAR ->
                polygon(out, x, y, 0, -1.9, 0.45, -0.6, 1.8, -0.6, 0.75, 0.25, 1.1, 1.6, 0, 0.8, -1.1, 1.6, -0.75,
                        0.25, -1.8, -0.6, -0.45, -0.6);
            default -> polygon(out, x, y, 0, -1.4, 1.4, 0, 0, 1.4, -1.4, 0);
        }
    }

    private void polygon(Markup out, double x, double y, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(Scale.pixel(x + RADIUS * corners[i])).append(',')
                    .append(Scale.pixel(y + RADIUS * corners[i + 1]));
        }
        out.empty("polygon", "class", fillClass(), "points", points.toString());
    }
}
