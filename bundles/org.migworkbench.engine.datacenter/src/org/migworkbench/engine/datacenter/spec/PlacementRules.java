package org.migworkbench.engine.datacenter.spec;

import java.util.List;

/**
 * What placements have to keep to.
 *
 * @param maintenance numbers of hosts that are to be emptied and get nothing
 * @param together    groups of virtual machines that belong on one host: one moves only to where another of its group is, so a
 *                    group that is together stays; out of a host in maintenance one goes first and the others follow
 * @param apart       groups of virtual machines of which a host has one at most
 */
public record PlacementRules(List<Integer> maintenance, List<List<Integer>> together, List<List<Integer>> apart) {

    /** Nothing to keep to. */
    public static final PlacementRules NONE = new PlacementRules(List.of(), List.of(), List.of());

    /** Makes the lists immutable. */
    public PlacementRules {
        maintenance = List.copyOf(maintenance);
        together = together.stream().map(List::copyOf).toList();
        apart = apart.stream().map(List::copyOf).toList();
    }
}
