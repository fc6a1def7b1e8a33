package org.migworkbench.analysis.html;

import java.util.List;
import org.migworkbench.analysis.plots.BarPlot;

/** Draws groups of bars with their intervals. */
final class SvgBars {

    private static final double LEFT = 62;
    private static final double MARGIN = 14;
    private static final double BELOW = 26;
    private static final double HEADROOM = 1.08;
    private static final double GROUP = 0.8;
    private static final double CAP = 3;

    private final BarPlot plot;
    private final Markup out;

    SvgBars(BarPlot plot, Markup out) {
        this.plot = plot;
        this.out = out;
    }

    Markup draw() {
        List<SvgPlot.Entry> entries = SvgPlot.list();
        for (int i = 0; i < plot.series().size(); i++) {
            entries.add(new SvgPlot.Entry(SvgLook.numbered(i), plot.series().get(i).label()));
        }
        double top = SvgPlot.legendHeight(entries);
        double bottom = top + SvgPlot.HEIGHT - BELOW;
        double right = SvgPlot.WIDTH - MARGIN;
        SvgPlot.open(out, plot, bottom + BELOW);
        SvgPlot.legend(out, entries);
        Scale scale = new Scale(0, plot.top() * HEADROOM, bottom, top);
        SvgPlot.axis(out, scale, plot.values().text(), LEFT, right, true);
        double width = (right - LEFT) / Math.max(1, plot.categories().size());
        for (int group = 0; group < plot.categories().size(); group++) {
            group(group, LEFT + group * width, width, scale);
            SvgPlot.text(out, plot.categories().names().get(group), LEFT + (group + 0.5) * width, bottom + 16,
                    "middle");
        }
        return out.closeLine();
    }

    private void group(int group, double x, double width, Scale scale) {
        double bar = width * GROUP / Math.max(1, plot.series().size());
        double begin = x + width * (1 - GROUP) / 2;
        for (int i = 0; i < plot.series().size(); i++) {
            double mean = plot.series().get(i).means().get(group);
            if (Double.isFinite(mean)) {
                bar(i, mean, plot.series().get(i).halves().get(group), new Scale(0, 1, begin + i * bar,
                        begin + (i + 1) * bar), scale);
            }
        }
    }

    private void bar(int series, double mean, double half, Scale across, Scale up) {
        out.empty("rect", "class", SvgLook.numbered(series).fillClass(), "x", Scale.pixel(across.at(0.05)), "y",
                Scale.pixel(up.at(mean)), "width", Scale.pixel(across.at(0.95) - across.at(0.05)), "height",
                Scale.pixel(up.at(0) - up.at(mean)));
        SvgLook.numbered(series).mark(out, across.at(0.5), up.at(mean));
        if (half > 0) {
            double middle = across.at(0.5);
            SvgPlot.line(out, "limit", middle, up.at(mean + half), middle, up.at(mean - half));
            SvgPlot.line(out, "limit", middle - CAP, up.at(mean + half), middle + CAP, up.at(mean + half));
            SvgPlot.line(out, "limit", middle - CAP, up.at(mean - half), middle + CAP, up.at(mean - half));
        }
    }
}
