package org.migworkbench.analysis.experiment;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.result.RunResult;

/**
 * One run of a cell.
 *
 * @param seed    seed of the run
 * @param result  what came of it; empty if it could not be made
 * @param problem why there is no result, one sentence; empty if there is one
 */
public record CellRun(long seed, Optional<RunResult> result, String problem) {

    /** Checks that nothing is missing. */
    public CellRun {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * A run that came to its end.
     *
     * @param result what came of it
     * @return the run
     */
    public static CellRun of(RunResult result) {
        return new CellRun(result.spec().seed(), Optional.of(result), "");
    }

    /**
     * A run without a result.
     *
     * @param seed    its seed
     * @param problem why, one sentence
     * @return the run
     */
    public static CellRun failed(long seed, String problem) {
        return new CellRun(seed, Optional.empty(), problem);
    }
}
