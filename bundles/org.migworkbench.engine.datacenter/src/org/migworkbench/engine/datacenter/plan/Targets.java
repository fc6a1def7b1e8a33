package org.migworkbench.engine.datacenter.plan;

import java.util.Arrays;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.strategy.catalog.Frame;

/** Finds where a virtual machine may go: the best host that nothing forbids. */
final class Targets {

    private final Draft draft;
    private final Frame frame;
    private final int kinds;
    private final boolean[] seen;
    private final Refusals refusals;

    /** Which hosts are asked. */
    enum Asked {
        /** Any host, those that are off last unless the strategy wakes freely. */
        ANY,
        /** Hosts that are on and have somebody. */
        IN_USE,
        /** Hosts that are cold. */
        COLD
    }

    Targets(Draft draft) {
        this.draft = draft;
        this.frame = draft.strategy.frame();
        this.kinds = draft.centre().spec().hostTypes().size();
        this.seen = new boolean[kinds];
        this.refusals = new Refusals();
    }

    /** A round begins. */
    void begin() {
        refusals.clear();
    }

    /**
     * The best host.
     *
     * @param vm     number of the virtual machine
     * @param source number of the host that it leaves
     * @param asked  which hosts are asked
     * @param most   load that the host has to stay below with it
     * @return its number, {@link Placement#NONE} if there is none
     */
    int find(int vm, int source, Asked asked, double most) {
        return isAlike(asked) ? findUnlessRefused(vm, source, most) : search(vm, source, asked, most);
    }

    private boolean isAlike(Asked asked) {
        return asked == Asked.ANY && isMonotone();
    }

    /** Whether who asks for more finds no host where who asks for less finds none. */
    boolean isMonotone() {
        return draft.strategy.detection().samples() == 1 && draft.rules.areSimple();
    }

    /** Whether it is known already that nothing will be found. */
    boolean isRefused(int vm, Asked asked, double most) {
        return isAlike(asked) && refusals.cover(draft.centre().demand(vm), draft.centre().memory(vm), most);
    }

    private int findUnlessRefused(int vm, int source, double most) {
        if (isRefused(vm, Asked.ANY, most)) {
            return Placement.NONE;
        }
        int found = search(vm, source, Asked.ANY, most);
        if (found < 0) {
            refusals.add(draft.centre().demand(vm), draft.centre().memory(vm), most);
        }
        return found;
    }

    private int search(int vm, int source, Asked asked, double most) {
        boolean wakes = asked != Asked.IN_USE && draft.strategy.target().wakesFreely();
        int found = best(vm, source, asked, most, true, wakes);
        return found >= 0 || asked == Asked.IN_USE || wakes ? found : best(vm, source, asked, most, false, true);
    }

    private int best(int vm, int source, Asked asked, double most, boolean on, boolean off) {
        int best = Placement.NONE;
        double least = Double.POSITIVE_INFINITY;
        Arrays.fill(seen, false);
        for (int host = 0; host < draft.hot.length; host++) {
            boolean isOn = draft.isOn(host);
            if (host == source || draft.hot[host] || !(isOn ? on : off && isFirstOfKind(host))) {
                continue;
            }
            if (isAsked(host, asked) && draft.mayTake(host, vm)) {
                double cost = draft.strategy.target().cost(draft, vm, host);
                if (cost < least && isGoodWith(host, vm, most)) {
                    least = cost;
                    best = host;
                } else if (!isOn && !draft.rules.isInMaintenance(host)) {
                    seen[host % kinds] = true;
                }
            }
        }
        return best;
    }

    /** Empty hosts of a kind are alike, so one of them is enough. */
    private boolean isFirstOfKind(int host) {
        return !seen[host % kinds];
    }

    private boolean isAsked(int host, Asked asked) {
        return switch (asked) {
            case ANY -> true;
            case IN_USE -> draft.placement().count(host) > 0;
            case COLD -> draft.isCold(host);
        };
    }

    private boolean isGoodWith(int host, int vm, double most) {
        Centre centre = draft.centre();
        double load = draft.placement().load(host) + centre.demand(vm) / centre.capacity(host);
        return load < most && (!frame.notHotAfter() || load <= 1 && !draft.isHotWith(host, vm));
    }
}
