package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.RunProblem;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.study.ExperimentService;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;

/**
 * Runs the selected experiment, or the scenario or experiment that the active editor shows, as it is there, saved or
 * not, and shows the results view.
 */
public final class RunHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        List<String> wrong = takeOver(editor);
        Optional<ExperimentInEditor> experiment = ExperimentInEditor
                .selected(editor, HandlerUtil.getCurrentSelection(event)).or(() -> ExperimentInEditor.of(editor));
        if (experiment.isPresent()) {
            run(experiment.get(), wrong, HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            return null;
        }
        Optional<ScenarioInEditor> shown = ScenarioInEditor.of(editor);
        if (shown.isPresent()) {
            RunQuery query = wrong.isEmpty() ? start(shown.get()) : refuse(shown.get(), wrong);
            results(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()).show(query);
        }
        return null;
    }

    /** Takes over what is typed in fields; what can't be taken over keeps the old value from being run. */
    private static List<String> takeOver(IEditorPart editor) {
        DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
        if (session == null) {
            return List.of();
        }
        session.entries().commit();
        return session.entries().problems();
    }

    private static RunQuery refuse(ScenarioInEditor shown, List<String> wrong) {
        RunQuery query = shown.query();
        CoreServices.require(RunService.class).refuse(query,
                wrong.stream().map(sentence -> new RunProblem("", sentence)).toList());
        return query;
    }

    private static void run(ExperimentInEditor experiment, List<String> wrong, IWorkbenchPage page)
            throws ExecutionException {
        DocumentSession.of(experiment.document())
                .ifPresent(session -> session.showExperiment(experiment.experiment()));
        ExperimentService experiments = CoreServices.require(ExperimentService.class);
        if (wrong.isEmpty()) {
            experiment.run(experiments);
        } else {
            experiments.refuse(experiment.query(), wrong.get(0));
        }
        results(page).show(experiment.query());
    }

    private static RunQuery start(ScenarioInEditor shown) {
        RunService runs = CoreServices.require(RunService.class);
        RunQuery query = shown.query();
        if (shown.scenario().isEmpty()) {
            runs.refuse(query, List.of(new RunProblem("", "The document has no scenario. Draw a migration first.")));
            return query;
        }
        Translation translation = shown.translate(shown.scenario().get());
        Optional<ScenarioSpec> spec = translation.spec();
        if (spec.isPresent()) {
            runs.run(new RunRequest(query, spec.get()));
        } else {
            runs.refuse(query, problems(translation));
        }
        return query;
    }

    private static List<RunProblem> problems(Translation translation) {
        return translation.findings().stream().filter(DocumentService::isError).map(RunProblem::of).toList();
    }

    private static ResultsView results(IWorkbenchPage page) throws ExecutionException {
        try {
            return (ResultsView) page.showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            throw new ExecutionException("The results view could not be opened: " + e.getMessage(), e);
        }
    }
}
