package org.migworkbench.engine.datacenter.day;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.plan.Rules;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;

/** Puts virtual machines onto hosts at the beginning. */
final class StartPlacements {

    private final Centre centre;
    private final Rules rules;
    private final Placement placement;
    private final double[] entitled;

    StartPlacements(Placement placement) {
        this.placement = placement;
        this.centre = placement.centre();
        this.rules = new Rules(centre.spec());
        this.entitled = new double[centre.hosts()];
    }

    /**
     * Places all.
     *
     * @throws IllegalArgumentException if one finds no host; the message is a complete sentence
     */
    void place() {
        DataCenterSpec spec = centre.spec();
        for (int vm = 0; vm < spec.vms(); vm++) {
            int host = switch (spec.start()) {
                case POWER -> leastPower(vm);
                case SPREAD -> next(vm, vm % spec.hosts());
                case PACKED -> next(vm, 0);
            };
            if (host == Placement.NONE) {
                throw new IllegalArgumentException("No host has room for the virtual machine " + vm + " of "
                        + spec.vms() + ": its memory is " + centre.memory(vm)
                        + " bytes; take more hosts or fewer virtual machines.");
            }
            placement.put(vm, host);
            entitled[host] += centre.mips(vm);
        }
    }

    private boolean mayTake(int host, int vm) {
        return placement.fits(vm, host) && rules.allow(placement, vm, host);
    }

    private int next(int vm, int from) {
        for (int i = 0; i < centre.hosts(); i++) {
            int host = (from + i) % centre.hosts();
            if (mayTake(host, vm)) {
                return host;
            }
        }
        return Placement.NONE;
    }

    /** Where the power rises least if each asks for all that it may; if none can do that, the least promised. */
    private int leastPower(int vm) {
        int best = Placement.NONE;
        double least = Double.POSITIVE_INFINITY;
        int spare = Placement.NONE;
        for (int host = 0; host < centre.hosts(); host++) {
            if (!mayTake(host, vm)) {
                continue;
            }
            double before = entitled[host] / centre.capacity(host);
            double after = before + centre.mips(vm) / centre.capacity(host);
            double rise = centre.watts(host, after) - centre.watts(host, before);
            if (after <= 1 && rise < least) {
                least = rise;
                best = host;
            }
            if (spare == Placement.NONE || before < entitled[spare] / centre.capacity(spare)) {
                spare = host;
            }
        }
        return best == Placement.NONE ? spare : best;
    }
}
