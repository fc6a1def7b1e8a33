package org.migworkbench.run.ui;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.ui.IViewSite;
import org.migworkbench.analysis.html.PageSource;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.results.KeptResult;
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

    void contribute(IViewSite site) {
        site.getActionBars().getMenuManager().add(CopyAndExport.export("Export Page\u2026", this::export));
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
            result.page(source(question.get())).ifPresent(page -> out.exportPage("result", page));
        }
    }

    private static PageSource source(Question asked) {
        if (asked instanceof Question.OfResult known) {
            KeptResult kept = known.kept();
            boolean again = kept.home().isDocument() && kept.card().origin() == ResultOrigin.SIMULATED;
            String command = again ? command(new RunQuery(kept.home().path(), kept.card().scenarioId(),
                    kept.spec().name(), kept.card().policy(), kept.spec().seed())) : "";
            return new PageSource(kept.label(), kept.card().note(), command, List.of());
        }
        return asked instanceof Question.OfScenario about
                ? new PageSource(about.query().scenarioName(), "", command(about.query()), List.of())
                : new PageSource("Run of an experiment", "", "", List.of());
    }

    /** A policy in the place of all is no part of the document. */
    private static String command(RunQuery query) {
        return query.policy().isEmpty() ? PageSource.command(List.of("run", query.documentPath(), "--scenario",
                query.scenarioName(), "--seed", Long.toString(query.seed()))) : "";
    }
}
