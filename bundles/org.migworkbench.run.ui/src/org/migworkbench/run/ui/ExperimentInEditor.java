package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.study.ExperimentPlans;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.properties.SelectedElement;

/**
 * The experiment that an editor shows, as it is now.
 *
 * @param document     the document, saved or not
 * @param documentPath its file as text
 * @param experiment   the experiment
 */
record ExperimentInEditor(Document document, String documentPath, Experiment experiment) {

    /** Asks an editor; empty if it shows a scenario for itself, or no document. */
    static Optional<ExperimentInEditor> of(IEditorPart editor) {
        DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
        return session == null ? Optional.empty() : session.experiment().flatMap(shown -> of(editor, shown));
    }

    /** The experiment that is selected, if it is of the editor's document. */
    static Optional<ExperimentInEditor> selected(IEditorPart editor, ISelection selection) {
        return SelectedElement.first(selection).filter(Experiment.class::isInstance)
                .flatMap(element -> of(editor, (Experiment) element));
    }

    private static Optional<ExperimentInEditor> of(IEditorPart editor, Experiment experiment) {
        return ScenarioInEditor.of(editor).filter(shown -> experiment.eContainer() == shown.document())
                .map(shown -> new ExperimentInEditor(shown.document(), shown.documentPath(), experiment));
    }

    /** The question that running it answers. */
    ExperimentQuery query() {
        return new ExperimentQuery(documentPath, text(experiment.getId()), text(experiment.getName()));
    }

    /** Runs it, or says why it can't be run. */
    void run(ExperimentService service) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            service.refuse(query(), obstacle.get());
        } else {
            service.run(query(), plan());
        }
    }

    /** Asks for what came of it in an earlier session. */
    void recall(ExperimentService service) {
        if (obstacle().isEmpty()) {
            service.recall(query(), plan());
        }
    }

    private Optional<String> obstacle() {
        List<Finding> findings = CoreServices.require(DocumentService.class).validate(document, experiment);
        return findings.stream().filter(DocumentService::isError).findFirst()
                .map(finding -> finding.path() + ": " + finding.message());
    }

    private ExperimentPlan plan() {
        return ExperimentPlans.plan(document, experiment, CoreServices.catalogs());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
