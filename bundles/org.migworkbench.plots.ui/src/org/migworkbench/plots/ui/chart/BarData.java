package org.migworkbench.plots.ui.chart;

import java.util.List;
import org.jfree.data.general.AbstractDataset;
import org.jfree.data.statistics.StatisticalCategoryDataset;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.BarPlot.Bars;

/** Bars for the chart library: a row for each series, a column for each category. */
final class BarData extends AbstractDataset implements StatisticalCategoryDataset {

    private static final long serialVersionUID = 1L;

    private transient List<Bars> series = List.of();
    private transient List<String> categories = List.of();

    /** Takes other bars. */
    void show(BarPlot model) {
        series = model.series();
        categories = model.categories().names();
        fireDatasetChanged();
    }

    @Override
    public Number getMeanValue(int row, int column) {
        return known(series.get(row).means().get(column));
    }

    @Override
    public Number getStdDevValue(int row, int column) {
        double half = series.get(row).halves().get(column);
        return half > 0 ? half : null;
    }

    private static Number known(double value) {
        return Double.isFinite(value) ? value : null;
    }

    @Override
    public Number getValue(int row, int column) {
        return getMeanValue(row, column);
    }

    @Override
    public Number getMeanValue(Comparable row, Comparable column) {
        return getMeanValue(getRowIndex(row), getColumnIndex(column));
    }

    @Override
    public Number getStdDevValue(Comparable row, Comparable column) {
        return getStdDevValue(getRowIndex(row), getColumnIndex(column));
    }

    @Override
    public Number getValue(Comparable row, Comparable column) {
        return getMeanValue(row, column);
    }

    @Override
    public Comparable<?> getRowKey(int row) {
        return series.get(row).label();
    }

    @Override
    public int getRowIndex(Comparable key) {
        return getRowKeys().indexOf(key);
    }

    @Override
    public List<String> getRowKeys() {
        return series.stream().map(Bars::label).toList();
    }

    @Override
    public Comparable<?> getColumnKey(int column) {
        return categories.get(column);
    }

    @Override
    public int getColumnIndex(Comparable key) {
        return categories.indexOf(key);
    }

    @Override
    public List<String> getColumnKeys() {
        return categories;
    }

    @Override
    public int getRowCount() {
        return series.size();
    }

    @Override
    public int getColumnCount() {
        return categories.size();
    }
}
