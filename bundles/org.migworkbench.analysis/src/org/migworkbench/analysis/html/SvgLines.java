package org.migworkbench.analysis.html;

import java.util.List;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotLayers;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;
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
        PlotRange all = model.xRange();
        x = new Scale(all.from(), all.to(), LEFT, right);
    }

    Markup draw() {
        SvgPlot.open(out, plot, bottom + BELOW);
        SvgPlot.legend(out, entries);
        Scale leftScale = scale(AxisId.LEFT);
        SvgPlot.axis(out, leftScale, plot.left().text(), LEFT, right, true);
        plot.right().ifPresent(axis -> SvgPlot.axis(out, scale(AxisId.RIGHT), axis.text(), LEFT, right, false));
        below();
        if (leftScale.low() < 0) {
            SvgPlot.line(out, "zero", LEFT, leftScale.at(0), right, leftScale.at(0));
        }
        out.open("svg", "x", "0", "y", Scale.pixel(top), "width", Integer.toString(SvgPlot.WIDTH), "height",
                Scale.pixel(bottom - top), "viewBox",
                "0 " + Scale.pixel(top) + ' ' + SvgPlot.WIDTH + ' ' + Scale.pixel(bottom - top));
        areas();
        plot.thresholds().forEach(this::threshold);
        plot.series().stream().filter(line -> !line.role().isStacked())
                .forEach(line -> line(line, scale(line.axis())));
        return out.close().closeLine();
    }

    /** From the upper edge of all down to that of the lowest, each over the one before. */
    private void areas() {
        for (AxisId id : List.of(AxisId.LEFT, AxisId.RIGHT)) {
            List<Series> sums = PlotLayers.sums(plot, id);
            for (int i = sums.size() - 1; i >= 0; i--) {
                if (sums.get(i).size() > 0) {
                    Series edge = sums.get(i);
                    Scale y = scale(id);
                    out.empty("path", "class", SvgLook.of(edge).fillClass(), "d", path(edge, y, true) + 'V'
                            + Scale.pixel(y.at(0)) + 'H' + Scale.pixel(x.at(edge.x(0))) + 'Z');
                }
            }
        }
    }

    private Scale scale(AxisId id) {
        PlotRange values = plot.valueRange(id, plot.xRange(), false);
        double low = values.from() < 0 ? values.from() * HEADROOM : values.from();
        return new Scale(low, values.to() * HEADROOM, bottom, top);
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
            boolean held = !plot.xAxis().integers() && line.role().isHeld();
            out.empty("path", "class", look.lineClass(), "d", path(line, y, look.steps() || held));
        }
        for (int i = 0; i < line.size() && line.size() <= MOST_MARKS; i++) {
            if (Double.isFinite(line.y(i))) {
                mark(line, i, y, look);
            }
        }
        out.close();
    }

    /** What is far above all that can be read is told at the upper edge. */
    private void mark(Series line, int i, Scale y, SvgLook look) {
        double at = x.at(line.x(i));
        if (line.y(i) > y.high()) {
            SvgPlot.text(out, "\u2191 " + line.unit().text(line.y(i)), at, top + SvgPlot.FONT,
                    at > (LEFT + right) / 2 ? "end" : "start");
        } else {
            look.mark(out, at, y.at(line.y(i)));
        }
    }

    /** Straight from point to point or in steps, broken where a value isn't known. */
    private String path(Series line, Scale y, boolean steps) {
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (int i = 0; i < line.size(); i++) {
            if (Double.isFinite(line.y(i))) {
                point(path, new PlotPoint(x.at(line.x(i)), y.at(line.y(i))), before, steps);
                before = x.at(line.x(i));
            } else {
                before = Double.NaN;
            }
        }
        return path.toString();
    }

    /** A step is midway between rounds; in time, where a point stands at the end of what it is for, at the point before. */
    private void point(StringBuilder path, PlotPoint to, double before, boolean steps) {
        String atY = Scale.pixel(to.y());
        if (Double.isNaN(before)) {
            path.append('M').append(Scale.pixel(to.x())).append(' ').append(atY);
        } else if (steps) {
            double step = plot.xAxis().integers() ? (before + to.x()) / 2 : before;
            path.append('H').append(Scale.pixel(step)).append('V').append(atY).append('H').append(Scale.pixel(to.x()));
        } else {
            path.append('L').append(Scale.pixel(to.x())).append(' ').append(atY);
        }
    }
}
