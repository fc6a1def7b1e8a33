package org.migworkbench.run.ui.tabs;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.Plots.Choice;
import org.migworkbench.ui.WorkbenchColors;

/** The tool bar of the plots: over what, of which migrations, which plots, and back to all. */
final class PlotBar {

    private final PlotSettings settings;
    private final Runnable onChange;
    private final ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    private final IAction together;
    private final IAction all;
    private boolean several;

    PlotBar(Composite parent, PlotSettings settings, Runnable onChange, Runnable onShowAll) {
        this.settings = settings;
        this.onChange = onChange;
        together = check("All VMs", "Show all migrations of the run in each plot, a colour each", settings.isTogether(),
                settings::setTogether);
        all = new Action("Show All") {
            @Override
            public void run() {
                onShowAll.run();
            }
        };
        all.setToolTipText("Show all of the run again (double-click in a plot, or press 0).\n"
                + "Drag in a plot to look at a part, turn the wheel to enlarge, drag with Shift to move.");
        all.setEnabled(false);
        bar.add(axis("Rounds", "Plot by round", PlotAxis.ROUND));
        bar.add(axis("Time", "Plot by time since the migration began", PlotAxis.TIME));
        bar.add(new Chooser());
        bar.add(all);
        Control control = bar.createControl(parent);
        control.setBackground(WorkbenchColors.background());
    }

    private IAction axis(String text, String tip, PlotAxis axis) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && settings.axis() != axis) {
                    settings.setAxis(axis);
                    onChange.run();
                }
            }
        };
        action.setChecked(settings.axis() == axis);
        action.setToolTipText(tip);
        return action;
    }

    private IAction check(String text, String tip, boolean checked, Consumer<Boolean> to) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                to.accept(isChecked());
                onChange.run();
            }
        };
        action.setChecked(checked);
        action.setToolTipText(tip);
        return action;
    }

    /** Offers to go back to all only where less is shown. */
    void setZoomed(boolean zoomed) {
        all.setEnabled(zoomed);
    }

    /** Offers to show several migrations only where there are several. */
    void setSeveral(boolean many) {
        if (several != many) {
            several = many;
            if (many) {
                bar.insert(2, new ActionContributionItem(together));
            } else {
                bar.remove(bar.getItems()[2]);
            }
            bar.update(true);
            bar.getControl().getParent().getParent().layout(true, true);
        }
    }

    void dispose() {
        bar.dispose();
    }

    /** The menu of plots. */
    private final class Chooser extends Action implements IMenuCreator {

        private final MenuManager menu = new MenuManager();
        private Menu shown;

        Chooser() {
            super("Plots", IAction.AS_DROP_DOWN_MENU);
            setToolTipText("Choose which plots are shown");
            setMenuCreator(this);
            for (Choice choice : PlotSettings.choices()) {
                menu.add(check(choice.title(), choice.title(), settings.isShown(choice.metric()),
                        visible -> settings.setShown(choice.metric(), visible)));
            }
        }

        @Override
        public void runWithEvent(Event event) {
            if (event.widget instanceof ToolItem item) {
                Menu open = getMenu(item.getParent());
                Rectangle place = item.getBounds();
                open.setLocation(item.getParent().toDisplay(place.x, place.y + place.height));
                open.setVisible(true);
            }
        }

        @Override
        public Menu getMenu(Control parent) {
            if (shown == null) {
                shown = menu.createContextMenu(parent);
            }
            return shown;
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            menu.dispose();
        }
    }
}
