package org.migworkbench.live.ui;

import java.util.Optional;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Runs one migration of a session and keeps its result. A cancelled job cancels the migration, unless the workbench is being
 * closed: the platform cancels every job then, and a real migration must go on.
 */
final class FollowedRun implements Backend {

    private final LiveSession session;
    private volatile boolean cancelled;
    private volatile boolean left;
    private volatile RunResult result;
    private volatile String failure = "";

    FollowedRun(LiveSession session) {
        this.session = session;
    }

    @Override
    public String id() {
        return session.id();
    }

    @Override
    public String label() {
        return session.label();
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunObserver observer, RunControl control) {
        try {
            result = session.run(spec, observer, new RunControl() {
                @Override
                public boolean isCancelled() {
                    return !left && (cancelled || control.isCancelled());
                }

                @Override
                public void progress(double fraction, String phaseId) {
                    control.progress(fraction, phaseId);
                }
            });
            return result;
        } catch (RuntimeException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /** Ends the migration, if it can be ended. */
    void cancel() {
        cancelled = true;
    }

    /** From now on nothing ends the migration. */
    void leave() {
        left = true;
    }

    /** Whether it was left to itself. */
    boolean isLeft() {
        return left;
    }

    /** What came of it; empty if there was no result. */
    Optional<RunResult> result() {
        return Optional.ofNullable(result);
    }

    /** Why there is no result. */
    String failure() {
        return failure;
    }
}
