package org.migworkbench.run.ui.edits;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.core.run.Purpose;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.run.ui.ResultsView;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SettingsBack;

/** What a person does with results that are kept. Files are changed beside the window. */
public final class ResultEdits {

    private static final String BUNDLE = "org.migworkbench.run.ui";

    private final IWorkbenchPage page;

    /**
     * Prepares for a window.
     *
     * @param page the page that shows results
     */
    public ResultEdits(IWorkbenchPage page) {
        this.page = page;
    }

    private static RunService runs() {
        return CoreServices.require(RunService.class);
    }

    private static ResultStore store() {
        return runs().store();
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }

    private Optional<ResultsView> view() {
        try {
            return Optional.of((ResultsView) page.showView(ResultsView.ID, null, IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
            return Optional.empty();
        }
    }

    /**
     * Shows a result.
     *
     * @param result the result
     */
    public void open(KeptResult result) {
        view().ifPresent(view -> view.show(result));
    }

    /**
     * Compares results: several with each other, one with the result that is shown.
     *
     * @param results the results
     */
    public void compare(List<KeptResult> results) {
        view().ifPresent(view -> {
            if (results.size() > 1) {
                view.show(results.get(0));
            }
            view.compare(results.stream().map(KeptResult::id).toList());
        });
    }

    /**
     * Asks for another name.
     *
     * @param result the result
     */
    public void rename(KeptResult result) {
        InputDialog dialog = new InputDialog(shell(), "Rename Result",
                "Name; empty for \u201c" + result.unnamed() + "\u201d:", result.card().name(), null);
        if (dialog.open() == Window.OK) {
            change(result, card -> card.withName(dialog.getValue()));
        }
    }

    /**
     * Asks for a note.
     *
     * @param result the result
     */
    public void annotate(KeptResult result) {
        InputDialog dialog = new InputDialog(shell(), "Note", "Note on \u201c" + result.label() + "\u201d:",
                result.card().note(), null) {
            @Override
            protected int getInputTextStyle() {
                return SWT.MULTI | SWT.BORDER | SWT.WRAP;
            }
        };
        if (dialog.open() == Window.OK) {
            change(result, card -> card.withNote(dialog.getValue()));
        }
    }

    /**
     * Pins results, or takes their pins away.
     *
     * @param results the results
     * @param pinned  whether they are to be pinned
     */
    public void pin(List<KeptResult> results, boolean pinned) {
        results.forEach(result -> change(result, card -> card.withPin(pinned)));
    }

    private static void change(KeptResult result, UnaryOperator<ResultCard> change) {
        inBackground("Change the result " + result.label(), () -> store().change(result, change));
    }

    /**
     * Deletes results, after naming them.
     *
     * @param results the results
     */
    public void delete(List<KeptResult> results) {
        String names = results.stream().limit(10).map(result -> ResultTitle.of("", result).text())
                .collect(Collectors.joining("\n"));
        String more = results.size() > 10 ? "\nand " + (results.size() - 10) + " more" : "";
        String what = results.size() == 1 ? "this result" : "these " + results.size() + " results";
        if (MessageDialog.open(MessageDialog.QUESTION, shell(), "Delete Results",
                "Delete " + what + " for good?\n\n" + names + more, SWT.NONE, "Delete", "Keep") == 0) {
            results.forEach(result -> inBackground("Delete the result " + result.label(),
                    () -> store().delete(result)));
        }
    }

    /**
     * Tells whether a result can be made again.
     *
     * @param result the result
     * @return whether it was simulated, for a document
     */
    public static boolean canRunAgain(KeptResult result) {
        return result.card().origin() == ResultOrigin.SIMULATED && result.home().isDocument();
    }

    /**
     * Makes a result again from its own specification and seed, and shows the new one.
     *
     * @param result the result
     */
    public void runAgain(KeptResult result) {
        RunQuery query = new RunQuery(result.home().path(), scenarioId(result), result.spec().name(),
                result.card().policy(), result.spec().seed());
        runs().run(new RunRequest(query, result.spec(), result.fidelity(), Purpose.KEPT));
        view().ifPresent(view -> view.show(query));
    }

    /** Results of older versions don't know the id of their scenario; the editor may. */
    private String scenarioId(KeptResult result) {
        return result.card().scenarioId().isEmpty() ? scenario(result).map(now -> now.query().scenarioId()).orElse("")
                : result.card().scenarioId();
    }

    private Optional<ScenarioInEditor> scenario(KeptResult result) {
        return ScenarioInEditor.of(page.getActiveEditor()).filter(now -> now.query().home().equals(result.home()))
                .filter(now -> result.isOf(now.query().scenarioId(), now.query().scenarioName()));
    }

    /**
     * Tells whether the settings of a result can be taken back.
     *
     * @param result the result
     * @return whether its scenario is in the active editor
     */
    public boolean canTakeBack(KeptResult result) {
        return scenario(result).isPresent();
    }

    /**
     * Brings the settings of a result back into its scenario, as one edit; says what can't be brought back.
     *
     * @param result the result
     */
    public void takeBack(KeptResult result) {
        scenario(result).ifPresent(now -> SettingsBack.take(now, result)
                .ifPresent(left -> MessageDialog.openInformation(shell(), "Take Settings Back", left)));
    }

    private static void inBackground(String name, FileChange change) {
        IJobFunction body = monitor -> {
            try {
                change.make();
                return Status.OK_STATUS;
            } catch (IOException e) {
                return new Status(IStatus.ERROR, BUNDLE, name + ": " + FailureText.of(e) + '.', e);
            }
        };
        Job job = Job.create(name, body);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    /** Changes files. */
    private interface FileChange {

        void make() throws IOException;
    }
}
