package org.migworkbench.core.run;

import java.util.Optional;
import org.migworkbench.engine.policies.PageMemory;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.study.ExperimentPlan;

/**
 * What a run needs of the computer's memory, and what there is.
 *
 * @param needed    bytes for the pages of the guests, estimated
 * @param available bytes that the program may take
 */
public record MemoryNeed(long needed, long available) {

    /** What may be set where the program may take too little, for the end of a sentence. */
    public static final String REMEDY = "set MIGRATION_WORKBENCH_MEMORY to more, such as 16g, or look less closely"
            + " (--fidelity fluid), which needs none for pages";

    /**
     * Estimates before a run.
     *
     * @param spec     what is to be run
     * @param fidelity how closely
     * @return what it needs, and what this program may take
     */
    public static MemoryNeed of(ScenarioSpec spec, Fidelity fidelity) {
        return new MemoryNeed(fidelity == Fidelity.PAGE ? PageMemory.bytes(spec) : 0, Runtime.getRuntime().maxMemory());
    }

    /**
     * Why the run can't be made.
     *
     * @return a sentence that says what is needed, what there is and what helps; empty if there is enough
     */
    public Optional<String> shortage() {
        return needed <= available ? Optional.empty()
                : Optional.of("The pages of the virtual machines need about " + Quantity.formatBytes(needed)
                        + " of memory, and the program may take " + Quantity.formatBytes(available)
                        + " of this computer's: " + REMEDY + '.');
    }

    /**
     * How many runs of an experiment may go on at once.
     *
     * @param plan     the experiment
     * @param fidelity how closely it looks
     * @return one for each processor, or as many as fit into the memory, at least 1
     */
    public static int runsAtOnce(ExperimentPlan plan, Fidelity fidelity) {
        int processors = Runtime.getRuntime().availableProcessors();
        return plan.cells().stream().flatMap(cell -> cell.spec().stream()).map(spec -> of(spec, fidelity))
                .mapToInt(need -> need.atOnce(processors)).min().orElse(processors);
    }

    private int atOnce(int most) {
        return needed == 0 ? most : (int) Math.max(1, Math.min(most, available / needed));
    }
}
