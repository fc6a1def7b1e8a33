package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.result.RunResult;

/**
 * There is a result.
 *
 * @param result   the result
 * @param standing how it stands to the scenario
 * @param kept     its identity in the {@link org.migworkbench.core.results.ResultStore}; empty if it isn't kept
 */
public record RunAnswer(RunResult result, Standing standing, Optional<String> kept) implements RunState {

    /** How a result stands to the scenario that it answers for. */
    public enum Standing {
        /** Made of the scenario when it was run; the scenario may have changed since. */
        KEPT,
        /** A look ahead at a change that goes on. */
        PREVIEW
    }

    /** Checks that nothing is missing. */
    public RunAnswer {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(kept, "kept");
    }

    /**
     * A result that isn't kept.
     *
     * @param result   the result
     * @param standing how it stands to the scenario
     */
    public RunAnswer(RunResult result, Standing standing) {
        this(result, standing, Optional.empty());
    }

    @Override
    public List<MigrationProgress> migrations() {
        return MigrationProgress.of(result);
    }
}
