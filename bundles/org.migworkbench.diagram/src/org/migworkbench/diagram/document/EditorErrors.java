package org.migworkbench.diagram.document;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells a person, and the log, what went wrong in an editor. */
public final class EditorErrors {

    private EditorErrors() {
    }

    /**
     * Tells of an error.
     *
     * @param consequence what it means for the person, a sentence
     * @param e the error
     */
    public static void show(String consequence, CoreException e) {
        MultiStatus status = new MultiStatus(EditorErrors.class, IStatus.ERROR, consequence, e);
        status.add(e.getStatus());
        StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
    }
}
