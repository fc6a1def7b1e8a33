package org.migworkbench.app.navigator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Hides the folders whose results are in the tree as such; one that holds a recording, too, stays. */
public final class ResultFolderFilter extends ViewerFilter {

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !(element instanceof IFolder folder && (isResultAlone(folder)
                || NavigatorNames.isResultsOfDocument(folder) && !holdsRecording(folder)));
    }

    private static boolean isResultAlone(IContainer folder) {
        return NavigatorNames.isResult(folder) && !NavigatorNames.holdsRecording(folder);
    }

    private static boolean holdsRecording(IContainer folder) {
        try {
            for (IResource member : folder.members()) {
                if (member instanceof IContainer inner && NavigatorNames.holdsRecording(inner)) {
                    return true;
                }
            }
            return false;
        } catch (CoreException e) {
            return true; // it can't be looked into, so it is not hidden
        }
    }
}
