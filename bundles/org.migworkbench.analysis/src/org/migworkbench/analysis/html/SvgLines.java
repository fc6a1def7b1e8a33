package org.migworkbench.analysis.html;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.Threshold;

/** Draws lines over one axis, with thresholds. */
final class SvgLines {

    private static final double LEFT = 62;
    private static final double RIGHT = 54;
    private static final double MARGIN = 14;
    private static final double BELOW = 36;
    private static final double HEADROOM = 1.08;
    /** More points than this have no markers: they would be a thick line. */
    private static final int MOST_MARKS = 80;

    private final LinePlot plot;
    private final Markup out;
    private final double right;
    private final double top;
    private final double bottom;
    private final Scale x;
    private final List<SvgPlot.Entry> entries;

    SvgLines(LinePlot model, Markup out) {
        this.plot = model.downSampled(SvgPlot.WIDTH);
        this.out = out;
        entries = model.series().stream().filter(line -> line.size() > 0 && !line.source().ghost())
                .map(line -> new SvgPlot.Entry(SvgLook.of(line), line.fullLabel())).toList();
        right = SvgPlot.WIDTH - (model.right().isPresent() ? RIGHT : MARGIN);
        top = SvgPlot.legendHeight(entries);
        bottom = top + SvgPlot.HEIGHT - BELOW;
        double half = model.xAxis().integers() ? 0.5 : 0;
        x = new Scale(model.minX() - half, model.maxX() + half, LEFT, right);
    }

    Markup draw() {
        SvgPlot.open(out, plot, bottom + BELOW);
        SvgPlot.legend(out, entries);
        Scale leftScale = scale(AxisId.LEFT);
        SvgPlot.axis(out, leftScale, plot.left().text(), LEFT, right, true);
        plot.right().ifPresent(axis -> SvgPlot.axis(out, scale(AxisId.RIGHT), axis.text(), LEFT, right, false));
        below();
        if (plot.bottom(AxisId.LEFT) < 0) {
            SvgPlot.line(out, "zero", LEFT, leftScale.at(0), right, leftScale.at(0));
        }
        plot.thresholds().forEach(this::threshold);
        plot.series().forEach(line -> line(line, scale(line.axis())));
        return out.closeLine();
    }

    private Scale scale(AxisId id) {
        return new Scale(plot.bottom(id) * HEADROOM, plot.top(id) * HEADROOM, bottom, top);
    }

    private void below() {
        for (double tick : x.ticks(10, plot.xAxis().integers())) {
            SvgPlot.line(out, "grid", x.at(tick), top, x.at(tick), bottom);
            SvgPlot.text(out, Scale.text(tick), x.at(tick), bottom + 14, "middle");
        }
        SvgPlot.text(out, plot.xAxis().text(), (LEFT + right) / 2, bottom + BELOW - 6, "middle");
    }

    private void threshold(Threshold threshold) {
        if (threshold.axis() == AxisId.BELOW) {
            double at = x.at(threshold.value());
            SvgPlot.line(out, "limit", at, top, at, bottom);
            SvgPlot.text(out, threshold.text(), at - 4, top + SvgPlot.FONT, "end");
            return;
        }
        double y = scale(threshold.axis()).at(threshold.value());
        SvgPlot.line(out, "limit", LEFT, y, right, y);
        SvgPlot.text(out, threshold.text(), right - 4, y - 3, "end");
    }

    private void line(Series line, Scale y) {
        SvgLook look = SvgLook.of(line);
        out.open("g", "class", line.source().ghost() ? "ghost" : "series");
        if (look.joined() && line.size() > 1) {
            out.empty("path", "class", look.lineClass(), "d", path(line, y, look.steps()));
        }
        for (int i = 0; i < line.size() && line.size() <= MOST_MARKS; i++) {
            if (Double.isFinite(line.y(i))) {
                look.mark(out, x.at(line.x(i)), y.at(line.y(i)));
            }
        }
        out.close();
    }

    /** Straight from point to point or in steps, broken where a value isn't known. */
    private String path(Series line, Scale y, boolean steps) {
        StringBuilder path = new StringBuilder();
        Optional<Double> before = Optional.empty();
        for (int i = 0; i < line.size(); i++) {
            if (!Double.isFinite(line.y(i))) {
                before = Optional.empty();
                continue;
            }
            String atX = Scale.pixel(x.at(line.x(i)));
            String atY = Scale.pixel(y.at(line.y(i)));
            if (steps && before.isPresent()) {
                path.append('H').append(atX).append('V').append(atY);
            } else {
                path.append(before.isPresent() ? 'L' : 'M').append(atX).append(' ').append(atY);
            }
            before = Optional.of(line.y(i));
        }
        return path.toString();
    }
}
