package org.migworkbench.live.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.course.LiveFolder;
import org.migworkbench.core.live.course.LiveHost;
import org.migworkbench.core.live.course.LiveMigration;
import org.migworkbench.core.live.course.LivePlan;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/** The workbench around a course: its runs, which the Results view follows, and its workspace. */
final class WindowHost implements LiveHost {

    /** Real migrations are in no document. */
    private static final String DOCUMENT = "live";

    private final RunService runs;
    private final Runnable changed;
    private final AtomicInteger count = new AtomicInteger();

    WindowHost(RunService runs, Runnable changed) {
        this.runs = runs;
        this.changed = changed;
    }

    @Override
    public RunQuery query(String name, long seed) {
        return new RunQuery(DOCUMENT, DOCUMENT + '-' + count.incrementAndGet(), name, seed);
    }

    @Override
    public RunResult run(RunQuery query, ScenarioSpec scenario, LiveSession session) throws LiveException {
        Job job = runs.run(new RunRequest(query, scenario), session);
        try {
            job.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LiveException("The workbench stopped following the migration.", e);
        }
        return runs.result(query).orElseThrow(() -> failure(job.getResult()));
    }

    private static LiveException failure(IStatus status) {
        Throwable cause = status == null ? null : status.getException();
        return cause == null ? new LiveException("The migration was cancelled before it began.")
                : new LiveException(String.valueOf(cause.getMessage()), cause);
    }

    @Override
    public void cancel(RunQuery query) {
        runs.cancel(query);
    }

    @Override
    public void simulate(RunQuery query, ScenarioSpec scenario, Consumer<RunResult> listener) {
        AtomicBoolean told = new AtomicBoolean();
        Runnable tell = () -> runs.result(query).filter(result -> told.compareAndSet(false, true))
                .ifPresent(listener);
        Job job = runs.run(new RunRequest(query, scenario));
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                tell.run();
            }
        });
        if (job.getState() == Job.NONE) {
            tell.run();
        }
    }

    @Override
    public Path keep(LivePlan plan, String machine, LiveMigration migration) throws IOException {
        try {
            Path folder = LiveFolder.free(LiveHome.of(plan.document()), machine, LocalDateTime.now());
            LiveFolder.write(migration, folder);
            LiveHome.refresh(folder);
            return folder;
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void changed() {
        changed.run();
    }
}
