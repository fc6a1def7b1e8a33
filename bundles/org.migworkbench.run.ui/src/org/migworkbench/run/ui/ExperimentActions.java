package org.migworkbench.run.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;
import org.migworkbench.analysis.result.ExperimentCsv;
import org.migworkbench.plots.ui.PlotPicture;
import org.migworkbench.ui.Images;

/** Copies and exports an experiment's table and chart, from their menus. */
final class ExperimentActions {

    private final ExperimentPage page;
    private final IWorkbenchPartSite site;

    ExperimentActions(ExperimentPage page, IWorkbenchPartSite site) {
        this.page = page;
        this.site = site;
    }

    void contribute() {
        MenuManager table = new MenuManager();
        table.add(action("Copy Table", null, this::copyTable));
        table.add(action("Export Table\u2026", Images.descriptor(Images.EXPORT), this::exportTable));
        page.rows().setMenu(table.createContextMenu(page.rows().control()));
        MenuManager chart = new MenuManager();
        chart.add(action("Copy Plot", null, this::copyChart));
        chart.add(action("Export Plot\u2026", Images.descriptor(Images.EXPORT), this::exportChart));
        page.plot().setMenu(chart.createContextMenu(page.plot().control()));
    }

    private static Action action(String text, ImageDescriptor image, Runnable body) {
        return new Action(text, image) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private Optional<String> csv() {
        return page.result().map(result -> ExperimentCsv.of(List.of(result)));
    }

    void copyTable() {
        csv().ifPresent(text -> copy(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() }));
    }

    private void exportTable() {
        csv().ifPresent(text -> new ExportFile(site.getShell(), "experiment")
                .table(() -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private void copyChart() {
        PlotPicture picture = new PlotPicture(List.of(page.plot().model()));
        copy(new Object[] { picture.image(display()), picture.csv() },
                new Transfer[] { ImageTransfer.getInstance(), TextTransfer.getInstance() });
    }

    private void exportChart() {
        new ExportFile(site.getShell(), page.plot().model().id()).plots(display(),
                new PlotPicture(List.of(page.plot().model())));
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
