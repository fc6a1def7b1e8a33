package org.migworkbench.core.run;

import java.util.Objects;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A run that was asked for.
 *
 * @param query what the result will answer
 * @param spec what to run
 */
public record RunRequest(RunQuery query, ScenarioSpec spec) {

    /** Checks that nothing is missing. */
    public RunRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(spec, "spec");
    }
}
