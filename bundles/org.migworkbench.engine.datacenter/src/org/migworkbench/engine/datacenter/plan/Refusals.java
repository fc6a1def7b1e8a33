package org.migworkbench.engine.datacenter.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Who found no host in this round. In a round hosts that may be targets only get fuller, so who asks for as much or more finds none
 * either; in a data centre that is full most searches end here.
 */
final class Refusals {

    private final List<Refusal> all = new ArrayList<>();

    /**
     * A search without a result.
     *
     * @param demand what the virtual machine asks for
     * @param memory its memory
     * @param most   load below which the host had to stay
     */
    private record Refusal(double demand, long memory, double most) {

        boolean covers(double otherDemand, long otherMemory, double otherMost) {
            return otherDemand >= demand && otherMemory >= memory && otherMost <= most;
        }
    }

    void clear() {
        all.clear();
    }

    boolean cover(double demand, long memory, double most) {
        for (Refusal one : all) {
            if (one.covers(demand, memory, most)) {
                return true;
            }
        }
        return false;
    }

    void add(double demand, long memory, double most) {
        Refusal added = new Refusal(demand, memory, most);
        all.removeIf(one -> added.covers(one.demand(), one.memory(), one.most()));
        all.add(added);
    }
}
