package org.migworkbench.analysis.html;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;

/** Draws plots as SVG whose colours come from the page's style, so that they follow its theme. */
final class SvgPlot {

    static final int WIDTH = 560;
    static final int HEIGHT = 260;
    static final int FONT = 11;

    private static final double CHARACTER = 6.1;
    private static final int LINE = 16;
    private static final int KEY = 26;
    private static final int GAP = 14;

    private final Markup out = new Markup();
    private final PlotModel model;

    private SvgPlot(PlotModel model) {
        this.model = model;
    }

    /** A plot as an element; the same model gives the same text. */
    static Markup of(PlotModel model) {
        return new SvgPlot(model).draw();
    }

    private Markup draw() {
        if (model instanceof LinePlot lines) {
            return new SvgLines(lines, out).draw();
        }
        if (model instanceof BarPlot bars) {
            return new SvgBars(bars, out).draw();
        }
        return new SvgHeat((HeatMap) model, out).draw();
    }

    /** Begins a picture. */
    static void open(Markup out, PlotModel model, double height) {
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + ' ' + Scale.pixel(height),
                "role", "img", "aria-label", model.title(), "class", "plot", "font-size", Integer.toString(FONT));
        out.leaf("title", model.title());
    }

    static double width(String text) {
        return text.codePointCount(0, text.length()) * CHARACTER;
    }

    static void text(Markup out, String text, double x, double y, String anchor) {
        out.leaf("text", text, "x", Scale.pixel(x), "y", Scale.pixel(y), "text-anchor", anchor, "class", "label");
    }

    static void line(Markup out, String style, double x1, double y1, double x2, double y2) {
        out.empty("line", "class", style, "x1", Scale.pixel(x1), "y1", Scale.pixel(y1), "x2", Scale.pixel(x2), "y2",
                Scale.pixel(y2));
    }

    /** An axis on the left or right: name, numbers and, on the left, the grid. */
    static void axis(Markup out, Scale scale, String name, double left, double right, boolean isLeft) {
        for (double tick : scale.ticks(5, false)) {
            double y = scale.at(tick);
            if (isLeft) {
                line(out, "grid", left, y, right, y);
            }
            text(out, Scale.text(tick), isLeft ? left - 5 : right + 5, y + 4, isLeft ? "end" : "start");
        }
        double x = isLeft ? FONT : WIDTH - 4;
        double y = (scale.begin() + scale.end()) / 2;
        out.leaf("text", name, "class", "label", "text-anchor", "middle", "transform",
                "translate(" + Scale.pixel(x) + ' ' + Scale.pixel(y) + ") rotate(-90)");
    }

    /** A legend, an entry a look, in as many lines as it needs. Returns its height in pixels. */
    static double legend(Markup out, List<Entry> entries) {
        double x = KEY;
        double y = LINE;
        for (Entry entry : entries) {
            double width = KEY + width(entry.text);
            if (x > KEY && x + width > WIDTH) {
                x = KEY;
                y += LINE;
            }
            entry.look.key(out, x, y - 4);
            text(out, entry.text, x + KEY, y, "start");
            x += width + GAP;
        }
        return entries.isEmpty() ? 4 : y + GAP / 2.0;
    }

    /** What a legend says. */
    record Entry(SvgLook look, String text) {
    }

    /** The legend's height before it is drawn. */
    static double legendHeight(List<Entry> entries) {
        return legend(new Markup(), entries);
    }

    static List<Entry> list() {
        return new ArrayList<>();
    }
}
