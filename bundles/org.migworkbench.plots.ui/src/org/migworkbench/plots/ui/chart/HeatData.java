package org.migworkbench.plots.ui.chart;

import org.jfree.data.general.DatasetChangeEvent;
import org.jfree.data.xy.AbstractXYZDataset;
import org.migworkbench.analysis.plots.HeatMap;

/** The cells of a heat map for the chart library: x is the column, y the row, z the value. */
final class HeatData extends AbstractXYZDataset {

    private static final long serialVersionUID = 1L;

    private transient HeatMap model;

    /** Takes another map. */
    void show(HeatMap next) {
        model = next;
        notifyListeners(new DatasetChangeEvent(this, this));
    }

    /** A value in words. */
    String text(int item) {
        return model.text(row(item), column(item));
    }

    private int row(int item) {
        return item / model.columns().size();
    }

    private int column(int item) {
        return item % model.columns().size();
    }

    @Override
    public int getSeriesCount() {
        return model == null ? 0 : 1;
    }

    @Override
    public Comparable<?> getSeriesKey(int series) {
        return model.id();
    }

    @Override
    public int getItemCount(int series) {
        return model.cells().size();
    }

    @Override
    public Number getX(int series, int item) {
        return column(item);
    }

    @Override
    public Number getY(int series, int item) {
        return row(item);
    }

    @Override
    public Number getZ(int series, int item) {
        return getZValue(series, item);
    }

    @Override
    public double getZValue(int series, int item) {
        return model.cells().value(row(item), column(item));
    }
}
