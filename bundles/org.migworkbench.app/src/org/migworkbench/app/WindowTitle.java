package org.migworkbench.app;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the name of the open document before the product's in the title of the window. */
final class WindowTitle implements IPartListener {

    private static final String PRODUCT = "Migration Workbench";

    private final IWorkbenchWindowConfigurer configurer;
    private final IPropertyListener nameListener = this::nameChanged;
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer configurer) {
        this.configurer = configurer;
    }

    void follow() {
        configurer.setTitle(PRODUCT);
        parts().addPartListener(this);
    }

    void stop() {
        parts().removePartListener(this);
        if (editor != null) {
            editor.removePropertyListener(nameListener);
            editor = null;
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        if (part instanceof IEditorPart activated) {
            show(activated);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        partActivated(part);
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        if (part == editor) {
            show(null);
        }
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // The last editor still is the document that a run or a property refers to.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // An opened part that matters is activated next.
    }

    private IPartService parts() {
        return configurer.getWindow().getPartService();
    }

    private void show(IEditorPart next) {
        if (editor != null) {
            editor.removePropertyListener(nameListener);
        }
        editor = next;
        if (editor != null) {
            editor.addPropertyListener(nameListener);
        }
        setTitle();
    }

    private void nameChanged(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_TITLE || property == IWorkbenchPartConstants.PROP_DIRTY) {
            setTitle();
        }
    }

    private void setTitle() {
        if (editor == null) {
            configurer.setTitle(PRODUCT);
        } else {
            configurer.setTitle((editor.isDirty() ? "*" : "") + editor.getTitle() + " \u2013 " + PRODUCT);
        }
    }
}
