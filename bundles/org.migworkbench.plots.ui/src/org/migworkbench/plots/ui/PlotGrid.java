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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Plots in rows and columns under one legend, on as many pages as they need to be read. What is hovered or chosen in one of
 * the plots with lines is so in all of them.
 */
public final class PlotGrid {

    private static final int SPACING = 4;

    private final Composite frame;
    private final PlotLegend legend;
    private final PageTurner turner;
    private final Composite body;
    private final Map<String, PlotCanvas> canvases = new LinkedHashMap<>();
    private final List<PlotListener> listeners = new ArrayList<>();
    private final List<ThresholdListener> thresholdListeners = new ArrayList<>();
    private final Map<String, LinePlot> ghosts = new HashMap<>();
    private Optional<Function<PlotCanvas, Menu>> menus = Optional.empty();
    private List<PlotModel> models = List.of();
    private List<PlotCanvas> visible = List.of();
    private PlotPages shown = new PlotPages(1, 1, 1);

    /**
     * Creates the plots.
     *
     * @param parent where
     * @param models what to show at first
     */
    public PlotGrid(Composite parent, List<? extends PlotModel> models) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(grid(2));
        frame.setBackground(WorkbenchColors.background());
        legend = new PlotLegend(frame);
        legend.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        turner = new PageTurner(frame, this::arrange);
        turner.control().setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        body = createBody();
        setModels(models);
    }

    private Composite createBody() {
        Composite area = new Composite(frame, SWT.NONE);
        area.setBackground(WorkbenchColors.background());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        area.setLayout(grid(1));
        area.addListener(SWT.Resize, e -> arrange());
        return area;
    }

    private static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, true);
        layout.makeColumnsEqualWidth = columns == 1;
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = SPACING;
        layout.verticalSpacing = 0;
        return layout;
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
        return visible;
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
        return ghost != null && model instanceof LinePlot plot ? plot.withGhost(ghost) : model;
    }

    /**
     * Lets thresholds that stand for a parameter be moved in all plots.
     *
     * @param listener is told until the plots are disposed
     */
    public void addThresholdListener(ThresholdListener listener) {
        thresholdListeners.add(Objects.requireNonNull(listener, "listener"));
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
     * Adds a listener.
     *
     * @param listener is told until the plots are disposed
     */
    public void addListener(PlotListener listener) {
        listeners.add(listener);
    }

    private PlotCanvas create(PlotModel model) {
        PlotCanvas plot = new PlotCanvas(body, model);
        plot.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        plot.addListener(new SharedPointer(plot));
        thresholdListeners.forEach(plot::addThresholdListener);
        menus.ifPresent(menu -> plot.setMenu(menu.apply(plot)));
        return plot;
    }

    /** Puts the plots of the open page into rows and columns, if that has changed. */
    private void arrange() {
        PlotPages pages = PlotPages.of(models.size(), body.getSize().x, body.getSize().y);
        int page = turner.show(pages.pages());
        List<PlotModel> open = models.stream().skip((long) page * pages.size()).limit(pages.size()).toList();
        List<PlotCanvas> next = open.stream().map(model -> canvases.get(model.id())).toList();
        legend.show(open);
        if (next.equals(visible) && pages.equals(shown)) {
            return;
        }
        show(next, pages);
    }

    private void show(List<PlotCanvas> next, PlotPages pages) {
        visible = next;
        shown = pages;
        ((GridLayout) body.getLayout()).numColumns = pages.columns();
        canvases.values().forEach(plot -> setShown(plot, next.contains(plot)));
        order(next);
        frame.layout(true, true);
    }

    private static void order(List<PlotCanvas> plots) {
        Control above = null;
        for (PlotCanvas plot : plots) {
            plot.control().moveBelow(above);
            above = plot.control();
        }
    }

    private static void setShown(PlotCanvas plot, boolean shown) {
        ((GridData) plot.control().getLayoutData()).exclude = !shown;
        plot.control().setVisible(shown);
    }

    /** Shows in all plots what is pointed at or chosen in one. */
    private final class SharedPointer implements PlotListener {

        private final PlotCanvas plot;

        SharedPointer(PlotCanvas plot) {
            this.plot = plot;
        }

        @Override
        public void hovered(Optional<PlotPoint> at) {
            if (plot.model() instanceof LinePlot) {
                OptionalDouble x = at.map(point -> OptionalDouble.of(point.x())).orElse(OptionalDouble.empty());
                canvases.values().forEach(other -> other.showValues(x));
            }
            listeners.forEach(listener -> listener.hovered(at));
        }

        @Override
        public void chosen(PlotPoint at) {
            if (plot.model() instanceof LinePlot) {
                highlight(List.of(at.x()));
            }
            listeners.forEach(listener -> listener.chosen(at));
        }
    }
}
