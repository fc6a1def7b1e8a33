package org.migworkbench.ui;

import java.util.Optional;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The line at the bottom of the active window, which is that of the part that has the focus. */
public final class StatusLine {

    private StatusLine() {
    }

    /**
     * Says that something can't be done, and beeps.
     *
     * @param sentence why
     */
    public static void refuse(String sentence) {
        manager().ifPresent(line -> line.setErrorMessage(sentence));
        PlatformUI.getWorkbench().getDisplay().beep();
    }

    /**
     * Says what was done with something that a person entered.
     *
     * @param sentence what
     */
    public static void say(String sentence) {
        manager().ifPresent(line -> line.setMessage(sentence));
    }

    /** Takes back what {@link #refuse} said. */
    public static void clear() {
        manager().ifPresent(line -> line.setErrorMessage(null));
    }

    private static Optional<IStatusLineManager> manager() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActivePart).map(IWorkbenchPart::getSite)
                .map(StatusLine::of);
    }

    private static IStatusLineManager of(IWorkbenchPartSite site) {
        if (site instanceof IEditorSite editor) {
            return editor.getActionBars().getStatusLineManager();
        }
        return site instanceof IViewSite view ? view.getActionBars().getStatusLineManager() : null;
    }
}
