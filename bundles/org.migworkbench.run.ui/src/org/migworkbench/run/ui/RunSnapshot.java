package org.migworkbench.run.ui;

import java.util.List;
import java.util.Objects;
import org.migworkbench.core.run.RunQuery;

/**
 * What is known about a question at one moment.
 *
 * @param query      the question
 * @param running    whether a run is under way
 * @param outdated   whether the result is one of an earlier session and the scenario has changed since
 * @param migrations its migrations, in the order of the scenario
 * @param problems   why there was no run or no result; empty if there is one
 */
record RunSnapshot(RunQuery query, boolean running, boolean outdated, List<MigrationProgress> migrations,
        List<RunProblem> problems) {

    RunSnapshot {
        Objects.requireNonNull(query, "query");
        migrations = List.copyOf(migrations);
        problems = List.copyOf(problems);
    }
}
