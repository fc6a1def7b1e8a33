package org.migworkbench.cli.commands;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;

/** What the process tells its caller. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** The program failed; this is never the input's fault. */
    public static final int INTERNAL_ERROR = 1;

    /** An argument or a file is wrong, or what came out could not be written. */
    public static final int BAD_INPUT = 2;

    /** The run went to its end, and a migration did not complete or did not converge. */
    public static final int NOT_CONVERGED = 3;

    /** Results were compared, and they differ. */
    public static final int DIFFERENT = 3;

    private ExitCode() {
    }

    /** That cells of an experiment did not converge is what it measured; that a run has no result is a failure. */
    static int of(Optional<RunResult> result, List<ExperimentResult> experiments) {
        int code = result.map(ExitCode::of).orElse(DONE);
        return experiments.stream().allMatch(ExperimentResult::isComplete) ? code : NOT_CONVERGED;
    }

    /**
     * What a run means for the caller.
     *
     * @param result the run
     * @return {@link #DONE} or {@link #NOT_CONVERGED}
     */
    public static int of(RunResult result) {
        for (MigrationResult migration : result.migrations()) {
            if (!migration.ending().converged()) {
                return NOT_CONVERGED;
            }
        }
        return DONE;
    }
}
