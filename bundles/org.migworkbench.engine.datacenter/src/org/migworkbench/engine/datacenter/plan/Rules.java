package org.migworkbench.engine.datacenter.plan;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;

/** What placements have to keep to, by virtual machine and host. Never changes. */
public final class Rules {

    private final boolean[] maintenance;
    private final List<List<List<Integer>>> apart;
    private final List<List<List<Integer>>> together;

    /**
     * Reads the rules.
     *
     * @param spec the data centre
     */
    public Rules(DataCenterSpec spec) {
        maintenance = new boolean[spec.hosts()];
        spec.rules().maintenance().forEach(host -> maintenance[host] = true);
        apart = byVm(spec.vms(), spec.rules().apart());
        together = byVm(spec.vms(), spec.rules().together());
    }

    private static List<List<List<Integer>>> byVm(int vms, List<List<Integer>> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<List<List<Integer>>> all = new ArrayList<>();
        for (int i = 0; i < vms; i++) {
            Integer vm = i;
            all.add(groups.stream().filter(group -> group.contains(vm)).toList());
        }
        return all;
    }

    /**
     * Whether all virtual machines are alike to the rules.
     *
     * @return true without groups
     */
    public boolean areSimple() {
        return apart.isEmpty() && together.isEmpty();
    }

    /**
     * Whether a host is to be emptied.
     *
     * @param host its number
     * @return true in maintenance
     */
    public boolean isInMaintenance(int host) {
        return maintenance[host];
    }

    /**
     * Whether a virtual machine may go to a host.
     *
     * @param placement who is where
     * @param vm        its number
     * @param host      the host's number
     * @return false where a rule forbids it
     */
    public boolean allow(Placement placement, int vm, int host) {
        return !maintenance[host] && (apart.isEmpty() || isApart(placement, vm, host))
                && (together.isEmpty() || isTogether(placement, vm, host));
    }

    private boolean isApart(Placement placement, int vm, int host) {
        return apart.get(vm).stream().flatMap(List::stream)
                .noneMatch(other -> other != vm && placement.hostOf(other) == host);
    }

    /** Where none of its group is placed yet it may go anywhere; out of maintenance the first goes anywhere. */
    private boolean isTogether(Placement placement, int vm, int host) {
        for (List<Integer> group : together.get(vm)) {
            boolean settled = group.stream().anyMatch(other -> other != vm && placement.hostOf(other) >= 0
                    && !maintenance[placement.hostOf(other)]);
            boolean there = group.stream().anyMatch(other -> other != vm && placement.hostOf(other) == host);
            if (settled && !there) {
                return false;
            }
        }
        return true;
    }
}
