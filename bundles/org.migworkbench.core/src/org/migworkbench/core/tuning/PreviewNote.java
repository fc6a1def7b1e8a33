package org.migworkbench.core.tuning;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.model.validation.Finding;

/**
 * How a preview went.
 *
 * @param problems why there is none; empty if there is one
 * @param fidelity how closely it was made
 * @param isLate   whether it was made page by page although that takes long, since nothing else knows the scenario
 * @param nanos    how long it took, in nanoseconds
 */
public record PreviewNote(List<Finding> problems, Fidelity fidelity, boolean isLate, long nanos) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** Copies the problems. */
    public PreviewNote {
        problems = List.copyOf(problems);
        Objects.requireNonNull(fidelity, "fidelity");
    }

    /**
     * What a person should know about the preview.
     *
     * @return a few words
     */
    public String text() {
        if (!problems.isEmpty()) {
            return problems.get(0).message();
        }
        if (fidelity == Fidelity.FLUID) {
            return "Fluid while dragging, page by page when let go";
        }
        String took = "Page by page, " + Math.max(1, Math.round(nanos / NANOS_PER_MILLI)) + " ms";
        return isLate ? took + ": may lag, since fluid doesn't know all of this scenario" : took;
    }
}
