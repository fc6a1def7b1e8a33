package org.migworkbench.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** The files that runs read, by what is in them: a run is the same only if these are. Each file is read once. */
final class InputFiles {

    private static final String UNREADABLE = "unreadable";

    private final Map<Path, String> digests = new ConcurrentHashMap<>();

    /**
     * Finds the files that a specification names.
     *
     * @param spec      what is to be run
     * @param workloads what is known about workloads
     * @return the files, each once
     */
    static List<Path> of(ScenarioSpec spec, WorkloadCatalog workloads) {
        return spec.vms().stream().flatMap(vm -> Stream.concat(vm.workloads().stream(), vm.disk().workloads().stream()))
                .flatMap(workload -> of(workload, workloads).stream()).distinct().toList();
    }

    private static List<Path> of(WorkloadRef workload, WorkloadCatalog workloads) {
        List<Path> files = new ArrayList<>();
        for (ParamSpec<?> param : workloads.require(workload.id()).descriptor().params()) {
            String text = workload.params().get(param.name());
            if (param.isPath() && text != null) {
                try {
                    files.add(Path.of(text));
                } catch (InvalidPathException e) {
                    continue; // the workload says what is wrong with it
                }
            }
        }
        return files;
    }

    /**
     * Says what is in files.
     *
     * @param files the files
     * @return for each, by its path, the SHA-256 of its content
     */
    Map<String, String> contents(List<Path> files) {
        Map<String, String> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.toString(), digests.computeIfAbsent(file, InputFiles::digest)));
        return contents;
    }

    private static String digest(Path file) {
        if (!Files.isRegularFile(file)) {
            return UNREADABLE;
        }
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, sha).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
