package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.migworkbench.analysis.experiment.ExperimentColumn;
import org.migworkbench.analysis.result.ExperimentCsv;
import org.migworkbench.run.ui.export.CopyAndExport;

/** Copies and exports an experiment's table and chart, from their menus. */
final class ExperimentActions {

    private final ExperimentPage page;
    private final CopyAndExport out;

    ExperimentActions(ExperimentPage page, CopyAndExport out) {
        this.page = page;
        this.out = out;
    }

    void contribute() {
        MenuManager table = new MenuManager();
        table.add(CopyAndExport.action("Copy Table", null, this::copyTable));
        table.add(out.markdown(() -> page.result().map(ExperimentColumn::table).orElse(List.of())));
        table.add(CopyAndExport.export("Export Table\u2026", this::exportTable));
        page.rows().setMenu(table.createContextMenu(page.rows().control()));
        page.plot().setMenu(out.plotMenu(page.plot()));
    }

    private Optional<String> csv() {
        return page.result().map(result -> ExperimentCsv.of(List.of(result)));
    }

    void copyTable() {
        csv().ifPresent(out::copyTable);
    }

    private void exportTable() {
        csv().ifPresent(text -> out.exportTable("experiment", () -> text));
    }
}
