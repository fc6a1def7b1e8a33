package org.migworkbench.diagram;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** Opens the file of an editor as text, at the first place that is marked as broken. */
final class OpenAsText {

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";

    private final DiagramEditor editor;

    OpenAsText(DiagramEditor editor) {
        this.editor = editor;
    }

    void run() {
        try {
            IEditorPart text = editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            gotoFirstProblem(text);
        } catch (PartInitException e) {
            DiagramErrors.show("The text editor could not be opened.", e);
        }
    }

    private void gotoFirstProblem(IEditorPart text) {
        IFile file = editor.file() == null ? null : editor.file().resource().orElse(null);
        try {
            IMarker[] markers = file == null ? new IMarker[0]
                    : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO);
            if (markers.length > 0) {
                IDE.gotoMarker(text, markers[0]);
            }
        } catch (CoreException e) {
            DiagramErrors.show("The place of the problem could not be found.", e);
        }
    }
}
