package org.migworkbench.run.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPartSite;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.ui.Images;

/** Copies results to the clipboard and exports them, for whoever shows them. */
final class ResultCopy {

    private final IWorkbenchPartSite site;

    ResultCopy(IWorkbenchPartSite site) {
        this.site = site;
    }

    /** An entry of a menu or a tool bar. */
    static Action action(String text, ImageDescriptor image, Runnable body) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text.replace("\u2026", ""));
        return action;
    }

    /** Puts text on the clipboard. */
    void text(String text) {
        copy(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
    }

    /** Copies plots, as one picture and as a table. */
    void plots(List<PlotModel> models) {
        PlotPicture picture = new PlotPicture(models);
        copy(new Object[] { picture.image(display()), picture.csv() },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
    }

    /** The menu of a plot: to copy and to export it. */
    Menu menu(PlotCanvas plot) {
        MenuManager menu = new MenuManager();
        menu.add(action("Copy Plot", null, () -> plots(List.of(plot.model()))));
        menu.add(action("Export Plot\u2026", Images.descriptor(Images.EXPORT),
                () -> exportPlots(List.of(plot.model()))));
        return menu.createContextMenu(plot.control());
    }

    /** Asks for a file and writes a table there. */
    void exportTable(String name, String csv) {
        new ExportFile(site.getShell(), name).table(() -> csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for a file and writes plots there, as one picture or as a table. */
    void exportPlots(List<PlotModel> models) {
        String name = models.size() == 1 ? models.get(0).id() : "plots";
        new ExportFile(site.getShell(), name).plots(display(), new PlotPicture(models));
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
}
