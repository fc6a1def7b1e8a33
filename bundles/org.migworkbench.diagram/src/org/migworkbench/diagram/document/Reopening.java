package org.migworkbench.diagram.document;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Puts a new editor of the same file in the place of an editor. */
final class Reopening {

    private final DocumentEditor editor;

    Reopening(DocumentEditor editor) {
        this.editor = editor;
    }

    void schedule() {
        IWorkbenchPage page = editor.getSite().getPage();
        IEditorInput input = editor.getEditorInput();
        String id = editor.getSite().getId();
        editor.getSite().getShell().getDisplay().asyncExec(() -> {
            if (page.closeEditor(editor, false)) {
                open(page, input, id);
            }
        });
    }

    private static void open(IWorkbenchPage page, IEditorInput input, String id) {
        try {
            IDE.openEditor(page, input, id, true);
        } catch (PartInitException e) {
            EditorErrors.show("The file could not be opened again.", e);
        }
    }
}
