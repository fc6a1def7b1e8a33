package org.migworkbench.app.recent;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.migworkbench.app.ids.AppIds;
import org.migworkbench.core.files.RecentFiles;
import org.osgi.service.prefs.BackingStoreException;

/** Where the files that were open last are kept: among the settings of the workspace. */
public final class RecentFileStore {

    private static final String KEY = "recentFiles";

    private RecentFileStore() {
    }

    static RecentFiles read() {
        return RecentFiles.of(node().get(KEY, ""));
    }

    static void write(RecentFiles files) {
        if (!files.equals(read())) {
            node().put(KEY, files.text());
            flush();
        }
    }

    /** Forgets all files. */
    public static void clear() {
        node().remove(KEY);
        flush();
    }

    /**
     * The files that are still there.
     *
     * @return the one that was opened last first
     */
    public static List<IFile> present() {
        return read().paths().stream().map(IPath::fromPortableString).filter(path -> path.segmentCount() > 1)
                .map(path -> ResourcesPlugin.getWorkspace().getRoot().getFile(path)).filter(IFile::isAccessible)
                .toList();
    }

    /** So that the list is there after a kill, too. */
    private static void flush() {
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The recent files could not be remembered: " + e.getMessage(), e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(AppIds.BUNDLE);
    }
}
