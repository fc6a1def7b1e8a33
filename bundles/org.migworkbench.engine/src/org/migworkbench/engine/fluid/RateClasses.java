package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.network.FairRates;

/** The classes of a run that have members, each a flow that stands for as many alike. */
final class RateClasses {

    private static final int FIRST_FLOWS = 4;

    private final FairRates fair;
    private final List<RateClass> classes = new ArrayList<>();
    private final List<Integer> resting = new ArrayList<>();

    RateClasses(double[] capacities) {
        this.fair = new FairRates(capacities, FIRST_FLOWS);
        rest(0);
    }

    int size() {
        return classes.size();
    }

    RateClass get(int index) {
        return classes.get(index);
    }

    /** The class of a path and a demand, with one more member. */
    RateClass join(int pathId, int[] path, double demand) {
        RateClass found = null;
        for (int i = 0; i < classes.size() && found == null; i++) {
            found = classes.get(i).is(pathId, demand) ? classes.get(i) : null;
        }
        if (found == null) {
            int flow = restingFlow();
            fair.setPath(flow, path);
            found = new RateClass(pathId, flow, demand);
            classes.add(found);
        }
        found.join();
        return found;
    }

    private int restingFlow() {
        if (resting.isEmpty()) {
            int old = fair.flows();
            fair.grow(0, old);
            rest(old);
        }
        return resting.remove(resting.size() - 1);
    }

    private void rest(int firstFlow) {
        for (int flow = fair.flows() - 1; flow >= firstFlow; flow--) {
            resting.add(flow);
        }
    }

    /** Makes the rates fair for the members of now, and forgets classes without members. */
    void share() {
        for (int i = classes.size() - 1; i >= 0; i--) {
            RateClass one = classes.get(i);
            if (one.members() == 0) {
                classes.remove(i);
                stop(one.flow());
            }
        }
        for (int i = 0; i < classes.size(); i++) {
            RateClass one = classes.get(i);
            boolean changed = one.takeChange();
            if (!fair.isActive(one.flow())) {
                fair.start(one.flow(), one.members(), one.demand());
            } else if (changed) {
                fair.setWeight(one.flow(), one.members());
            }
        }
    }

    private void stop(int flow) {
        if (fair.isActive(flow)) {
            fair.stop(flow);
        }
        resting.add(flow);
    }

    /** Bytes per second that each member of a class gets, as of the last {@link #share()}. */
    double rate(RateClass one) {
        return fair.rate(one.flow());
    }
}
