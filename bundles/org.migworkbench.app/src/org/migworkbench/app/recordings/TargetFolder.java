package org.migworkbench.app.recordings;

import java.util.Arrays;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.migworkbench.app.preferences.WindowSettings;

/** The folder of the workspace into which is imported. */
final class TargetFolder {

    private TargetFolder() {
    }

    /** The folder that is selected or holds what is selected; else the first project, or one to be made. */
    static IPath of(IStructuredSelection selection) {
        IResource selected = selection == null ? null
                : Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (selected != null && selected.getProject() != null) {
            return (selected instanceof IContainer ? selected : selected.getParent()).getFullPath();
        }
        return Arrays.stream(root().getProjects())
                .filter(each -> each.isOpen() && !each.getName().equals(WindowSettings.examplesProject())).findFirst()
                .map(IProject::getFullPath).orElse(IPath.ROOT.append(WindowSettings.scenariosProject()));
    }

    /** Why nothing can be written there; null if it can. */
    static String problem(IPath path) {
        if (path.segmentCount() == 0) {
            return "Name a folder; its project is made if there is none of that name.";
        }
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status = workspace.validatePath(path.makeAbsolute().toString(),
                path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER);
        if (!status.isOK()) {
            return status.getMessage();
        }
        IProject project = root().getProject(path.segment(0));
        return project.exists() && !project.isOpen()
                ? "The project \u201c" + project.getName() + "\u201d is closed; open it or name another." : null;
    }

    /** Makes the folder where there is none. */
    static IContainer make(IPath path, IProgressMonitor monitor) throws CoreException {
        IProject project = root().getProject(path.segment(0));
        open(project, monitor);
        IContainer container = project;
        for (String name : path.removeFirstSegments(1).segments()) {
            container = folder(container, name, monitor);
        }
        return container;
    }

    private static IFolder folder(IContainer parent, String name, IProgressMonitor monitor) throws CoreException {
        IFolder folder = parent.getFolder(IPath.fromPortableString(name));
        if (!folder.exists()) {
            folder.create(IResource.NONE, true, monitor);
        }
        return folder;
    }

    private static void open(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
