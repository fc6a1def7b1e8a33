package org.migworkbench.run.ui.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.format.MarkdownText;
import org.migworkbench.analysis.plots.PlotCaption;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.plots.ui.PlotGrid;
import org.migworkbench.plots.ui.PlotMenu;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.ui.Images;

/** Takes plots and tables out of the window: to the clipboard, or to a file that the user is asked for. */
public final class CopyAndExport {

    private final Supplier<Shell> shell;

    /**
     * Prepares for a window.
     *
     * @param shell the window that asks for files
     */
    public CopyAndExport(Supplier<Shell> shell) {
        this.shell = shell;
    }

    /**
     * Something to do, for menus and tool bars.
     *
     * @param text  what stands there
     * @param image its picture; null for none
     * @param body  does it
     * @return the action
     */
    public static IAction action(String text, ImageDescriptor image, Runnable body) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(text.replace("\u2026", ""));
        return action;
    }

    /**
     * Something to do that ends in a file.
     *
     * @param text what stands there
     * @param body does it
     * @return the action
     */
    public static IAction export(String text, Runnable body) {
        return action(text, Images.descriptor(Images.EXPORT), body);
    }

    /**
     * The menu of a plot.
     *
     * @param plot the plot
     * @return its menu
     */
    public Menu plotMenu(PlotCanvas plot) {
        MenuManager menu = new MenuManager();
        addPlotActions(menu, plot, () -> PlotCaption.NONE);
        return menu.createContextMenu(plot.control());
    }

    /**
     * The menu of a plot of a grid: how it is looked at, and what can be taken out.
     *
     * @param grid    the grid
     * @param plot    the plot
     * @param caption of what it is
     * @return its menu
     */
    public Menu plotMenu(PlotGrid grid, PlotCanvas plot, Supplier<PlotCaption> caption) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            new PlotMenu(grid, plot).fill(shown);
            addPlotActions(shown, plot, caption);
        });
        return menu.createContextMenu(plot.control());
    }

    private void addPlotActions(IMenuManager menu, PlotCanvas plot, Supplier<PlotCaption> caption) {
        menu.add(action("Copy Plot", null, () -> copyPlots(List.of(plot.model()), caption.get())));
        menu.add(action("Copy Numbers", null, () -> copyTable(CsvText.of(plot.model().table()))));
        menu.add(action("Copy Numbers as Markdown", null,
                () -> copyTable(MarkdownText.of(plot.model().table()))));
        menu.add(export("Export Plot\u2026", () -> exportPlots(List.of(plot.model()), caption.get())));
    }

    /**
     * Copies plots as an image and as numbers.
     *
     * @param models  the plots, at least one
     * @param caption of what they are
     */
    public void copyPlots(List<PlotModel> models, PlotCaption caption) {
        PlotPicture picture = new PlotPicture(models, caption);
        copy(new Object[] { picture.image(display()), picture.csv() },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
    }

    /**
     * Writes plots into a file with the id of the only one as its proposed name.
     *
     * @param models  the plots, at least one
     * @param caption of what they are
     */
    public void exportPlots(List<PlotModel> models, PlotCaption caption) {
        String name = models.size() == 1 ? models.get(0).id() : "plots";
        new ExportFile(shell.get(), name).plots(display(), new PlotPicture(models, caption));
    }

    /**
     * Copies a table.
     *
     * @param csv its text
     */
    public void copyTable(String csv) {
        copy(new Object[] { csv }, new Transfer[] { TextTransfer.getInstance() });
    }

    /**
     * Writes a table, made in the background, into a file.
     *
     * @param name proposed name without extension
     * @param csv  makes the text
     */
    public void exportTable(String name, Supplier<String> csv) {
        new ExportFile(shell.get(), name).table(() -> csv.get().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds what can be done with a table of texts to its menu.
     *
     * @param menu the menu
     * @param name proposed name of its file without extension
     * @param rows the table as it is shown now, the headings first; nothing is copied while it is empty
     */
    public void addTableActions(MenuManager menu, String name, Supplier<List<List<String>>> rows) {
        menu.add(action("Copy Table", null, () -> table(rows, CsvText::of).ifPresent(this::copyTable)));
        menu.add(markdown(rows));
        menu.add(export("Export Table\u2026", () -> table(rows, CsvText::of)
                .ifPresent(csv -> new ExportFile(shell.get(), name).table(csv, MarkdownText.of(rows.get())))));
    }

    /**
     * Copies a table as Markdown.
     *
     * @param rows the table as it is shown now, the headings first; nothing is copied while it is empty
     * @return the action
     */
    public IAction markdown(Supplier<List<List<String>>> rows) {
        return action("Copy as Markdown", null, () -> table(rows, MarkdownText::of).ifPresent(this::copyTable));
    }

    private static Optional<String> table(Supplier<List<List<String>>> rows,
            Function<List<List<String>>, String> form) {
        List<List<String>> now = rows.get();
        return now.isEmpty() ? Optional.empty() : Optional.of(form.apply(now));
    }

    /**
     * Writes a page, made in the background, into a file.
     *
     * @param name proposed name without extension
     * @param page makes the page
     */
    public void exportPage(String name, Supplier<String> page) {
        new ExportFile(shell.get(), name).page(page);
    }

    /**
     * Writes the steps of a migration, made in the background, into a file.
     *
     * @param name proposed name without extension
     * @param page makes them as a page
     * @param film makes them as an animated picture; asks whether to give up
     */
    public void exportSteps(String name, Supplier<String> page, Function<BooleanSupplier, byte[]> film) {
        new ExportFile(shell.get(), name).steps(page, film);
    }

    /**
     * Copies a picture.
     *
     * @param picture the picture
     */
    public void copyPicture(ImageData picture) {
        copy(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
    }

    /**
     * Writes a picture into a file.
     *
     * @param name    proposed name without extension
     * @param picture the picture
     */
    public void exportPicture(String name, ImageData picture) {
        new ExportFile(shell.get(), name).picture(picture);
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
