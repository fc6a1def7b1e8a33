package org.migworkbench.diagram.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.ProblemMarkers;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.StatusLine;

/** Mends a problem of a file in its editor, where the edit can be looked at, taken back and saved. */
final class MarkerFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker origin;
    private final String label;
    private final int place;

    /** @param place the fix's place among those of its problem, for problems of a kind to which it is applied, too */
    MarkerFix(IMarker origin, String label, int place) {
        this.origin = origin;
        this.label = label;
        this.place = place;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return "Edits the document in its editor, where Undo takes it back; save it to keep it.";
    }

    @Override
    public Image getImage() {
        return null;
    }

    /** The likeliest first, as everywhere else, not by the alphabet. */
    @Override
    public int getRelevanceForResolution() {
        return Integer.MAX_VALUE - place;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = origin.getAttribute(ProblemMarkers.RULE, "");
        return Arrays.stream(markers)
                .filter(other -> !other.equals(origin) && rule.equals(other.getAttribute(ProblemMarkers.RULE, null)))
                .toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker marker) {
        Optional<DocumentSession> session = marker.getResource() instanceof IFile file
                ? editor(file).flatMap(DocumentEditor::session) : Optional.empty();
        if (session.isEmpty() || !apply(marker, session.get())) {
            StatusLine.refuse("The problem is not there any more: " + marker.getAttribute(IMarker.MESSAGE, ""));
        }
    }

    private boolean apply(IMarker marker, DocumentSession session) {
        List<Fix> fixes = new KnownFixes().of(marker, session.document());
        return fixes.stream().filter(fix -> fix.label().equals(label)).findFirst()
                .or(() -> place < fixes.size() && !marker.equals(origin) ? Optional.of(fixes.get(place))
                        : Optional.empty())
                .map(fix -> session.execute(fix.command())).orElse(false);
    }

    private static Optional<DocumentEditor> editor(IFile file) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            IEditorPart editor = IDE.openEditor(page, file);
            return editor instanceof DocumentEditor documents ? Optional.of(documents) : Optional.empty();
        } catch (PartInitException e) {
            return Optional.empty();
        }
    }
}
