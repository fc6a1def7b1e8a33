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
     * @param models what to show at first, one for each plot
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
        return plots.stream().map(PlotCanvas::model).toList();
    }

    /**
     * The plots, for menus.
     *
     * @return the plots, from left to right
     */
    public List<PlotCanvas> plots() {
        return List.copyOf(plots);
    }

    /**
     * Shows other models.
     *
     * @param models as many as at first
     */
    public void setModels(List<PlotModel> models) {
        if (models.size() != plots.size()) {
            throw new IllegalArgumentException("There are " + plots.size() + " plots for " + models.size() + " models");
        }
        for (int i = 0; i < models.size(); i++) {
            plots.get(i).setModel(models.get(i));
        }
        legend.show(models);
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
