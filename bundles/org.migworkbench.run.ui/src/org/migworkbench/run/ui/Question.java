package org.migworkbench.run.ui;

import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.study.ExperimentQuery;
import org.migworkbench.engine.result.RunResult;

/** What the results view is asked for. */
sealed interface Question {

    /** Nothing: no document is open. */
    record Nothing() implements Question {
    }

    /**
     * The latest result of a scenario, or its run while it goes on.
     *
     * @param query the question
     */
    record OfScenario(RunQuery query) implements Question {
    }

    /**
     * How far an experiment is, or what came of it.
     *
     * @param query the question
     */
    record OfExperiment(ExperimentQuery query) implements Question {
    }

    /**
     * One run of an experiment.
     *
     * @param experiment the experiment
     * @param title      policy, workload and seed
     * @param result     the run's result
     */
    record OfCell(ExperimentQuery experiment, ResultTitle title, RunResult result) implements Question {
    }

    /**
     * A result that is kept.
     *
     * @param kept   the result
     * @param result its figures
     */
    record OfResult(KeptResult kept, RunResult result) implements Question {
    }
}
