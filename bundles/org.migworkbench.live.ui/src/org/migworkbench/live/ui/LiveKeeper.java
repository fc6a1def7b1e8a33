package org.migworkbench.live.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.engine.result.RunResult;

/** Keeps what real migrations leave: beside the scenario where there is one, else in a project of their own. */
final class LiveKeeper {

    /** The project of migrations without a scenario. */
    static final String PROJECT = "Live migrations";

    private static final String SUFFIX = ".migration";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private LiveKeeper() {
    }

    /**
     * Writes result, recording and log of one migration into a new folder. Not on the window's thread.
     *
     * @return the folder
     */
    static Path keep(Optional<Path> document, String machine, RunResult result, LiveReport report)
            throws IOException, CoreException {
        Path home = document.isPresent() ? beside(document.get()) : project();
        Path folder = free(home,
                machine.replaceAll("[^\\p{L}\\p{N} ._-]", "_") + ' ' + STAMP.format(LocalDateTime.now()));
        ResultFiles.write(result, folder);
        copy(report.recording(), folder.resolve("recording.jsonl"));
        copy(report.log(), folder.resolve("commands.qmp"));
        refresh(folder);
        return folder;
    }

    private static Path beside(Path document) throws IOException {
        String name = document.getFileName().toString();
        String stem = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return Files.createDirectories(document.resolveSibling(stem + ".results"));
    }

    private static Path project() throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        ResourcesPlugin.getWorkspace().run(monitor -> {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
        }, null);
        return Path.of(project.getLocation().toOSString());
    }

    private static Path free(Path home, String name) {
        Path folder = home.resolve(name);
        for (int number = 2; Files.exists(folder); number++) {
            folder = home.resolve(name + " (" + number + ')');
        }
        return folder;
    }

    private static void copy(Optional<Path> from, Path to) throws IOException {
        if (from.isPresent()) {
            Files.copy(from.get(), to);
        }
    }

    private static void refresh(Path folder) throws CoreException {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot()
                .findContainersForLocationURI(folder.getParent().toUri())) {
            container.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }
}
