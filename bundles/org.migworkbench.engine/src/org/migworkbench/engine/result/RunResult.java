package org.migworkbench.engine.result;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What came of a run. With the specification and the engine version in it, every number can be made again.
 *
 * @param spec          what was run, with its seed
 * @param engineVersion version of the engine that made it
 * @param fidelity      how closely it looked at memory
 * @param migrations    one for each migration of the specification, in its order
 */
public record RunResult(ScenarioSpec spec, String engineVersion, Fidelity fidelity, List<MigrationResult> migrations) {

    /** Makes the list immutable. */
    public RunResult {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(fidelity, "fidelity");
        migrations = List.copyOf(migrations);
    }

    /**
     * A result of page level.
     *
     * @param spec          what was run, with its seed
     * @param engineVersion version of the engine that made it
     * @param migrations    one for each migration of the specification, in its order
     */
    public RunResult(ScenarioSpec spec, String engineVersion, List<MigrationResult> migrations) {
        this(spec, engineVersion, Fidelity.PAGE, migrations);
    }
}
