package org.migworkbench.plots.ui.chart;

import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Threshold;

/** The axes of lines: which part of them is drawn, in even steps or in decades. */
final class LineAxes {

    private static final RectangleInsets TICK_LABELS = new RectangleInsets(1, 4, 1, 3);
    /** The chart library measures text a little narrower than the window draws it: what ends at the right needs room. */
    private static final RectangleInsets RIGHT_TICK_LABELS = new RectangleInsets(1, 3, 0, 15);

    private final XYPlot plot;
    private final NumberAxis domain = new NumberAxis();
    private final Map<AxisId, NumberAxis> even = new EnumMap<>(AxisId.class);
    private final Map<AxisId, LogAxis> decades = new EnumMap<>(AxisId.class);
    private final Map<AxisId, Axis> described = new EnumMap<>(AxisId.class);
    private final Map<AxisId, PlotRange> drawn = new EnumMap<>(AxisId.class);

    LineAxes(XYPlot plot) {
        this.plot = plot;
        fit(domain, TICK_LABELS);
        plot.setDomainAxis(domain);
        for (AxisId id : new AxisId[] { AxisId.LEFT, AxisId.RIGHT }) {
            RectangleInsets labels = id == AxisId.LEFT ? TICK_LABELS : RIGHT_TICK_LABELS;
            even.put(id, fit(new NumberAxis(), labels));
            decades.put(id, fit(inDecades(), labels));
        }
        plot.setRangeAxis(0, even.get(AxisId.LEFT));
    }

    private static <A extends ValueAxis> A fit(A axis, RectangleInsets tickLabels) {
        axis.setLabelInsets(new RectangleInsets(0, 1, 0, 1));
        axis.setTickLabelInsets(tickLabels);
        axis.setAutoRange(false);
        return axis;
    }

    private static LogAxis inDecades() {
        LogAxis axis = new LogAxis();
        axis.setSmallestValue(Double.MIN_NORMAL);
        DecimalFormat plain = new DecimalFormat("0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setNumberFormatOverride(plain);
        return axis;
    }

    /** Shows the axes of a plot; returns the part of the x axis that is in view. */
    PlotRange show(LinePlot model, LineView view, PlotTheme theme) {
        PlotRange inView = view.zoom().flatMap(model::viewOf)
                .orElseGet(() -> steady(AxisId.BELOW, model.xAxis(), model.xRange(), view));
        describe(domain, model.xAxis(), theme);
        domain.setStandardTickUnits(Ticks.of(model.xAxis().integers()));
        setRange(AxisId.BELOW, model.xAxis(), domain, inView);
        showValues(AxisId.LEFT, model, view, theme);
        if (model.right().isPresent()) {
            showValues(AxisId.RIGHT, model, view, theme);
        } else if (plot.getRangeAxis(1) != null) {
            plot.setRangeAxis(1, null);
        }
        return inView;
    }

    private void showValues(AxisId id, LinePlot model, LineView view, PlotTheme theme) {
        boolean logarithmic = view.logarithmic().contains(id) && model.canBeLogarithmic(id);
        ValueAxis axis = logarithmic ? decades.get(id) : even.get(id);
        if (plot.getRangeAxis(index(id)) != axis) {
            plot.setRangeAxis(index(id), axis);
            drawn.remove(id);
        }
        Axis description = model.axis(id).orElseThrow();
        describe(axis, description, theme);
        if (!logarithmic) {
            even.get(id).setStandardTickUnits(Ticks.of(description.integers()));
        }
        PlotRange values = model.valueRange(id, drawn.get(AxisId.BELOW), logarithmic);
        PlotRange roomy = new PlotRange(values.from() < 0 ? values.from() * PlotTheme.HEADROOM : values.from(),
                values.to() * PlotTheme.HEADROOM);
        boolean held = view.held().filter(threshold -> threshold.axis() == id).isPresent();
        PlotRange before = drawn.get(id);
        setRange(id, description, axis, held && before != null && description.equals(described.get(id)) ? before
                : steady(id, description, roomy, view));
    }

    /** The range, or that of before where it is larger and may not shrink. */
    private PlotRange steady(AxisId id, Axis description, PlotRange range, LineView view) {
        PlotRange before = drawn.get(id);
        boolean comparable = before != null && view.steady() && described.get(id) != null
                && described.get(id).unit() == description.unit()
                && described.get(id).label().equals(description.label());
        return comparable
                ? new PlotRange(Math.min(before.from(), range.from()), Math.max(before.to(), range.to())) : range;
    }

    private void setRange(AxisId id, Axis description, ValueAxis axis, PlotRange range) {
        described.put(id, description);
        drawn.put(id, range);
        axis.setRange(range.from(), range.to());
    }

    private static void describe(ValueAxis axis, Axis description, PlotTheme theme) {
        theme.dress(axis);
        axis.setLabel(description.text());
    }

    /** The part of an axis that is drawn. */
    PlotRange range(AxisId id) {
        return drawn.get(id);
    }

    /** Whether an axis is drawn in decades. */
    boolean isLogarithmic(AxisId id) {
        return plot.getRangeAxis(index(id)) instanceof LogAxis;
    }

    /** A value of a threshold as far as the axis reaches. */
    double reached(Threshold threshold) {
        PlotRange range = drawn.get(threshold.axis());
        return Math.max(range.from(), Math.min(range.to(), threshold.value()));
    }

    /** Where a value is, in pixels from the left or from above. */
    double pixel(AxisId id, double value, Rectangle2D area) {
        return axis(id).valueToJava2D(value, area, edge(id));
    }

    /** The value at a place in pixels from the left or from above. */
    double value(AxisId id, double pixel, Rectangle2D area) {
        return axis(id).java2DToValue(pixel, area, edge(id));
    }

    private ValueAxis axis(AxisId id) {
        return id == AxisId.BELOW ? domain
                : Optional.ofNullable(plot.getRangeAxis(index(id))).orElseGet(() -> even.get(id));
    }

    static int index(AxisId id) {
        return id == AxisId.RIGHT ? 1 : 0;
    }

    private static RectangleEdge edge(AxisId id) {
        return switch (id) {
            case LEFT -> RectangleEdge.LEFT;
            case RIGHT -> RectangleEdge.RIGHT;
            case BELOW -> RectangleEdge.BOTTOM;
        };
    }
}
