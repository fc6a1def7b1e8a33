package org.migworkbench.plots.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.migworkbench.ui.WorkbenchColors;

/**
 * What all plots of a window have in common: flat, with a thin light grid, without frame and title.
 *
 * @param background behind the lines: white, in a dark theme as dark as an editor
 * @param ink        colour that stands out most from the background
 * @param text       colour of numbers and labels
 * @param grid       colour of the thin grid
 * @param font       font of numbers and labels
 */
public record PlotTheme(Color background, Color ink, Color text, Color grid, Font font) {

    /** Thickness of the grid and of all that is no series. */
    static final BasicStroke HAIRLINE = new BasicStroke(1f);
    /** Room that stays free above the largest value, as a factor. */
    static final double HEADROOM = 1.08;

    private static final double GRID = 0.13;
    private static final double QUIET_TEXT = 0.75;
    private static final double SMALLER = 0.84;
    private static final int SMALLEST_FONT = 9;
    private static final int PAPER_FONT = 12;

    /**
     * The theme of the window that a control is in.
     *
     * @param control the control
     * @return its theme
     */
    public static PlotTheme of(Control control) {
        FontData font = control.getFont().getFontData()[0];
        double pixels = font.getHeight() * control.getDisplay().getDPI().y / 72.0 * SMALLER;
        return with(WorkbenchColors.background(), WorkbenchColors.text(), font.getName(), pixels);
    }

    /**
     * The theme of exported pictures, which end on paper.
     *
     * @return always light
     */
    public static PlotTheme paper() {
        org.eclipse.swt.graphics.Color white = new org.eclipse.swt.graphics.Color(255, 255, 255);
        org.eclipse.swt.graphics.Color black = new org.eclipse.swt.graphics.Color(0, 0, 0);
        return with(white, black, Font.SANS_SERIF, PAPER_FONT);
    }

    /** A theme between two colours. */
    static PlotTheme with(org.eclipse.swt.graphics.Color background, org.eclipse.swt.graphics.Color ink,
            String fontName, double pixels) {
        return new PlotTheme(awt(background), awt(ink), awt(WorkbenchColors.between(background, ink, QUIET_TEXT)),
                awt(WorkbenchColors.between(background, ink, GRID)),
                new Font(fontName, Font.PLAIN, (int) Math.max(SMALLEST_FONT, Math.round(pixels))));
    }

    /**
     * A colour of the window for the chart library.
     *
     * @param color a colour of SWT
     * @return the same of AWT
     */
    public static Color awt(org.eclipse.swt.graphics.Color color) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue());
    }

    /**
     * A colour on the background.
     *
     * @param tint     the colour
     * @param strength how much of it there is, 0 to 1
     * @return what is between it and the background
     */
    public Color surface(Color tint, double strength) {
        return new Color(mix(background.getRed(), tint.getRed(), strength),
                mix(background.getGreen(), tint.getGreen(), strength),
                mix(background.getBlue(), tint.getBlue(), strength));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Gives a chart this look. */
    void dress(JFreeChart chart) {
        chart.setBackgroundPaint(background);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        Plot plot = chart.getPlot();
        plot.setBackgroundPaint(background);
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(5, 2, 0, 4));
        plot.setNoDataMessageFont(font);
        plot.setNoDataMessagePaint(text);
    }

    /** Gives an axis this look. */
    void dress(Axis axis) {
        axis.setLabelFont(font);
        axis.setTickLabelFont(font);
        axis.setLabelPaint(text);
        axis.setTickLabelPaint(text);
        axis.setAxisLinePaint(grid);
        axis.setTickMarksVisible(false);
    }

    /** Gives a legend this look. */
    void dress(LegendTitle legend) {
        legend.setItemFont(font);
        legend.setItemPaint(text);
        legend.setBackgroundPaint(background);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
    }
}
