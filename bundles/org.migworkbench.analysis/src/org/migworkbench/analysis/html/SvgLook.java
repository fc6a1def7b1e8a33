package org.migworkbench.analysis.html;

import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesRole;

/**
 * How a series looks: a colour of the page, and a marker and dash so that it can be told without seeing colours.
 *
 * @param color  number of the colour
 * @param marker number of the marker
 * @param dash   number of the dash
 * @param joined whether the points are joined
 * @param steps  whether they are joined in steps
 */
record SvgLook(int color, int marker, int dash, boolean joined, boolean steps) {

    /** How many colours a page has. */
    static final int COLORS = 8;

    private static final int MARKERS = 4;
    private static final int DASHES = 4;
    private static final double RADIUS = 3;
    private static final double KEY = 20;

    static SvgLook of(Series series) {
        SeriesRole role = series.role();
        int number = role.ordinal();
        return new SvgLook(number % COLORS, number % MARKERS, number / COLORS % DASHES, role != SeriesRole.DOWNTIME,
                role == SeriesRole.GUEST_SLOWDOWN);
    }

    static SvgLook numbered(int number) {
        return new SvgLook(number % COLORS, number % MARKERS, number / COLORS % DASHES, true, false);
    }

    String lineClass() {
        return "line c" + color + " d" + dash;
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
