package org.migworkbench.core.pipeline;

import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.plots.PlotModel;

/**
 * What a policy does to a guest, tried out without keeping a result.
 *
 * @param plots   the guest's unique-page curve and the rounds of the migration; none where it can't be run
 * @param said    what came of it in a sentence, or why nothing did
 * @param isRun   whether it could be run
 * @param vm      id of the machine in the run; empty if it could not be run
 * @param clashes what doesn't go together in the policy
 */
public record PolicyLook(List<PlotModel> plots, String said, boolean isRun, String vm, List<Clash> clashes) {

    /** Copies the lists. */
    public PolicyLook {
        plots = List.copyOf(plots);
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(vm, "vm");
        clashes = List.copyOf(clashes);
    }

    /**
     * Nothing to look at.
     *
     * @param why a sentence
     * @return no plots
     */
    public static PolicyLook nothing(String why) {
        return new PolicyLook(List.of(), why, false, "", List.of());
    }
}
