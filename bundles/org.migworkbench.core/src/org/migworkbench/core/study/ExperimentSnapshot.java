package org.migworkbench.core.study;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.experiment.ExperimentResult;

/**
 * What is known about an experiment at one moment.
 *
 * @param query   the question
 * @param running whether its runs are being made
 * @param done    runs that have ended
 * @param runs    all runs
 * @param result  what came of it, also of one that was cancelled on the way; empty while it runs
 * @param problem why there is no result, one sentence; empty if there is none
 */
public record ExperimentSnapshot(ExperimentQuery query, boolean running, int done, int runs,
        Optional<ExperimentResult> result, String problem) {

    /** Checks that nothing is missing. */
    public ExperimentSnapshot {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(problem, "problem");
    }
}
