package org.migworkbench.core.run;

import java.util.Objects;

/**
 * Asks for a result by what it is about rather than by the run that made it; plots and tables are bound to it.
 *
 * @param documentPath the file that holds the scenario, as text; for a document never saved, any name that stays the
 * same
 * @param scenarioId the scenario's id
 * @param scenarioName the scenario's name, for people
 * @param seed the seed of the run
 */
public record RunQuery(String documentPath, String scenarioId, String scenarioName, long seed) {

    /** Checks that nothing is missing. */
    public RunQuery {
        Objects.requireNonNull(documentPath, "documentPath");
        Objects.requireNonNull(scenarioId, "scenarioId");
        Objects.requireNonNull(scenarioName, "scenarioName");
    }
}
