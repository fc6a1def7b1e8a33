package org.migworkbench.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.experiment.PublishedDifference;
import org.migworkbench.engine.spec.Seeds;

/**
 * All runs of an experiment. With one seed all policies meet the same guest: what a guest writes depends on the seed
 * and the guest alone.
 *
 * @param name      the experiment's name
 * @param scenario  name of the scenario that is repeated
 * @param baseline  name of the policy that the others are compared with, if any
 * @param seeds     one for each repetition
 * @param cells     all policies of the first workload, then of the next
 * @param published what others published
 */
public record ExperimentPlan(String name, String scenario, Optional<String> baseline, List<Long> seeds,
        List<PlannedCell> cells, List<PublishedDifference> published) {

    private static final int UNUSED_BITS = 33;

    /** Makes the lists immutable. */
    public ExperimentPlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(baseline, "baseline");
        seeds = List.copyOf(seeds);
        cells = List.copyOf(cells);
        published = List.copyOf(published);
    }

    /**
     * How many runs there are.
     *
     * @return cells times seeds
     */
    public int runs() {
        return cells.size() * seeds.size();
    }

    /**
     * The seed of a repetition.
     *
     * @param scenarioSeed seed of the scenario
     * @param repetition   number of the repetition, from 0
     * @return the scenario's own for the first, so that its run is one of the experiment's; from 0 to 2^31 - 1 for the
     *         others, short enough to be typed
     */
    public static long seed(long scenarioSeed, int repetition) {
        return repetition == 0 ? scenarioSeed
                : new Seeds(scenarioSeed).seed("experiment.repetition." + repetition) >>> UNUSED_BITS;
    }
}
