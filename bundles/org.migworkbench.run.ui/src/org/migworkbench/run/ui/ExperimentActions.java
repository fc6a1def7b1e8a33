package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.migworkbench.analysis.result.ExperimentCsv;
import org.migworkbench.ui.Images;

/** Copies and exports an experiment's table and chart, from their menus. */
final class ExperimentActions {

    private final ExperimentPage page;
    private final ResultCopy copy;

    ExperimentActions(ExperimentPage page, ResultCopy copy) {
        this.page = page;
        this.copy = copy;
    }

    void contribute() {
        MenuManager table = new MenuManager();
        table.add(ResultCopy.action("Copy Table", null, this::copyTable));
        table.add(ResultCopy.action("Export Table\u2026", Images.descriptor(Images.EXPORT), this::exportTable));
        page.rows().setMenu(table.createContextMenu(page.rows().control()));
        page.plot().setMenu(copy.menu(page.plot()));
    }

    private Optional<String> csv() {
        return page.result().map(result -> ExperimentCsv.of(List.of(result)));
    }

    void copyTable() {
        csv().ifPresent(copy::text);
    }

    private void exportTable() {
        csv().ifPresent(text -> copy.exportTable("experiment", text));
    }
}
