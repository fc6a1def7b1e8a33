package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.strategy.View;
import org.migworkbench.engine.datacenter.strategy.VmChoice;

/**
 * Who has the lowest score leaves.
 *
 * @param score the score
 */
record LowestScore(Score score) implements VmChoice {

    /** How gladly a virtual machine would be kept. */
    @FunctionalInterface
    interface Score {

        double of(View view, int host, int vm);
    }

    /** The least time that its move takes, as the engine foretells it; of equals the least memory. */
    static final LowestScore MIGRATION_TIME = new LowestScore((view, host, vm) -> view.predictedNanos(vm));

    /** The least use of the processor, as a share of its own. */
    static final LowestScore CPU = new LowestScore((view, host, vm) -> view.centre().cpu(vm));

    /** Sandpiper's: the largest volume for its size. */
    static final LowestScore VOLUME = new LowestScore((view, host, vm) -> -volume(view, host, vm));

    /** Watcher's: the one that leaves this host and the least loaded most alike. */
    static final LowestScore EVENEST = new LowestScore(LowestScore::unevenness);

    @Override
    public int choose(View view, int host, int[] candidates, int count) {
        int best = candidates[0];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double here = score.of(view, host, candidates[i]);
            if (here < least || here == least && candidates[i] < best) {
                least = here;
                best = candidates[i];
            }
        }
        return best;
    }

    /** 1 / ((1 - cpu) (1 - net) (1 - memory)) as shares of the host, for the memory in use; full ones count as 0.999. */
    static double volume(View view, int host, int vm) {
        Centre centre = view.centre();
        double memory = centre.memory(vm) * centre.memoryUse(vm);
        double cpu = free(centre.demand(vm) / centre.capacity(host));
        double net = free(centre.network(vm));
        return 1 / (cpu * net * free(memory / centre.hostMemory(host)) * Math.max(1, memory));
    }

    private static double free(double used) {
        return Math.max(0.001, 1 - used);
    }

    private static double unevenness(View view, int host, int vm) {
        double size = view.centre().demand(vm) / view.centre().capacity(host);
        return size * (size + view.spread().lowest() - view.placement().load(host));
    }
}
