package org.migworkbench.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows which editor of a page is the active one. */
public final class ActiveEditor implements IPartListener2 {

    private final Consumer<Optional<IEditorPart>> listener;
    private IWorkbenchPage page;

    /**
     * Prepares it.
     *
     * @param listener told the active editor, empty if there is none
     */
    public ActiveEditor(Consumer<Optional<IEditorPart>> listener) {
        this.listener = listener;
    }

    /**
     * Begins.
     *
     * @param followed the page
     */
    public void follow(IWorkbenchPage followed) {
        page = followed;
        page.addPartListener(this);
        tell();
    }

    /** Ends. */
    public void stop() {
        if (page != null) {
            page.removePartListener(this);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        tellOf(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        tellOf(part);
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        tellOf(part);
    }

    private void tellOf(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            tell();
        }
    }

    private void tell() {
        listener.accept(Optional.ofNullable(page.getActiveEditor()));
    }
}
