package org.migworkbench.run.ui.answer;

import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.migworkbench.core.answer.SettingChange;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Scenario;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SettingEdit;
import org.migworkbench.ui.StatusLine;

/** Makes a change that was found in the scenario that the active editor shows, and runs it. */
final class SettingAction {

    private static final String RUN = "org.migworkbench.run.ui.run";

    private SettingAction() {
    }

    /** Makes a change of a scenario as it was run; says why where that isn't possible. */
    static void apply(ScenarioSpec ran, Finding finding) {
        finding.proof().ifPresent(proof -> apply(ran, proof.spec(), "Use " + finding.text()));
    }

    /** Makes one scenario of another; says why where that isn't possible. */
    static void apply(ScenarioSpec before, ScenarioSpec after, String label) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Optional<ScenarioInEditor> shown = Optional.ofNullable(window)
                .flatMap(open -> ScenarioInEditor.of(open.getActivePage().getActiveEditor()));
        Optional<Scenario> scenario = shown.flatMap(ScenarioInEditor::scenario);
        Optional<DocumentSession> session = shown.flatMap(open -> DocumentSession.of(open.document()));
        if (scenario.isEmpty() || session.isEmpty()) {
            StatusLine.refuse("The scenario that this belongs to isn't open.");
            return;
        }
        try {
            SettingChange change = SettingChange.between(shown.get().document(), scenario.get(), before, after,
                    CoreServices.require(DocumentService.class));
            if (SettingEdit.apply(session.get(), change, label)) {
                // there Ctrl+Z takes the change back
                window.getActivePage().activate(window.getActivePage().getActiveEditor());
                change.hardware().ifPresent(StatusLine::say);
                run(window);
            }
        } catch (IllegalArgumentException e) {
            StatusLine.refuse(e.getMessage());
        }
    }

    private static void run(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(RUN, null);
        } catch (CommandException e) {
            ILog.of(SettingAction.class).warn("The scenario could not be run after a change: " + e.getMessage(), e);
        }
    }
}
