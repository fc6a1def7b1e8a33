package org.migworkbench.run.ui;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.IMenuManager;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.run.ui.export.ShownPages;
import org.migworkbench.ui.CoreServices;

/** Exports what the results view shows as one page: a result, a comparison or an experiment. */
final class PageExport {

    private final Supplier<Question> question;
    private final ResultsPage result;
    private final ExperimentPage experiment;
    private final CopyAndExport out;

    PageExport(Supplier<Question> question, ResultsPage result, ExperimentPage experiment, CopyAndExport out) {
        this.question = question;
        this.result = result;
        this.experiment = experiment;
        this.out = out;
    }

    void contribute(IMenuManager menu) {
        menu.add(CopyAndExport.export("Export Page\u2026", this::export));
    }

    /** Nothing where nothing is shown. */
    private void export() {
        if (question.get() instanceof Question.OfExperiment asked) {
            ExperimentQuery query = asked.query();
            String command = PageSource
                    .command(List.of("run", query.documentPath(), "--experiment", query.experimentName()));
            experiment.result().ifPresent(known -> out.exportPage(known.name(),
                    new ShownPages(CoreServices.catalogs()).of(known, command)));
        } else {
            String command = question.get() instanceof Question.OfScenario asked ? command(asked.query()) : "";
            result.page(command).ifPresent(page -> out.exportPage("result", page));
        }
    }

    /** A policy in the place of all is no part of the document. */
    private static String command(RunQuery query) {
        return query.policy().isEmpty() ? PageSource.command(List.of("run", query.documentPath(), "--scenario",
                query.scenarioName(), "--seed", Long.toString(query.seed()))) : "";
    }
}
