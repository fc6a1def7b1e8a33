package org.migworkbench.core.study;

import java.util.Objects;

/**
 * Asks for what came of an experiment by what it is about; tables and plots are bound to it.
 *
 * @param documentPath   the file that holds the experiment, as text; for a document never saved, any name that stays the
 *                       same
 * @param experimentId   the experiment's id
 * @param experimentName the experiment's name, for people
 */
public record ExperimentQuery(String documentPath, String experimentId, String experimentName) {

    /** Checks that nothing is missing. */
    public ExperimentQuery {
        Objects.requireNonNull(documentPath, "documentPath");
        Objects.requireNonNull(experimentId, "experimentId");
        Objects.requireNonNull(experimentName, "experimentName");
    }

    /**
     * The question without the name, by which another name of the same experiment makes no difference.
     *
     * @return path and id
     */
    String key() {
        return documentPath + '\n' + experimentId;
    }
}
