package org.migworkbench.core.run;

import java.util.Objects;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * A run that was asked for.
 *
 * @param query    what the result will answer
 * @param spec     what to run
 * @param fidelity how closely
 * @param purpose  whether the result is kept
 */
public record RunRequest(RunQuery query, ScenarioSpec spec, Fidelity fidelity, Purpose purpose) {

    /** Checks that nothing is missing. */
    public RunRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(fidelity, "fidelity");
        Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * A run page by page whose result is kept.
     *
     * @param query what the result will answer
     * @param spec  what to run
     */
    public RunRequest(RunQuery query, ScenarioSpec spec) {
        this(query, spec, Fidelity.PAGE, Purpose.KEPT);
    }
}
