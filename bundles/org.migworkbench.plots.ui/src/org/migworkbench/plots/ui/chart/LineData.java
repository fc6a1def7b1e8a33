package org.migworkbench.plots.ui.chart;

import java.util.List;
import org.jfree.data.general.DatasetChangeEvent;
import org.jfree.data.xy.AbstractXYDataset;
import org.migworkbench.analysis.plots.Series;

/** The lines of one axis for the chart library, without a copy of their points. */
final class LineData extends AbstractXYDataset {

    private static final long serialVersionUID = 1L;

    private transient List<Series> lines = List.of();
    private double floor = Double.NEGATIVE_INFINITY;

    /** Takes other lines, with the least value that can be drawn. */
    void show(List<Series> next, double least) {
        lines = next;
        floor = least;
        notifyListeners(new DatasetChangeEvent(this, this));
    }

    List<Series> lines() {
        return lines;
    }

    @Override
    public int getSeriesCount() {
        return lines.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return lines.get(series).id();
    }

    @Override
    public int getItemCount(int series) {
        return lines.get(series).size();
    }

    @Override
    public Number getX(int series, int item) {
        return getXValue(series, item);
    }

    @Override
    public Number getY(int series, int item) {
        return getYValue(series, item);
    }

    @Override
    public double getXValue(int series, int item) {
        return lines.get(series).x(item);
    }

    @Override
    public double getYValue(int series, int item) {
        return Math.max(floor, lines.get(series).y(item));
    }
}
