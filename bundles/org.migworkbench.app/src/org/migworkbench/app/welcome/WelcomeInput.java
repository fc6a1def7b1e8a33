package org.migworkbench.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.migworkbench.app.ids.AppIds;

/** Input of the welcome page. There is one, and it is not remembered: the page comes on an empty workspace and when asked for. */
public final class WelcomeInput implements IEditorInput {

    private static final WelcomeInput ONLY = new WelcomeInput();

    private WelcomeInput() {
    }

    /**
     * Opens the welcome page, or brings it to the front.
     *
     * @param page the page to open it in
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(ONLY, AppIds.WELCOME_EDITOR);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "Welcome";
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "Where to begin";
    }
}
