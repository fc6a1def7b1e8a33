package org.migworkbench.diagram.actions;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** Shows the selected element on the page that is made for it, where there is such a page. */
final class EditOnPageAction extends ElementAction {

    private final String page;
    private final Predicate<EObject> isFor;

    private EditOnPageAction(DocumentEditor editor, String text, String page, Predicate<EObject> isFor) {
        super(editor, "org.migworkbench.diagram.edit." + page, text, null, null);
        this.page = page;
        this.isFor = isFor;
    }

    /** Shows the guest of a machine, or a workload, where its memory is drawn. */
    static EditOnPageAction workload(DocumentEditor editor) {
        return new EditOnPageAction(editor, "Edit &Workload", "org.migworkbench.editor.workload",
                element -> element instanceof VirtualMachine || element instanceof Workload);
    }

    /** Shows a policy, or that of a migration, as its pipeline. */
    static EditOnPageAction policy(DocumentEditor editor) {
        return new EditOnPageAction(editor, "Edit Polic&y", "org.migworkbench.editor.policy",
                element -> element instanceof Policy
                        || element instanceof Migration migration && migration.getPolicy() != null);
    }

    @Override
    protected boolean calculateEnabled() {
        List<EObject> selected = elements();
        return selected.size() == 1 && editor().pages().ids().contains(page) && isFor.test(selected.get(0));
    }

    @Override
    public void run() {
        EObject element = elements().get(0);
        editor().pages().show(page);
        editor().reveal(element);
    }
}
