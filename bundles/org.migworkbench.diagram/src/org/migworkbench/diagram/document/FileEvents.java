package org.migworkbench.diagram.document;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** What an editor does when its file changes under it: nothing is lost without asking. */
final class FileEvents implements FileWatch.Listener, IPartListener2 {

    private final DocumentEditor editor;
    private FileWatch watch;
    private boolean asking;
    private boolean reading;
    private boolean changedMeanwhile;

    FileEvents(DocumentEditor editor) {
        this.editor = editor;
    }

    /** Watches the editor's present file. */
    void watch() {
        stop();
        if (editor.file() != null) {
            editor.file().resource().ifPresent(file -> {
                watch = new FileWatch(file, editor.getSite().getShell().getDisplay(), this);
                watch.start();
            });
        }
        editor.getSite().getPage().addPartListener(this);
    }

    void stop() {
        editor.getSite().getPage().removePartListener(this);
        if (watch != null) {
            watch.stop();
            watch = null;
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (watch != null && reference.getPart(false) == editor) {
            watch.refresh();
        }
    }

    @Override
    public void fileChanged() {
        if (reading) {
            changedMeanwhile = true;
            return;
        }
        if (asking || !editor.file().isChangedOutside()) {
            return;
        }
        if (!editor.isDirty() || askToReload()) {
            reload();
        } else {
            editor.file().remember();
        }
    }

    private boolean askToReload() {
        return ask("File Changed", "The file '" + name() + "' was changed outside this editor. "
                + "Read it again? The edits made here and not saved are lost then.");
    }

    /** What happens to a file that takes long to read is looked at after that. */
    private void reload() {
        reading = true;
        changedMeanwhile = false;
        try {
            editor.reload();
        } finally {
            reading = false;
        }
        if (changedMeanwhile && watch != null) {
            fileChanged();
        }
    }

    @Override
    public void fileDeleted() {
        if (asking || reading) {
            return;
        }
        if (!editor.isDirty() || !ask("File Deleted",
                "The file '" + name() + "' was deleted. Keep the document open, so that it can be saved again?")) {
            editor.getSite().getPage().closeEditor(editor, false);
        }
    }

    @Override
    public void fileMoved(IFile target) {
        editor.showInput(target);
    }

    private boolean ask(String title, String question) {
        asking = true;
        try {
            return MessageDialog.openQuestion(editor.getSite().getShell(), title, question);
        } finally {
            asking = false;
        }
    }

    private String name() {
        return editor.getEditorInput().getName();
    }
}
