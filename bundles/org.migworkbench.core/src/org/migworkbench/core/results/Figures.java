package org.migworkbench.core.results;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.engine.result.RunResult;

/** The figures of results: those that are in no folder, and of the others what the memory has room for. */
final class Figures {

    private final Map<String, RunResult> onlyHere = new ConcurrentHashMap<>();
    private final Map<String, SoftReference<RunResult>> others = new ConcurrentHashMap<>();

    void keep(String id, RunResult result) {
        onlyHere.put(id, result);
    }

    /** They are in a folder, so they may be forgotten. */
    void written(String id, RunResult result) {
        others.put(id, new SoftReference<>(result));
        onlyHere.remove(id);
    }

    void forget(String id) {
        onlyHere.remove(id);
        others.remove(id);
    }

    boolean isOnlyHere(String id) {
        return onlyHere.containsKey(id);
    }

    Optional<RunResult> find(String id) {
        RunResult only = onlyHere.get(id);
        SoftReference<RunResult> other = others.get(id);
        return Optional.ofNullable(only == null && other != null ? other.get() : only);
    }

    /** Reads them from their folder. */
    RunResult read(KeptResult kept) throws IOException {
        RunResult read = ResultFiles.read(kept.folder().orElseThrow(() -> new IOException("the result is gone")));
        written(kept.id(), read);
        return read;
    }
}
