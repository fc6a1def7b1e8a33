package org.migworkbench.diagram.document;

import java.util.Optional;
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

    /** A text editor holds all of a file; one that is much larger than any document would use up the memory. */
    private static final long MOST_BYTES = 16L << 20;

    private final DocumentEditor editor;

    OpenAsText(DocumentEditor editor) {
        this.editor = editor;
    }

    /** What to do when a person asks for the text; empty for a file that is too large for it. */
    Optional<Runnable> action() {
        boolean tooLarge = editor.file() != null && editor.file().resource().map(IResource::getLocation)
                .filter(place -> place.toFile().length() > MOST_BYTES).isPresent();
        return tooLarge ? Optional.empty() : Optional.of(this::run);
    }

    private void run() {
        try {
            IEditorPart text = editor.getSite().getPage().openEditor(editor.getEditorInput(), TEXT_EDITOR, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            gotoFirstProblem(text);
        } catch (PartInitException e) {
            EditorErrors.show("The text editor could not be opened.", e);
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
            EditorErrors.show("The place of the problem could not be found.", e);
        }
    }
}
