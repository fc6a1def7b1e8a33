package org.migworkbench.diagram.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.StatusLine;
import org.migworkbench.ui.properties.SelectedElement;

/** Shows what mends the problems of the selected elements; with nothing selected, of the whole document. */
public final class QuickFixHandler extends AbstractHandler {

    private static final int MOST = 12;

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DocumentEditor editor) {
            editor.session().ifPresent(session -> show(session, selected(event, editor, session),
                    HandlerUtil.getActiveShell(event)));
        }
        return null;
    }

    /** What is selected in the active part, or else in the editor. */
    private static List<EObject> selected(ExecutionEvent event, DocumentEditor editor, DocumentSession session) {
        List<EObject> here = elements(HandlerUtil.getCurrentSelection(event), session);
        return here.isEmpty() ? elements(editor.getSite().getSelectionProvider().getSelection(), session) : here;
    }

    private static List<EObject> elements(ISelection selection, DocumentSession session) {
        return selection instanceof IStructuredSelection structured
                ? ((Stream<?>) structured.stream()).flatMap(each -> SelectedElement.of(each).stream())
                        .filter(element -> EcoreUtil.isAncestor(session.document(), element)).toList()
                : List.of();
    }

    private static void show(DocumentSession session, List<EObject> selected, Shell shell) {
        List<Finding> findings = findings(session, selected);
        if (findings.isEmpty()) {
            StatusLine.refuse(selected.isEmpty() ? "The document has no problem."
                    : "There is no problem with " + ElementLabels.text(selected.get(0)) + ".");
            return;
        }
        find(session, findings, shell);
    }

    /** Whether it is what an empty place of the drawing stands for. */
    private static boolean isTheWhole(EObject element) {
        return element instanceof Document || element instanceof Scenario;
    }

    /** Their own problems first, then those of what they contain. */
    private static List<Finding> findings(DocumentSession session, List<EObject> selected) {
        boolean all = selected.stream().allMatch(QuickFixHandler::isTheWhole);
        Stream<Finding> inside = session.findings().stream().filter(finding -> all
                || selected.stream().anyMatch(element -> EcoreUtil.isAncestor(element, finding.element())));
        return Stream.concat(selected.stream().flatMap(element -> session.findings(element).stream()), inside)
                .distinct().limit(MOST).toList();
    }

    /** Tries the fixes on copies beside the window's thread. */
    private static void find(DocumentSession session, List<Finding> findings, Shell shell) {
        KnownFixes known = new KnownFixes();
        List<Supplier<Offer>> searches = new ArrayList<>();
        findings.forEach(finding -> {
            var fixes = known.fixes().begin(finding, session.document());
            searches.add(() -> new Offer(finding, fixes.get()));
        });
        Job job = Job.createSystem("Find what mends problems", monitor -> {
            List<Offer> offers = searches.stream().map(Supplier::get).toList();
            if (!shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> open(session, offers, shell));
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void open(DocumentSession session, List<Offer> offers, Shell shell) {
        if (!shell.isDisposed()) {
            new FixPopup(shell, offers, fix -> session.execute(fix.command())).open();
        }
    }
}
