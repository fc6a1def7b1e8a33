package org.migworkbench.plots.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotLayers;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Plots in rows and columns under one legend, on as many pages as they need to be read. What is hovered or chosen in one of
 * the plots with lines is so in all of them.
 */
public final class PlotGrid {

    private final Composite frame;
    private final PlotLegend legend;
    private final Composite bar;
    private final PlotRows rows;
    private final LinkedViews views;
    private final Map<String, PlotCanvas> canvases = new LinkedHashMap<>();
    /** As high as the legend beside it: what the theme adds around buttons would be taken from the plots. */
    private static final int BAR_HEIGHT = 19;

    private final List<PlotListener> listeners = new ArrayList<>();
    private final List<ThresholdListener> thresholdListeners = new ArrayList<>();
    private final Map<String, LinePlot> ghosts = new HashMap<>();
    private Optional<Function<PlotCanvas, Menu>> menus = Optional.empty();
    private List<PlotModel> models = List.of();

    /**
     * Creates the plots.
     *
     * @param parent where
     * @param models what to show at first
     */
    public PlotGrid(Composite parent, List<? extends PlotModel> models) {
        views = new LinkedViews(canvases::values);
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(PlotRows.grid(3));
        frame.setBackground(WorkbenchColors.background());
        legend = new PlotLegend(frame, views::hide);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        PageTurner turner = new PageTurner(frame, this::arrange);
        turner.control().setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        bar = new Composite(frame, SWT.NONE);
        bar.setBackground(WorkbenchColors.background());
        bar.setLayout(new FillLayout());
        bar.setLayoutData(GridDataFactory.swtDefaults().align(SWT.END, SWT.TOP).hint(SWT.DEFAULT, BAR_HEIGHT).create());
        rows = new PlotRows(frame, turner, this::arrange);
        rows.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        setModels(models);
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
     * The place for a tool bar, at the end of the legend's row.
     *
     * @return an empty composite that gives all of its room to what is put into it
     */
    public Composite bar() {
        return bar;
    }

    /** Looks at all of everything again. */
    public void showAll() {
        views.showAll();
        listeners.forEach(listener -> listener.zoomed(Optional.empty()));
    }

    /**
     * Whether a part of an axis is looked at.
     *
     * @return false if all plots show all they have
     */
    public boolean isZoomed() {
        return views.isZoomed();
    }

    /**
     * Whether axes may only grow: while values come fast, because a run goes on or a value is dragged.
     *
     * @param only true until the values stand still
     */
    public void setSteady(boolean only) {
        views.setSteady(only);
    }

    /**
     * Draws a value axis of a plot in decades, or in even steps again.
     *
     * @param plot a plot of lines of this grid
     * @param axis an axis beside it
     */
    public void toggleLogarithmic(PlotCanvas plot, AxisId axis) {
        plot.setView(plot.view().toggled(axis));
    }

    /**
     * What is shown, on all pages.
     *
     * @return the models in their order
     */
    public List<PlotModel> models() {
        return models;
    }

    /**
     * The plots of the page that is open.
     *
     * @return those that can be seen, row by row
     */
    public List<PlotCanvas> visible() {
        return rows.visible();
    }

    /**
     * Shows other models. A model whose id was shown before only changes the numbers of its plot.
     *
     * @param next models, each with an id of its own
     */
    public void setModels(List<? extends PlotModel> next) {
        models = List.copyOf(next);
        for (PlotModel model : models) {
            PlotCanvas known = canvases.get(model.id());
            if (known != null) {
                known.setModel(withGhost(model));
                views.applyTo(known);
            } else {
                canvases.put(model.id(), create(withGhost(model)));
            }
        }
        arrange();
    }

    /**
     * Shows an earlier state faintly behind what is shown now and later, until another one takes its place.
     *
     * @param earlier what the plots showed before, found by their ids; none for no ghost
     */
    public void setGhost(List<? extends PlotModel> earlier) {
        ghosts.clear();
        earlier.stream().filter(LinePlot.class::isInstance).map(LinePlot.class::cast)
                .forEach(plot -> ghosts.put(plot.id(), plot));
        models.forEach(model -> canvases.get(model.id()).setModel(withGhost(model)));
    }

    private PlotModel withGhost(PlotModel model) {
        LinePlot ghost = ghosts.get(model.id());
        return ghost != null && model instanceof LinePlot plot ? PlotLayers.withGhost(plot, ghost) : model;
    }

    /**
     * Lets thresholds that stand for a parameter be moved in all plots.
     *
     * @param listener is told until the plots are disposed
     */
    public void addThresholdListener(ThresholdListener listener) {
        if (thresholdListeners.isEmpty()) {
            add(new Steadiness());
        }
        add(Objects.requireNonNull(listener, "listener"));
    }

    private void add(ThresholdListener listener) {
        thresholdListeners.add(listener);
        canvases.values().forEach(plot -> plot.addThresholdListener(listener));
    }

    /**
     * Gives each plot, now and later, a menu for the right mouse button.
     *
     * @param menu makes the menu of a plot
     */
    public void setMenus(Function<PlotCanvas, Menu> menu) {
        menus = Optional.of(menu);
        canvases.values().forEach(canvas -> canvas.setMenu(menu.apply(canvas)));
    }

    /**
     * Marks places as chosen in all plots; no listener is told.
     *
     * @param xs where; empty for nowhere
     */
    public void highlight(List<Double> xs) {
        canvases.values().forEach(plot -> plot.highlight(xs));
    }

    /**
     * Marks places of an axis as chosen in all plots over it; no listener is told.
     *
     * @param axis the axis
     * @param xs   where; empty for nowhere
     */
    public void highlight(Axis axis, List<Double> xs) {
        canvases.values().forEach(plot -> plot.highlight(LinkedViews.isOver(axis, plot) ? xs : List.of()));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told until the plots are disposed
     */
    public void addListener(PlotListener listener) {
        listeners.add(listener);
    }

    private PlotCanvas create(PlotModel model) {
        PlotCanvas plot = new PlotCanvas((Composite) rows.control(), model);
        plot.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        plot.addListener(new SharedPointer(plot));
        thresholdListeners.forEach(plot::addThresholdListener);
        views.applyTo(plot);
        menus.ifPresent(menu -> plot.setMenu(menu.apply(plot)));
        return plot;
    }

    /** Puts the plots of the open page into rows and columns, if that has changed. */
    private void arrange() {
        legend.show(rows.arrange(models, canvases));
    }

    /** Shows in all plots what is pointed at or chosen in one. */
    private final class SharedPointer implements PlotListener {

        private final PlotCanvas plot;

        SharedPointer(PlotCanvas plot) {
            this.plot = plot;
        }

        @Override
        public void hovered(Optional<PlotPoint> at) {
            OptionalDouble x = at.map(point -> OptionalDouble.of(point.x())).orElse(OptionalDouble.empty());
            canvases.values().stream().filter(other -> LinkedViews.sameAxis(plot, other))
                    .forEach(other -> other.showValues(x));
            listeners.forEach(listener -> listener.hovered(at));
        }

        @Override
        public void zoomed(Optional<PlotRange> part) {
            views.zoom(plot, part);
            listeners.forEach(listener -> listener.zoomed(part));
        }

        @Override
        public void chosen(PlotPoint at) {
            if (plot.model() instanceof LinePlot lines) {
                highlight(lines.xAxis(), List.of(at.x()));
            }
            listeners.forEach(listener -> listener.chosenIn(plot.model(), at));
        }
    }

    /** While a threshold is moved, axes only grow. */
    private final class Steadiness implements ThresholdListener {

        @Override
        public void began(Threshold threshold) {
            setSteady(true);
        }

        @Override
        public void moved(Threshold threshold, double value) {
            setSteady(false);
        }

        @Override
        public void cancelled(Threshold threshold) {
            setSteady(false);
        }
    }
}
