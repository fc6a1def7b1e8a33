package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.ui.WorkbenchColors;

/** Plots over the same x axis, side by side under one legend. What is hovered or chosen in one is so in all of them. */
public final class LinkedPlots {

    private static final int SPACING = 4;

    private final Composite frame;
    private final PlotLegend legend;
    private final List<PlotCanvas> plots = new ArrayList<>();
    private final List<PlotListener> listeners = new ArrayList<>();

    /**
     * Creates the plots.
     *
     * @param parent where
     * @param models what to show at first, one for each plot that may ever be shown
     */
    public LinkedPlots(Composite parent, List<PlotModel> models) {
        frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(models.size(), true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = SPACING;
        layout.verticalSpacing = 0;
        frame.setLayout(layout);
        frame.setBackground(WorkbenchColors.background());
        legend = new PlotLegend(frame);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, models.size(), 1));
        legend.show(models);
        for (PlotModel model : models) {
            add(model);
        }
    }

    /**
     * The control, to lay it out.
     *
     * @return the control
     */
    public Control control() {
        return frame;
    }

    /**
     * What is shown.
     *
     * @return the models, from left to right
     */
    public List<PlotModel> models() {
        return plots.stream().filter(LinkedPlots::isShown).map(PlotCanvas::model).toList();
    }

    /**
     * The plots, for menus.
     *
     * @return all plots, from left to right, also those that are not shown now
     */
    public List<PlotCanvas> plots() {
        return List.copyOf(plots);
    }

    /**
     * Shows other models. A plot without a model leaves its room to the others.
     *
     * @param models models with ids of the first ones, each at most once
     */
    public void setModels(List<PlotModel> models) {
        for (PlotModel model : models) {
            plot(model.id()).setModel(model);
        }
        List<String> ids = models.stream().map(PlotModel::id).toList();
        boolean changed = false;
        for (PlotCanvas plot : plots) {
            boolean shown = ids.contains(plot.model().id());
            changed |= shown != isShown(plot);
            setShown(plot, shown);
        }
        legend.show(models);
        if (changed) {
            ((GridLayout) frame.getLayout()).numColumns = Math.max(1, models.size());
            ((GridData) legend.getLayoutData()).horizontalSpan = Math.max(1, models.size());
            frame.layout(true, true);
        }
    }

    private PlotCanvas plot(String id) {
        return plots.stream().filter(plot -> plot.model().id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no plot for '" + id + "'"));
    }

    private static boolean isShown(PlotCanvas plot) {
        return !((GridData) plot.control().getLayoutData()).exclude;
    }

    private static void setShown(PlotCanvas plot, boolean shown) {
        ((GridData) plot.control().getLayoutData()).exclude = !shown;
        plot.control().setVisible(shown);
    }

    /**
     * Marks places as chosen in all plots; no listener is told.
     *
     * @param xs where; empty for nowhere
     */
    public void highlight(List<Double> xs) {
        plots.forEach(plot -> plot.highlight(xs));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told until the plots are disposed
     */
    public void addListener(PlotListener listener) {
        listeners.add(listener);
    }

    private void add(PlotModel model) {
        PlotCanvas plot = new PlotCanvas(frame, model);
        plot.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        plot.addListener(new PlotListener() {
            @Override
            public void hovered(OptionalDouble x) {
                plots.forEach(other -> other.showValues(x));
                listeners.forEach(listener -> listener.hovered(x));
            }

            @Override
            public void chosen(double x) {
                highlight(List.of(x));
                listeners.forEach(listener -> listener.chosen(x));
            }
        });
        plots.add(plot);
    }
}
