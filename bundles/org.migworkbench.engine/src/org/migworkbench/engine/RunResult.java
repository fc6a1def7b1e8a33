package org.migworkbench.engine;

import java.util.List;
import java.util.Objects;

/**
 * What came of a run. With the specification and the engine version in it, every number can be made again.
 *
 * @param spec          what was run, with its seed
 * @param engineVersion version of the engine that made it
 * @param migrations    one for each migration of the specification, in its order
 */
public record RunResult(ScenarioSpec spec, String engineVersion, List<MigrationResult> migrations) {

    /** Makes the list immutable. */
    public RunResult {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(engineVersion, "engineVersion");
        migrations = List.copyOf(migrations);
    }
}
