package org.migworkbench.plots.ui.chart;

import java.awt.Color;
import java.awt.Paint;
import org.jfree.chart.renderer.PaintScale;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.ui.WorkbenchColors;

/**
 * The colours of a heat map: one hue, ever further from the background, so that more is told from less without seeing
 * colours. Text in the text's colour can be read on all of them.
 */
final class HeatColors implements PaintScale {

    private static final double PALEST = 0.06;
    private static final double STRONGEST = 0.8;

    private final ColorScale scale;
    private final PlotTheme theme;

    HeatColors(ColorScale scale, PlotTheme theme) {
        this.scale = scale;
        this.theme = theme;
    }

    @Override
    public double getLowerBound() {
        return scale.low();
    }

    @Override
    public double getUpperBound() {
        return scale.high();
    }

    /** The background where the value isn't known. */
    @Override
    public Paint getPaint(double value) {
        Color hue = PlotTheme.awt(WorkbenchColors.BLUE);
        return Double.isNaN(value) ? theme.background()
                : theme.surface(hue, PALEST + scale.strength(value) * (STRONGEST - PALEST));
    }
}
