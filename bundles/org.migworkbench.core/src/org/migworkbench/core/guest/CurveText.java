package org.migworkbench.core.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.migworkbench.engine.param.CurvePoint;
import org.migworkbench.engine.workloads.CurveFit;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * Points of a unique-page curve as people have them: {@code T:PAGES} beside each other, or a line for each with two numbers
 * between which stand a colon, comma, semicolon, tab or blank; a first line of words and lines after {@code #} are passed
 * over.
 */
final class CurveText {

    private static final int MOST_POINTS = 1000;
    private static final Pattern PAIR = Pattern.compile("\\s*[:;,\\t]\\s*|\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
    private static final Pattern FIRST = Pattern.compile("\\s*[+-]?[0-9.][0-9.eE+-]*\\s*:.*", Pattern.DOTALL);

    private final List<String> shown = new ArrayList<>();
    private final List<CurvePoint> points = new ArrayList<>();

    private CurveText() {
    }

    /** The points as a workload has them. */
    String text() {
        return String.join(",", shown);
    }

    int count() {
        return points.size();
    }

    CurvePoint last() {
        return points.get(points.size() - 1);
    }

    /** Whether a text begins with a number and a colon, as no path does. */
    static boolean looksLikePoints(String text) {
        return FIRST.matcher(text).matches();
    }

    /**
     * Reads points and finds out whether a curve goes through them.
     *
     * @param what what the text is called at the begin of a sentence
     * @param text the text
     * @return the points
     * @throws IllegalArgumentException with one sentence that says at which line what is wrong
     */
    static CurveText points(String what, String text) {
        CurveText read = new CurveText();
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            boolean heading = read.points.isEmpty() && !line.isEmpty() && Character.isLetter(line.charAt(0));
            if (!line.isEmpty() && !line.startsWith("#") && !heading) {
                String close = COLON.matcher(line).replaceAll(":");
                for (String part : close.contains(":") ? BETWEEN.split(close) : new String[] { close }) {
                    read.add(what + ", line " + (i + 1) + ": ", part);
                }
            }
        }
        read.requireCurve(what);
        return read;
    }

    private void add(String where, String part) {
        String[] pair = PAIR.split(part.strip(), 3);
        if (pair.length != 2) {
            throw new IllegalArgumentException(where + "'" + Excerpt.of(part)
                    + "' is no point; allowed is T:PAGES with T in seconds, such as 0.663:9889.");
        }
        if (points.size() == MOST_POINTS) {
            throw new IllegalArgumentException(where + "there are more than " + MOST_POINTS + " points.");
        }
        try {
            CurvePoint point = new CurvePoint(Quantity.parse(pair[0], Unit.FACTOR),
                    Quantity.parse(pair[1], Unit.PAGES));
            CurveFit.requireBehind(points.isEmpty() ? new CurvePoint(0, 0) : points.get(points.size() - 1), point);
            points.add(point);
            shown.add(pair[0] + ":" + pair[1]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + e.getMessage(), e);
        }
    }

    private void requireCurve(String what) {
        try {
            CurveFit.of(points);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(what + ": " + e.getMessage(), e);
        }
    }
}
