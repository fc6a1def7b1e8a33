package org.migworkbench.diagram.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.text.DocumentFiles;

/** The file behind an editor: reads it, and writes it completely or not at all. */
final class DocumentFile {

    private final IEditorInput input;
    private final Path path;
    /** Is set by whichever thread reads or writes. */
    private volatile long knownStamp;

    DocumentFile(IEditorInput input) throws CoreException {
        this.input = input;
        this.path = path(input);
        remember();
    }

    /** The file in the workspace; empty for one from outside. */
    Optional<IFile> resource() {
        return Optional.ofNullable(Adapters.adapt(input, IFile.class));
    }

    /** Reads the file, on any thread but the window's; never gives an empty document for one that can't be read. */
    LoadResult load() {
        remember();
        try {
            refresh(null);
            remember();
            return DocumentFiles.load(path);
        } catch (CoreException e) {
            return Unreadable.because(input.getName(), e.getStatus().getMessage());
        }
    }

    /** Whether somebody else wrote the file since it was read or written here. */
    boolean isChangedOutside() {
        return resource()
                .map(file -> file.getModificationStamp() != knownStamp || !file.isSynchronized(IResource.DEPTH_ZERO))
                .orElse(false);
    }

    /** Writes a document; may be called on any thread. */
    void save(Document document, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Saving " + input.getName(), 3);
        keepHistory(progress.split(1));
        try {
            DocumentFiles.save(document, path);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, DocumentFile.class,
                    "The file " + path + " could not be written, so it holds what it held before. " + e.getMessage(),
                    e));
        }
        progress.worked(1);
        refresh(progress.split(1));
        remember();
    }

    /** Takes the file's present state as the one that is known here. */
    void remember() {
        knownStamp = resource().map(IResource::getModificationStamp).orElse(0L);
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        IFile file = resource().orElse(null);
        if (file != null && file.getProject().isAccessible()) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }

    /**
     * Adding nothing to the file puts its content into the local history, which a file that is replaced by renaming
     * would not get into.
     */
    private void keepHistory(IProgressMonitor monitor) throws CoreException {
        IFile file = resource().orElse(null);
        if (file != null && file.exists()) {
            file.appendContents(new ByteArrayInputStream(new byte[0]), IResource.FORCE | IResource.KEEP_HISTORY,
                    monitor);
        }
    }

    private static Path path(IEditorInput input) throws CoreException {
        IFile file = Adapters.adapt(input, IFile.class);
        URI uri = file != null ? file.getLocationURI()
                : input instanceof IURIEditorInput outside ? outside.getURI() : null;
        if (uri == null || !"file".equals(uri.getScheme())) {
            throw new CoreException(new Status(IStatus.ERROR, DocumentFile.class,
                    "'" + input.getName() + "' is not a file on this machine"));
        }
        return Path.of(uri);
    }
}
