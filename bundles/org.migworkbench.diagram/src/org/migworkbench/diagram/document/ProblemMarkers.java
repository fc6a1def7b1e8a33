package org.migworkbench.diagram.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.model.Element;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.ui.ElementLabels;

/** Writes what is wrong with a document into the Problems view. */
public final class ProblemMarkers {

    /** The type of the markers. */
    public static final String TYPE = "org.migworkbench.diagram.problem";

    /** The attribute with the id of the element that a marker is about. */
    public static final String ELEMENT_ID = "elementId";

    /** The attribute with the code of the rule that is broken. */
    public static final String RULE = "rule";

    /** The attribute with the path of the element in its document. */
    public static final String PATH = "elementPath";

    private ProblemMarkers() {
    }

    /** Replaces the markers of a file by those for findings. */
    static void write(IFile file, List<Finding> findings) {
        List<Map<String, Object>> markers = new ArrayList<>();
        findings.forEach(finding -> markers.add(attributes(finding)));
        schedule(file, markers);
    }

    /** Replaces the markers of a file by those for what keeps it from being read. */
    static void writeUnreadable(IFile file, List<ModelProblem> problems) {
        List<Map<String, Object>> markers = new ArrayList<>();
        for (ModelProblem problem : problems) {
            Map<String, Object> attributes = attributes(IMarker.SEVERITY_ERROR, problem.message(), problem.path());
            if (problem.line() > 0) {
                attributes.put(IMarker.LINE_NUMBER, problem.line());
            }
            markers.add(attributes);
        }
        schedule(file, markers);
    }

    private static Map<String, Object> attributes(Finding finding) {
        int severity = DocumentService.isError(finding) ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
        EObject element = finding.element();
        String location = element == null ? ""
                : ElementLabels.kind(element.eClass()) + " " + ElementLabels.text(element);
        Map<String, Object> attributes = attributes(severity, finding.message(), location);
        attributes.put(RULE, finding.rule().code());
        attributes.put(PATH, finding.path());
        if (element instanceof Element identified && identified.getId() != null) {
            attributes.put(ELEMENT_ID, identified.getId());
        }
        return attributes;
    }

    private static Map<String, Object> attributes(int severity, String message, String location) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.LOCATION, location);
        return attributes;
    }

    private static void schedule(IFile file, List<Map<String, Object>> markers) {
        WorkspaceJob job = new WorkspaceJob("Update problems of " + file.getName()) {

            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                replace(file, markers);
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getWorkspace().getRuleFactory().markerRule(file));
        job.setSystem(true);
        job.schedule();
    }

    private static void replace(IFile file, List<Map<String, Object>> markers) throws CoreException {
        if (!file.exists()) {
            return;
        }
        IWorkspaceRunnable all = monitor -> {
            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
            for (Map<String, Object> attributes : markers) {
                file.createMarker(TYPE, attributes);
            }
        };
        file.getWorkspace().run(all, null);
    }
}
