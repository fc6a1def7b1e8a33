package org.migworkbench.core.answer;

import java.util.Objects;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Asks what could be set otherwise for one migration. It holds the whole scenario, so an answer is never taken for that of
 * another state of it.
 *
 * @param spec the scenario that was run
 * @param vm   the virtual machine that is moved
 */
public record AnswerQuery(ScenarioSpec spec, String vm) {

    /** Checks that nothing is missing. */
    public AnswerQuery {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(vm, "vm");
    }
}
