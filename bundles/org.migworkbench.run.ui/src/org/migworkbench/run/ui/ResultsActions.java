package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.run.ui.export.CopyAndExport;

/** Copies and exports what the results view shows, from its tool bar, its menu and the menus of plots and table. */
final class ResultsActions {

    private final ResultsPage page;
    private final CopyAndExport out;
    private final List<IAction> needResult = new ArrayList<>();
    private final Runnable copyExperiment;

    ResultsActions(ResultsPage page, CopyAndExport out, Runnable copyExperiment) {
        this.copyExperiment = copyExperiment;
        this.page = page;
        this.out = out;
    }

    void contribute(IActionBars bars) {
        IAction exportPlots = CopyAndExport.export("Export Plots\u2026",
                () -> out.exportPlots(page.plots().models(), page.caption()));
        IAction copyPlots = CopyAndExport.action("Copy Plots", null,
                () -> out.copyPlots(page.plots().models(), page.caption()));
        IAction exportTable = CopyAndExport.export("Export Table\u2026", this::exportTable);
        IAction copyTable = CopyAndExport.action("Copy Table", null, () -> copyRows(page.rows().rounds()));
        bars.getToolBarManager().add(exportPlots);
        IAction markdown = out.markdown(this::shownRounds);
        for (IAction action : List.of(exportPlots, copyPlots, exportTable, copyTable, markdown)) {
            bars.getMenuManager().add(action);
            needResult.add(action);
        }
        IAction copy = contributeEditing(bars);
        addTableMenu(copy, exportTable);
        page.plots().setMenus(plot -> out.plotMenu(page.plots(), plot, page::caption));
    }

    private IAction contributeEditing(IActionBars bars) {
        IAction copy = CopyAndExport.action("Copy", PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_COPY), this::copyFocused);
        copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                CopyAndExport.action("Select All", null, this::selectAll));
        return copy;
    }

    /** Offers only what can be done now. */
    void setResultShown(boolean shown) {
        needResult.forEach(action -> action.setEnabled(shown));
    }

    private void addTableMenu(IAction copy, IAction exportTable) {
        MenuManager menu = new MenuManager();
        menu.add(copy);
        menu.add(out.markdown(this::shownRounds));
        menu.add(new Separator());
        menu.add(exportTable);
        page.rows().setMenu(menu.createContextMenu(page.rows().control()));
    }

    /** The selected rounds, or all if none is selected. */
    private List<List<String>> shownRounds() {
        List<RoundStats> selected = page.rows().selected();
        List<RoundStats> rounds = selected.isEmpty() ? page.rows().rounds() : selected;
        return rounds.isEmpty() ? List.of() : RoundTable.shown(rounds);
    }

    private void exportTable() {
        List<RoundStats> rounds = page.rows().rounds();
        out.exportTable("rounds", () -> RoundTable.csv(rounds));
    }

    private void copyRows(List<RoundStats> rounds) {
        if (!rounds.isEmpty()) {
            out.copyTable(RoundTable.csv(rounds));
        }
    }

    /** Copies the plot that has the focus; else the selected rows, or all if none is selected. */
    private void copyFocused() {
        if (!page.control().isVisible()) {
            copyExperiment.run();
            return;
        }
        List<PlotModel> models = focusedPlots();
        if (models.isEmpty()) {
            copyRows();
        } else {
            out.copyPlots(models, page.caption());
        }
    }

    private List<PlotModel> focusedPlots() {
        Control focused = page.control().getDisplay().getFocusControl();
        return page.plots().visible().stream().filter(plot -> isIn(focused, plot.control()))
                .<PlotModel>map(PlotCanvas::model).toList();
    }

    private void copyRows() {
        List<RoundStats> selected = page.rows().selected();
        copyRows(selected.isEmpty() ? page.rows().rounds() : selected);
    }

    private void selectAll() {
        page.rows().selectAll();
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
