package org.migworkbench.core.run;

import java.util.Objects;
import org.migworkbench.core.results.ResultHome;

/**
 * Asks for a result by what it is about rather than by the run that made it; plots and tables are bound to it.
 *
 * @param documentPath the file that holds the scenario, as text; for a document never saved, any name that stays the
 *                     same
 * @param scenarioId   the scenario's id
 * @param scenarioName the scenario's name, for people
 * @param policy       the policy that takes the place of the scenario's own, as text such as
 *                     {@code xen:maxIterations=10}; empty for the scenario's own
 * @param seed         the seed of the run
 */
public record RunQuery(String documentPath, String scenarioId, String scenarioName, String policy, long seed) {

    /** Checks that nothing is missing. */
    public RunQuery {
        Objects.requireNonNull(documentPath, "documentPath");
        Objects.requireNonNull(scenarioId, "scenarioId");
        Objects.requireNonNull(scenarioName, "scenarioName");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Asks for the result of a scenario as it is.
     *
     * @param documentPath the file that holds the scenario, as text
     * @param scenarioId   the scenario's id
     * @param scenarioName the scenario's name, for people
     * @param seed         the seed of the run
     */
    public RunQuery(String documentPath, String scenarioId, String scenarioName, long seed) {
        this(documentPath, scenarioId, scenarioName, "", seed);
    }

    /**
     * Whether another question is about the same scenario, whatever its policy and seed.
     *
     * @param other the other question
     * @return whether document and scenario are the same
     */
    public boolean isAboutScenarioOf(RunQuery other) {
        return documentPath.equals(other.documentPath) && scenarioId.equals(other.scenarioId);
    }

    /**
     * Where its results are kept.
     *
     * @return the document's results
     */
    public ResultHome home() {
        return ResultHome.ofDocument(documentPath);
    }

    /** The scenario, whatever its name, policy and seed. */
    RunQuery scenario() {
        return new RunQuery(documentPath, scenarioId, "", "", 0);
    }
}
