package org.migworkbench.app;

import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/** Takes the platform's buttons for text and source code out of the window; nothing in this product answers to them. */
final class UnusedActionSets extends PerspectiveAdapter {

    private static final List<String> IDS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.WorkingSetActionSet", "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.team.ui.actionSet");

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        IDS.forEach(page::hideActionSet);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            perspectiveActivated(page, perspective);
        }
    }
}
