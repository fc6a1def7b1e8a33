package org.migworkbench.plots.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;

/** How the lines of a plot are looked at, as entries of its menu. */
public final class PlotMenu {

    private final PlotGrid grid;
    private final PlotCanvas plot;

    /**
     * Prepares the entries.
     *
     * @param grid the grid of the plot
     * @param plot the plot
     */
    public PlotMenu(PlotGrid grid, PlotCanvas plot) {
        this.grid = grid;
        this.plot = plot;
    }

    /**
     * Adds what makes sense for the plot now.
     *
     * @param menu a menu that is about to be shown
     */
    public void fill(IMenuManager menu) {
        if (plot.model() instanceof LinePlot lines) {
            Action all = action("Show All\t0", grid::showAll);
            all.setEnabled(grid.isZoomed());
            menu.add(all);
            menu.add(logarithmic("Logarithmic Left Axis", AxisId.LEFT, lines));
            if (lines.right().isPresent()) {
                menu.add(logarithmic("Logarithmic Right Axis", AxisId.RIGHT, lines));
            }
            menu.add(new Separator());
        }
    }

    private IAction logarithmic(String text, AxisId axis, LinePlot lines) {
        Action action = new Action(text + lines.axis(axis).map(Axis::label).map(" ("::concat).orElse("") + ")",
                IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                grid.toggleLogarithmic(plot, axis);
            }
        };
        action.setChecked(plot.view().logarithmic().contains(axis));
        action.setEnabled(lines.canBeLogarithmic(axis));
        return action;
    }

    private static Action action(String text, Runnable body) {
        return new Action(text) {
            @Override
            public void run() {
                body.run();
            }
        };
    }
}
