package org.migworkbench.plots.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseMoveListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.swt.ChartComposite;
import org.migworkbench.analysis.experiment.BarPlot;
import org.migworkbench.analysis.experiment.BarPlot.Bars;
import org.migworkbench.quantities.ShownUnit;

/** Shows a plot of bars; the bar under the mouse is told as a tool tip, the one that is clicked to whoever listens. */
public final class BarCanvas {

    private static final int LARGEST = 20_000;

    private final Composite frame;
    private final ChartComposite chart;
    private final Control canvas;
    private BarPlot model;

    /**
     * Creates the control.
     *
     * @param parent   where
     * @param model    what to show at first
     * @param onChosen told policy and workload of a bar that was clicked
     */
    public BarCanvas(Composite parent, BarPlot model, BiConsumer<String, String> onChosen) {
        this.model = Objects.requireNonNull(model, "model");
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new FillLayout());
        chart = new ChartComposite(frame, SWT.NONE, BarChart.of(model, PlotTheme.of(frame)), 1, 1, 1, 1, LARGEST,
                LARGEST, true, false, false, false, false, false);
        chart.setDomainZoomable(false);
        chart.setRangeZoomable(false);
        canvas = chart.getChildren()[0];
        chart.addSWTListener((MouseMoveListener) this::move);
        chart.addSWTListener(MouseListener.mouseDownAdapter(e -> {
            if (e.button == 1) {
                at(e).ifPresent(bar -> onChosen.accept(text(bar.getRowKey()), text(bar.getColumnKey())));
            }
        }));
        canvas.addListener(SWT.Traverse, BarCanvas::allowTabbing);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = BarCanvas.this.model.title() + " of each policy under each workload";
            }
        });
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
     * @return the model
     */
    public BarPlot model() {
        return model;
    }

    /**
     * Shows another model.
     *
     * @param next the model
     */
    public void setModel(BarPlot next) {
        if (!next.equals(model)) {
            model = next;
            chart.setChart(BarChart.of(next, PlotTheme.of(frame)));
            chart.forceRedraw();
        }
    }

    /**
     * Sets the menu for the right mouse button.
     *
     * @param menu the menu
     */
    public void setMenu(Menu menu) {
        canvas.setMenu(menu);
    }

    private void move(MouseEvent e) {
        String tip = at(e).map(this::readout).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private Optional<CategoryItemEntity> at(MouseEvent e) {
        EntityCollection entities = chart.getChartRenderingInfo().getEntityCollection();
        return Optional.ofNullable(entities).map(all -> all.getEntity(e.x, e.y))
                .filter(CategoryItemEntity.class::isInstance).map(CategoryItemEntity.class::cast);
    }

    private String readout(CategoryItemEntity bar) {
        String policy = text(bar.getRowKey());
        String workload = text(bar.getColumnKey());
        int category = model.categories().indexOf(workload);
        ShownUnit unit = model.values().unit();
        for (Bars bars : model.series()) {
            if (bars.label().equals(policy) && category >= 0) {
                double half = bars.halves().get(category);
                return policy + ", " + workload + ": " + unit.text(bars.means().get(category))
                        + (half > 0 ? " \u00b1 " + unit.text(half) : "");
            }
        }
        return null;
    }

    private static String text(Comparable<?> key) {
        return String.valueOf(key);
    }

    private static void allowTabbing(Event e) {
        boolean isTab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        e.doit = isTab || e.detail == SWT.TRAVERSE_ESCAPE;
    }
}
