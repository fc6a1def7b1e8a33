package org.migworkbench.diagram.document;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.DocumentFiles;
import org.migworkbench.model.text.KeptText;

/**
 * Writes the document of an editor; a file that somebody else changed in the meantime is not overwritten without
 * asking.
 */
final class DocumentSaving {

    private final DocumentEditor editor;

    DocumentSaving(DocumentEditor editor) {
        this.editor = editor;
    }

    /** Writes to the editor's file; false if it was not written, in which case the person knows why. */
    boolean save(IProgressMonitor monitor) {
        DocumentFile file = editor.file();
        boolean agreed = mayLeaveOut() && (!file.isChangedOutside() || overwrite(file));
        boolean written = agreed && mayWrite(file) && write(file);
        monitor.setCanceled(!written);
        return written;
    }

    /** Asks for another file and writes to it; gives the file that was written. */
    Optional<IFile> saveAs() {
        if (!mayLeaveOut()) {
            return Optional.empty();
        }
        SaveAsDialog dialog = new SaveAsDialog(editor.getSite().getShell());
        editor.file().resource().ifPresent(dialog::setOriginalFile);
        if (dialog.open() != Window.OK || dialog.getResult() == null) {
            return Optional.empty();
        }
        IFile target = documentAt(dialog.getResult());
        try {
            return write(new DocumentFile(new FileEditorInput(target))) ? Optional.of(target)
                    : Optional.empty();
        } catch (CoreException e) {
            EditorErrors.show("The document was not saved.", e);
            return Optional.empty();
        }
    }

    private static IFile documentAt(IPath chosen) {
        IPath path = chosen.getFileExtension() == null
                ? chosen.removeLastSegments(1).append(chosen.lastSegment() + DocumentFiles.XMI) : chosen;
        return ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    }

    private boolean write(DocumentFile file) {
        Document document = editor.session().orElseThrow().document();
        Document snapshot = EcoreUtil.copy(document);
        KeptText.copy(document, snapshot);
        try {
            editor.getSite().getWorkbenchWindow().run(true, false, operation(file, snapshot));
            return true;
        } catch (InvocationTargetException e) {
            EditorErrors.show("The document was not saved. Its edits are still in the editor.",
                    asCoreException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static IRunnableWithProgress operation(DocumentFile file, Document snapshot) {
        return file.resource().map(resource -> inWorkspace(file, snapshot, resource))
                .orElse(monitor -> saveOutside(file, snapshot, monitor));
    }

    private static IRunnableWithProgress inWorkspace(DocumentFile file, Document snapshot, IFile resource) {
        return new WorkspaceModifyOperation(ResourcesPlugin.getWorkspace().getRuleFactory().createRule(resource)) {

            @Override
            protected void execute(IProgressMonitor monitor) throws CoreException {
                file.save(snapshot, monitor);
            }
        };
    }

    private static void saveOutside(DocumentFile file, Document snapshot, IProgressMonitor monitor)
            throws InvocationTargetException {
        try {
            file.save(snapshot, monitor);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }

    /** Asks whether to write the document although something that was entered isn't in it. */
    private boolean mayLeaveOut() {
        return editor.pages().commit().map(why -> MessageDialog.open(MessageDialog.WARNING,
                editor.getSite().getShell(), "Not in the Document Yet",
                why + " The file can be saved as the other pages show it. What was entered stays on its page, unsaved, "
                        + "until the editor is closed.",
                SWT.SHEET, "Cancel", "Save Without It") == 1).orElse(true);
    }

    private boolean overwrite(DocumentFile file) {
        return !exists(file) || MessageDialog.openQuestion(editor.getSite().getShell(), "File Changed", "The file '"
                + editor.getEditorInput().getName()
                + "' was changed by someone else since it was opened here. Overwrite it with this document?");
    }

    private static boolean exists(DocumentFile file) {
        return file.resource().map(IResource::exists).orElse(true);
    }

    private boolean mayWrite(DocumentFile file) {
        IFile resource = file.resource().orElse(null);
        if (resource == null || !isReadOnly(resource)) {
            return true;
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateEdit(new IFile[] { resource },
                editor.getSite().getShell());
        if (!status.isOK() || isReadOnly(resource)) {
            tellReadOnly(resource);
            return false;
        }
        return true;
    }

    private void tellReadOnly(IFile resource) {
        MessageDialog.openInformation(editor.getSite().getShell(), "File Is Read-Only",
                "The file '" + resource.getName()
                        + "' is read-only. Use Save As to keep the edits in another file.");
    }

    private static boolean isReadOnly(IFile file) {
        ResourceAttributes attributes = file.getResourceAttributes();
        return attributes != null && attributes.isReadOnly();
    }

    private static CoreException asCoreException(Throwable cause) {
        return cause instanceof CoreException known ? known
                : new CoreException(new Status(IStatus.ERROR, DocumentSaving.class, String.valueOf(cause), cause));
    }
}
