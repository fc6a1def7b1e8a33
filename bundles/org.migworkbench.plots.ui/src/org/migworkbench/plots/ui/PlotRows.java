package org.migworkbench.plots.ui;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.ui.WorkbenchColors;

/** The plots of the open page in rows and columns. */
final class PlotRows {

    private static final int SPACING = 4;

    private final PageTurner turner;
    private final Composite body;
    private List<PlotCanvas> visible = List.of();
    private PlotPages shown = new PlotPages(1, 1, 1);

    PlotRows(Composite parent, PageTurner turner, Runnable onResize) {
        this.turner = turner;
        body = new Composite(parent, SWT.NONE);
        body.setBackground(WorkbenchColors.background());
        body.setLayout(grid(1));
        body.addListener(SWT.Resize, e -> onResize.run());
    }

    static GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, true);
        layout.makeColumnsEqualWidth = columns == 1;
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = SPACING;
        layout.verticalSpacing = 0;
        return layout;
    }

    Control control() {
        return body;
    }

    /** The plots that can be seen, row by row. */
    List<PlotCanvas> visible() {
        return visible;
    }

    /** Lays plots out in the room that there is; returns those of the open page. */
    List<PlotModel> arrange(List<PlotModel> models, Map<String, PlotCanvas> canvases) {
        PlotPages pages = PlotPages.of(models.size(), body.getSize().x, body.getSize().y);
        int page = turner.show(pages.pages());
        List<PlotModel> open = models.stream().skip((long) page * pages.size()).limit(pages.size()).toList();
        List<PlotCanvas> next = open.stream().map(model -> canvases.get(model.id())).toList();
        if (!next.equals(visible) || !pages.equals(shown)) {
            visible = next;
            shown = pages;
            ((GridLayout) body.getLayout()).numColumns = pages.columns();
            canvases.values().forEach(plot -> setShown(plot, next.contains(plot)));
            order(next);
            body.getParent().layout(true, true);
        }
        return open;
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
}
