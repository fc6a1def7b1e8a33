package org.migworkbench.app.navigator;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.migworkbench.analysis.result.ResultLayout;

/** Which files and folders of the workspace are documents and results; nothing is read. */
final class NavigatorNames {

    private NavigatorNames() {
    }

    static boolean isDocument(IFile file) {
        return ResultLayout.isDocument(file.getName());
    }

    static boolean isResult(IContainer folder) {
        return has(folder, ResultLayout.SUMMARY) && has(folder, ResultLayout.ROUNDS);
    }

    static boolean holdsRecording(IContainer folder) {
        return has(folder, ResultLayout.RECORDING);
    }

    /** The folder with the results of a document that lies beside it. */
    static boolean isResultsOfDocument(IContainer folder) {
        return folder.getParent() != null
                && ResultLayout.documentOf(folder.getName()).filter(name -> has(folder.getParent(), name)).isPresent();
    }

    private static boolean has(IContainer folder, String name) {
        return folder.getFile(IPath.fromPortableString(name)).exists();
    }
}
