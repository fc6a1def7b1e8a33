package org.migworkbench.run.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.ui.Images;

/** Copies and exports what the results view shows, from its tool bar, its menu and the menus of plots and table. */
final class ResultsActions {

    private final ResultsPage page;
    private final IWorkbenchPartSite site;
    private final List<IAction> needResult = new ArrayList<>();
    private final Runnable copyExperiment;

    ResultsActions(ResultsPage page, IWorkbenchPartSite site, Runnable copyExperiment) {
        this.copyExperiment = copyExperiment;
        this.page = page;
        this.site = site;
    }

    void contribute(IActionBars bars) {
        IAction exportPlots = action("Export Plots\u2026", Images.descriptor(Images.EXPORT),
                () -> exportPlots(page.plots().models()));
        IAction copyPlots = action("Copy Plots", null, () -> copyPlots(page.plots().models()));
        IAction exportTable = action("Export Table\u2026", Images.descriptor(Images.EXPORT), this::exportTable);
        IAction copyTable = action("Copy Table", null, () -> copyRows(page.rows().rounds()));
        bars.getToolBarManager().add(exportPlots);
        for (IAction action : List.of(exportPlots, copyPlots, exportTable, copyTable)) {
            bars.getMenuManager().add(action);
            needResult.add(action);
        }
        IAction copy = action("Copy", PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_COPY), this::copyFocused);
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("Select All", null, this::selectAll));
        addTableMenu(copy, exportTable);
        page.plots().setMenus(this::plotMenu);
    }

    /** Offers only what can be done now. */
    void setResultShown(boolean shown) {
        needResult.forEach(action -> action.setEnabled(shown));
    }

    private void addTableMenu(IAction copy, IAction exportTable) {
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(new Separator());
        menu.add(exportTable);
        page.rows().setMenu(menu.createContextMenu(page.rows().control()));
    }

    private Menu plotMenu(PlotCanvas plot) {
        MenuManager menu = new MenuManager();
        menu.add(action("Copy Plot", null, () -> copyPlots(List.of(plot.model()))));
        menu.add(action("Export Plot\u2026", Images.descriptor(Images.EXPORT),
                () -> exportPlots(List.of(plot.model()))));
        return menu.createContextMenu(plot.control());
    }

    private static IAction action(String text, ImageDescriptor image, Runnable body) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text.replace("\u2026", ""));
        return action;
    }

    private void exportPlots(List<PlotModel> models) {
        String name = models.size() == 1 ? models.get(0).id() : "plots";
        PlotPicture picture = new PlotPicture(models);
        new ExportFile(site.getShell(), name).plots(display(), picture);
    }

    private void exportTable() {
        List<RoundStats> rounds = page.rows().rounds();
        new ExportFile(site.getShell(), "rounds").table(() -> RoundTable.csv(rounds).getBytes(StandardCharsets.UTF_8));
    }

    private void copyPlots(List<PlotModel> models) {
        PlotPicture picture = new PlotPicture(models);
        copy(new Object[] { picture.image(display()), picture.csv() },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
    }

    private void copyRows(List<RoundStats> rounds) {
        if (!rounds.isEmpty()) {
            copy(new Object[] { RoundTable.csv(rounds) }, new Transfer[] { TextTransfer.getInstance() });
        }
    }

    /** Copies the plot that has the focus; else the selected rows, or all if none is selected. */
    private void copyFocused() {
        if (!page.control().isVisible()) {
            copyExperiment.run();
            return;
        }
        Control focused = display().getFocusControl();
        List<PlotModel> models = new ArrayList<>();
        for (PlotCanvas plot : page.plots().visible()) {
            if (isIn(focused, plot.control())) {
                models.add(plot.model());
            }
        }
        if (models.isEmpty()) {
            List<RoundStats> selected = page.rows().selected();
            copyRows(selected.isEmpty() ? page.rows().rounds() : selected);
        } else {
            copyPlots(models);
        }
    }

    private void selectAll() {
        page.rows().selectAll();
    }

    private void copy(Object[] data, Transfer[] transfers) {
        Clipboard clipboard = new Clipboard(display());
        try {
            clipboard.setContents(data, transfers);
        } finally {
            clipboard.dispose();
        }
    }

    private Display display() {
        return site.getShell().getDisplay();
    }

    private static boolean isIn(Control control, Control container) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == container) {
                return true;
            }
        }
        return false;
    }
}
