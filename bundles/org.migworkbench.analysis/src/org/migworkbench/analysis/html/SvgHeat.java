package org.migworkbench.analysis.html;

import org.migworkbench.analysis.plots.HeatMap;

/** Draws values in rows and columns: one colour, the stronger the more, with the value in each cell. */
final class SvgHeat {

    private static final double ROW = 26;
    private static final double HEADING = 22;
    private static final double MOST_NAME = 200;
    private static final double PALEST = 0.06;
    private static final double STRONGEST = 0.6;

    private final HeatMap map;
    private final Markup out;

    SvgHeat(HeatMap map, Markup out) {
        this.map = map;
        this.out = out;
    }

    Markup draw() {
        double left = Math.min(MOST_NAME,
                map.rows().names().stream().mapToDouble(SvgPlot::width).max().orElse(0) + 10);
        double width = (SvgPlot.WIDTH - left - 4) / Math.max(1, map.columns().size());
        SvgPlot.open(out, map, HEADING + map.rows().size() * ROW + 4);
        for (int column = 0; column < map.columns().size(); column++) {
            SvgPlot.text(out, map.columns().names().get(column), left + (column + 0.5) * width, HEADING - 7, "middle");
        }
        for (int row = 0; row < map.rows().size(); row++) {
            SvgPlot.text(out, map.rows().names().get(row), left - 6, HEADING + row * ROW + ROW * 0.65, "end");
            for (int column = 0; column < map.columns().size(); column++) {
                cell(row, column, left + column * width, width);
            }
        }
        return out.closeLine();
    }

    private void cell(int row, int column, double x, double width) {
        double value = map.cells().value(row, column);
        if (Double.isFinite(value)) {
            double strength = PALEST + map.scale().strength(value) * (STRONGEST - PALEST);
            out.empty("rect", "class", "f1", "fill-opacity", Scale.pixel(strength), "x", Scale.pixel(x), "y",
                    Scale.pixel(HEADING + row * ROW), "width", Scale.pixel(width - 1), "height",
                    Scale.pixel(ROW - 1));
        }
        SvgPlot.text(out, map.text(row, column), x + width / 2, HEADING + row * ROW + ROW * 0.65, "middle");
    }
}
