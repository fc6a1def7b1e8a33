package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * There is a result.
 *
 * @param result   the result
 * @param standing how it stands to the scenario
 */
public record RunAnswer(RunResult result, Standing standing) implements RunState {

    /** How a result stands to the scenario that it answers for. */
    public enum Standing {
        /** Made of the scenario when it was run last. */
        KEPT,
        /** A look ahead at a change that goes on. */
        PREVIEW,
        /** Made in an earlier session; the scenario has changed since. */
        OUTDATED
    }

    /** Checks that nothing is missing. */
    public RunAnswer {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(standing, "standing");
    }

    /**
     * A result of an earlier session.
     *
     * @param result the result
     * @param now    what the scenario would run now; empty where that isn't known
     */
    static RunAnswer recalled(RunResult result, Optional<ScenarioSpec> now) {
        boolean same = now.map(result.spec()::equals).orElse(true);
        return new RunAnswer(result, same ? Standing.KEPT : Standing.OUTDATED);
    }

    @Override
    public List<MigrationProgress> migrations() {
        return MigrationProgress.of(result);
    }
}
