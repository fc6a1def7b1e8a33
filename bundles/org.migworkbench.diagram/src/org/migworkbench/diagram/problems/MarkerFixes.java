package org.migworkbench.diagram.problems;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.diagram.document.ProblemMarkers;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.fixes.Fix;
import org.migworkbench.model.commands.fixes.Fixes;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.ui.DocumentSession;

/** Offers what mends a problem of a file in the Problems view: as its editor has it, or else as it is on the disk. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return Rule.ofCode(marker.getAttribute(ProblemMarkers.RULE, "")).filter(Fixes::areKnownFor).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<Fix> fixes = hasResolutions(marker) && marker.getResource() instanceof IFile file
                ? document(file).map(document -> new KnownFixes().of(marker, document)).orElse(List.of())
                : List.of();
        return IntStream.range(0, fixes.size())
                .mapToObj(place -> new MarkerFix(marker, fixes.get(place).label(), place))
                .toArray(IMarkerResolution[]::new);
    }

    private static Optional<Document> document(IFile file) {
        return open(file).flatMap(DocumentEditor::session).map(DocumentSession::document).or(() -> read(file));
    }

    private static Optional<DocumentEditor> open(IFile file) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        IEditorPart editor = page.findEditor(new FileEditorInput(file));
        return editor instanceof DocumentEditor documents ? Optional.of(documents) : Optional.empty();
    }

    /** Reads the file on another thread, while the window goes on painting. */
    private static Optional<Document> read(IFile file) {
        IPath place = file.getLocation();
        AtomicReference<Optional<Document>> read = new AtomicReference<>(Optional.empty());
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                if (place != null) {
                    read.set(ModelFiles.load(Path.of(place.toOSString())).document());
                }
            });
        } catch (InvocationTargetException e) {
            return Optional.empty(); // the marker says already that the file can't be read
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return read.get();
    }
}
