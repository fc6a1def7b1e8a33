package org.migworkbench.live.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.ui.CoreServices;

/** What the work on real machines uses of the workbench: runs, which the Results view follows, and policies. */
final class LiveTools {

    /** Real migrations are in no document. */
    private static final String DOCUMENT = "live";
    private static final String POSTCOPY = "postcopyAfter";

    private final RunService runs;
    private final Runnable changed;
    private final AtomicInteger count = new AtomicInteger();

    LiveTools(RunService runs, Runnable changed) {
        this.runs = runs;
        this.changed = changed;
    }

    void changed() {
        changed.run();
    }

    /** A question that was never asked before. */
    RunQuery query(String name, long seed) {
        return new RunQuery(DOCUMENT, DOCUMENT + '-' + count.incrementAndGet(), name, seed);
    }

    /** Runs, and returns when it is over. */
    void run(RunRequest request, Backend backend) {
        try {
            runs.run(request, backend).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Simulates; the result, if there is one, is told once. */
    void simulate(RunRequest request, Consumer<RunResult> listener) {
        AtomicBoolean told = new AtomicBoolean();
        Runnable tell = () -> runs.result(request.query()).filter(result -> told.compareAndSet(false, true))
                .ifPresent(listener);
        Job job = runs.run(request);
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

    /** Whether a policy lets QEMU prepare for post-copy. */
    boolean preparesPostcopy(PolicyRef policy) {
        Optional<PolicyDescriptor<Strategies>> known = CoreServices.catalogs().policies().all(Strategies.class).stream()
                .map(PolicyProvider::descriptor).filter(one -> one.id().equals(policy.id())).findFirst();
        return known.filter(one -> one.params().stream().anyMatch(param -> param.name().equals(POSTCOPY)))
                .filter(one -> Params.check(one.params(), policy.params(), "").isEmpty())
                .map(one -> Params.parse(one.params(), policy.params()).getInt(POSTCOPY) > 0).orElse(Boolean.FALSE);
    }
}
