package org.migworkbench.core.run;

import java.util.List;

/**
 * There is no result.
 *
 * @param problems why, at least one
 */
public record RunRefusal(List<RunProblem> problems) implements RunState {

    /** Copies the problems. */
    public RunRefusal {
        problems = List.copyOf(problems);
    }

    static RunRefusal because(String sentence) {
        return new RunRefusal(List.of(new RunProblem("", sentence)));
    }

    @Override
    public List<MigrationProgress> migrations() {
        return List.of();
    }
}
