package org.migworkbench.core.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.analysis.ResultFiles;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Keeps the latest result of each question, in memory and in a folder beside the document.
 *
 * <p>The folder of a result is {@code NAME.results/SCENARIO-seedN} beside {@code NAME.migration}. It is written
 * completely or not at all; a later result of the same question takes its place. A run that was cancelled leaves the
 * folder as it is, and a document that is in no file has none. {@link #recall} brings the result of an earlier session
 * back from there.
 */
public final class ResultStore {

    private static final String BUNDLE = "org.migworkbench.core";
    private static final int MOST_RESULTS = 256;

    private final RunService runs;
    private final Consumer<IStatus> log;
    private final RunListener recorder = new Recorder();
    private final List<ResultListener> listeners = new CopyOnWriteArrayList<>();
    /** Held while a folder is read or written, so that nobody reads what is being replaced. */
    private final Object folders = new Object();
    /** Questions whose folder is no use; that is logged once. */
    private final Set<RunQuery> useless = ConcurrentHashMap.newKeySet();
    private final Map<RunQuery, RunResult> latest = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunQuery, RunResult> eldest) {
            return size() > MOST_RESULTS;
        }
    };

    /**
     * Creates a store of the results of all runs of a service that reports to the platform's log.
     *
     * @param runs the service
     */
    public ResultStore(RunService runs) {
        this(runs, status -> ILog.of(ResultStore.class).log(status));
    }

    /**
     * Creates a store of the results of all runs of a service.
     *
     * @param runs the service
     * @param log is told of results that could not be written or read back
     */
    public ResultStore(RunService runs, Consumer<IStatus> log) {
        this.runs = Objects.requireNonNull(runs, "runs");
        this.log = Objects.requireNonNull(log, "log");
        runs.addListener(recorder);
    }

    /** Stops recording. */
    public void close() {
        runs.removeListener(recorder);
    }

    /**
     * Returns the latest result.
     *
     * @param query the question
     * @return the result; empty where there was no run, or it is long ago
     */
    public Optional<RunResult> latest(RunQuery query) {
        synchronized (latest) {
            return Optional.ofNullable(latest.get(query));
        }
    }

    /**
     * Takes a result in, as that of a run; it is not written to a folder.
     *
     * @param query the question that it answers
     * @param result the result
     */
    public void put(RunQuery query, RunResult result) {
        synchronized (latest) {
            latest.put(query, result);
        }
        tell(query, result);
    }

    private void putIfNone(RunQuery query, RunResult result) {
        boolean taken;
        synchronized (latest) {
            taken = latest.putIfAbsent(query, result) == null;
        }
        if (taken) {
            tell(query, result);
        }
    }

    private void tell(RunQuery query, RunResult result) {
        for (ResultListener listener : listeners) {
            listener.resultChanged(query, result);
        }
    }

    /**
     * Writes a result to its folder beside the document.
     *
     * @param query the question that it answers
     * @param result the result
     * @return the folder; empty for a document that is in no file
     * @throws IOException where it could not be written; a folder of an earlier result is then as it was
     */
    public Optional<Path> write(RunQuery query, RunResult result) throws IOException {
        Optional<Path> folder = folder(query);
        if (folder.isPresent()) {
            synchronized (folders) {
                Files.createDirectories(folder.get().getParent());
                ResultFiles.write(result, folder.get());
            }
            useless.remove(query);
        }
        return folder;
    }

    /**
     * Reads the result of a question back from its folder, in the background, unless there is one in memory already.
     * Listeners are told of it as of any other; a folder that is broken or holds something else is left alone.
     *
     * @param query the question
     * @return the job, scheduled
     */
    public Job recall(RunQuery query) {
        Job job = Job.create("Read the result of " + query.scenarioName(), (ICoreRunnable) monitor -> {
            if (latest(query).isEmpty()) {
                read(query).ifPresent(result -> putIfNone(query, result));
            }
        });
        job.setSystem(true);
        job.schedule();
        return job;
    }

    private Optional<RunResult> read(RunQuery query) {
        Optional<Path> folder = folder(query).filter(Files::isDirectory);
        if (folder.isEmpty() || useless.contains(query)) {
            return Optional.empty();
        }
        try {
            RunResult result;
            synchronized (folders) {
                result = ResultFiles.read(folder.get());
            }
            if (answers(result, query)) {
                return Optional.of(result);
            }
            ignore(query, folder.get(), "it is about another scenario", null);
        } catch (IOException | RuntimeException e) {
            // A file that somebody edited may hold anything, also values that no specification takes.
            ignore(query, folder.get(), e.getMessage(), e);
        }
        return Optional.empty();
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

    /**
     * Names the folder of a result.
     *
     * @param query the question
     * @return the folder, which need not exist; empty for a document that is in no file
     */
    public static Optional<Path> folder(RunQuery query) {
        String scenario = query.scenarioName().isBlank() ? query.scenarioId() : query.scenarioName();
        return resultsOf(query.documentPath())
                .map(results -> results.resolve(fileName(scenario) + "-seed" + query.seed()));
    }

    /**
     * Names the folder that holds the results of a document.
     *
     * @param documentPath the document's file as text
     * @return {@code NAME.results} beside {@code NAME.migration}, which need not exist; empty for a document that is in
     * no file
     */
    public static Optional<Path> resultsOf(String documentPath) {
        Path document;
        try {
            document = Path.of(documentPath);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        Path parent = document.getParent();
        if (parent == null || !Files.isRegularFile(document)) {
            return Optional.empty();
        }
        String name = document.getFileName().toString();
        String stem = name.endsWith(".migration") ? name.substring(0, name.length() - ".migration".length()) : name;
        return Optional.of(parent.resolve(stem + ".results"));
    }

    private static String fileName(String name) {
        return name.strip().replaceAll("[^\\p{L}\\p{N} ._-]", "_").replaceAll("^\\.", "_");
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener is told about every result from now on
     */
    public void addListener(ResultListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(ResultListener listener) {
        listeners.remove(listener);
    }

    private final class Recorder implements RunListener {

        @Override
        public void finished(RunRequest request, RunResult result) {
            put(request.query(), result);
            if (result.migrations().stream().anyMatch(migration -> migration.outcome() == Outcome.CANCELLED)) {
                return;
            }
            try {
                write(request.query(), result);
            } catch (IOException e) {
                log.accept(new Status(IStatus.WARNING, BUNDLE,
                        "The result of '" + request.query().scenarioName() + "' could not be written: "
                                + e.getMessage(),
                        e));
            }
        }
    }
}
