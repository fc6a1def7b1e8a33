package org.migworkbench.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Keeps the latest result of each question in a folder beside its document, which {@link ResultLayout} names. A folder is
 * written completely or not at all; a later result of the same question takes its place. A document that is in no file has
 * none.
 */
public final class ResultFolders {

    private static final String BUNDLE = "org.migworkbench.core";

    private final Consumer<IStatus> log;
    /** Held while a folder is read or written, so that nobody reads what is being replaced. */
    private final Object lock = new Object();
    /** Questions whose folder is no use; that is logged once. */
    private final Set<RunQuery> useless = ConcurrentHashMap.newKeySet();

    /**
     * Reads and writes folders.
     *
     * @param log is told of folders that could not be read back
     */
    public ResultFolders(Consumer<IStatus> log) {
        this.log = Objects.requireNonNull(log, "log");
    }

    /**
     * Names the folder of a result.
     *
     * @param query the question
     * @return the folder, which need not exist; empty for a document that is in no file
     */
    public static Optional<Path> folder(RunQuery query) {
        String scenario = query.scenarioName().isBlank() ? query.scenarioId() : query.scenarioName();
        return ResultLayout.beside(query.documentPath())
                .map(results -> results.resolve(ResultLayout.run(scenario, query.policy(), query.seed())));
    }

    /**
     * Writes a result to its folder.
     *
     * @param query  the question that it answers
     * @param result the result
     * @return the folder; empty for a document that is in no file
     * @throws IOException where it could not be written; a folder of an earlier result is then as it was
     */
    public Optional<Path> write(RunQuery query, RunResult result) throws IOException {
        Optional<Path> folder = folder(query);
        if (folder.isPresent()) {
            synchronized (lock) {
                Files.createDirectories(folder.get().getParent());
                ResultFiles.clearLeftovers(folder.get().getParent(), 1);
                ResultFiles.write(result, folder.get());
            }
            useless.remove(query);
        }
        return folder;
    }

    /**
     * Reads a result back from its folder.
     *
     * @param query the question
     * @return its result; empty where there is none, and where the folder is broken or holds something else, which is
     * logged once
     */
    public Optional<RunResult> read(RunQuery query) {
        return folder(query).filter(Files::isDirectory).filter(folder -> !useless.contains(query))
                .flatMap(folder -> read(query, folder));
    }

    /** A file that somebody edited may hold anything, also values that no specification takes. */
    private Optional<RunResult> read(RunQuery query, Path folder) {
        try {
            RunResult result = read(folder);
            if (answers(result, query)) {
                return Optional.of(result);
            }
            ignore(query, folder, "it is about another scenario", null);
        } catch (IOException | RuntimeException e) {
            ignore(query, folder, e.getMessage(), e);
        }
        return Optional.empty();
    }

    private RunResult read(Path folder) throws IOException {
        synchronized (lock) {
            return ResultFiles.read(folder);
        }
    }

    private static boolean answers(RunResult result, RunQuery query) {
        ScenarioSpec spec = result.spec();
        return spec.seed() == query.seed() && spec.name().equals(query.scenarioName())
                && !result.migrations().isEmpty();
    }

    private void ignore(RunQuery query, Path folder, String why, Exception cause) {
        useless.add(query);
        log.accept(new Status(IStatus.WARNING, BUNDLE, "The result in " + folder + " is not shown: " + why, cause));
    }
}
