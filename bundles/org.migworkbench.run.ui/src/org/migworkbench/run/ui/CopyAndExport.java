package org.migworkbench.run.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.ui.Images;

/** Takes plots and tables out of the window: to the clipboard, or to a file that the user is asked for. */
final class CopyAndExport {

    private final Supplier<Shell> shell;

    /**
     * Prepares for a window.
     *
     * @param shell the window that asks for files
     */
    CopyAndExport(Supplier<Shell> shell) {
        this.shell = shell;
    }

    /** Something to do, for menus and tool bars. */
    static IAction action(String text, ImageDescriptor image, Runnable body) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text.replace("\u2026", ""));
        return action;
    }

    /** Something to do that ends in a file. */
    static IAction export(String text, Runnable body) {
        return action(text, Images.descriptor(Images.EXPORT), body);
    }

    /** The menu of a plot. */
    Menu plotMenu(PlotCanvas plot) {
        MenuManager menu = new MenuManager();
        menu.add(action("Copy Plot", null, () -> copyPlots(List.of(plot.model()))));
        menu.add(export("Export Plot\u2026", () -> exportPlots(List.of(plot.model()))));
        return menu.createContextMenu(plot.control());
    }

    /** Copies plots as an image and as numbers. */
    void copyPlots(List<PlotModel> models) {
        PlotPicture picture = new PlotPicture(models);
        copy(new Object[] { picture.image(display()), picture.csv() },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
    }

    /** Writes plots into a file with the id of the only one as its proposed name. */
    void exportPlots(List<PlotModel> models) {
        String name = models.size() == 1 ? models.get(0).id() : "plots";
        new ExportFile(shell.get(), name).plots(display(), new PlotPicture(models));
    }

    /** Copies a table. */
    void copyTable(String csv) {
        copy(new Object[] { csv }, new Transfer[] { TextTransfer.getInstance() });
    }

    /** Writes a table, made in the background, into a file. */
    void exportTable(String name, Supplier<String> csv) {
        new ExportFile(shell.get(), name).table(() -> csv.get().getBytes(StandardCharsets.UTF_8));
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
        return shell.get().getDisplay();
    }
}
