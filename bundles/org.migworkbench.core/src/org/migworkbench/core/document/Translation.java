package org.migworkbench.core.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.validation.Finding;

/**
 * What became of a scenario of a document.
 *
 * @param spec what to run; empty where a finding is an error
 * @param findings what is wrong or remarkable, each with the element that it is about
 */
public record Translation(Optional<ScenarioSpec> spec, List<Finding> findings) {

    /** Copies the findings. */
    public Translation {
        Objects.requireNonNull(spec, "spec");
        findings = List.copyOf(findings);
    }
}
