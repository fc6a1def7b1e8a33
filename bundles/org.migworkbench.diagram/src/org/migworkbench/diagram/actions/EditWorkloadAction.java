package org.migworkbench.diagram.actions;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** Shows the guest of the selected machine, or the selected workload, on the page that draws its memory. */
final class EditWorkloadAction extends ElementAction {

    /** The id of the action. */
    static final String ID = "org.migworkbench.diagram.editWorkload";

    private static final String PAGE = "org.migworkbench.editor.workload";

    EditWorkloadAction(DocumentEditor editor) {
        super(editor, ID, "Edit &Workload", null, null);
    }

    @Override
    protected boolean calculateEnabled() {
        List<EObject> selected = elements();
        return selected.size() == 1 && editor().pages().ids().contains(PAGE)
                && (selected.get(0) instanceof VirtualMachine || selected.get(0) instanceof Workload);
    }

    @Override
    public void run() {
        EObject element = elements().get(0);
        editor().pages().show(PAGE);
        editor().reveal(element);
    }
}
