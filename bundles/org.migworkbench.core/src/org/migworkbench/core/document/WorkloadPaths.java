package org.migworkbench.core.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.workload.UnknownWorkloadException;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** Finds the files that workloads name: beside the document, wherever the program was started. */
final class WorkloadPaths {

    private final WorkloadCatalog workloads;
    private final Optional<Path> folder;

    /**
     * @param workloads the known workloads
     * @param folder    the folder of the document; empty for one that is in no file
     */
    WorkloadPaths(WorkloadCatalog workloads, Optional<Path> folder) {
        this.workloads = workloads;
        this.folder = folder;
    }

    /** The same parameters with absolute paths. What is wrong with a kind or a path is found by whoever checks these. */
    SortedMap<String, String> resolved(String kind, SortedMap<String, String> parameters) {
        SortedMap<String, String> resolved = new TreeMap<>(parameters);
        try {
            for (ParamSpec<?> param : workloads.require(kind).descriptor().params()) {
                if (param.isPath()) {
                    resolved.computeIfPresent(param.name(), (name, text) -> resolved(text));
                }
            }
        } catch (UnknownWorkloadException e) {
            return parameters;
        }
        return resolved;
    }

    private String resolved(String text) {
        try {
            return text.isBlank() || folder.isEmpty() ? text : folder.get().resolve(text).normalize().toString();
        } catch (InvalidPathException e) {
            return text;
        }
    }
}
