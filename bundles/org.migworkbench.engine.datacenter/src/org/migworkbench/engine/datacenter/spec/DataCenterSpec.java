package org.migworkbench.engine.datacenter.spec;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * Everything that a day depends on. The same specification gives the same result.
 *
 * @param hosts     number of hosts, 1 or more; their kinds take turns
 * @param hostTypes kinds of hosts, at least one
 * @param vms       number of virtual machines, 1 or more; each kind has an equal part of them, one after the other
 * @param vmTypes   kinds of virtual machines, at least one
 * @param traces    what they load; with fewer traces than machines they are used again from the first
 * @param start     where they are at the beginning
 * @param rules     what placements have to keep to
 * @param strategy  the strategy and its values; what is put over it replaces its part of the same kind
 * @param limits    how much may be moved
 * @param moves     how moves are made
 * @param seed      root of all random numbers
 */
public record DataCenterSpec(int hosts, List<HostType> hostTypes, int vms, List<VmType> vmTypes, LoadTraces traces,
        StartPlacement start, PlacementRules rules, PolicySpec strategy, Limits limits, MoveSettings moves, long seed) {

    /** Makes the lists immutable. */
    public DataCenterSpec {
        hostTypes = List.copyOf(hostTypes);
        vmTypes = List.copyOf(vmTypes);
        Objects.requireNonNull(traces, "traces");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(strategy, "strategy");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(moves, "moves");
        if (hosts < 1 || vms < 1 || hostTypes.isEmpty() || vmTypes.isEmpty()) {
            throw new IllegalArgumentException("A data centre has at least one host and one virtual machine.");
        }
    }

    /**
     * The kind of a host.
     *
     * @param host its number
     * @return the kind
     */
    public HostType hostType(int host) {
        return hostTypes.get(host % hostTypes.size());
    }

    /**
     * The kind of a virtual machine.
     *
     * @param vm its number
     * @return the kind
     */
    public VmType vmType(int vm) {
        int each = (vms + vmTypes.size() - 1) / vmTypes.size();
        return vmTypes.get(vm / each);
    }

    /**
     * The same with another strategy.
     *
     * @param other the strategy
     * @return the specification
     */
    public DataCenterSpec withStrategy(PolicySpec other) {
        return new DataCenterSpec(hosts, hostTypes, vms, vmTypes, traces, start, rules, other, limits, moves, seed);
    }

    /**
     * The same with other moves.
     *
     * @param other how moves are made
     * @return the specification
     */
    public DataCenterSpec withMoves(MoveSettings other) {
        return new DataCenterSpec(hosts, hostTypes, vms, vmTypes, traces, start, rules, strategy, limits, other, seed);
    }

    /**
     * The same with another seed.
     *
     * @param other the seed
     * @return the specification
     */
    public DataCenterSpec withSeed(long other) {
        return new DataCenterSpec(hosts, hostTypes, vms, vmTypes, traces, start, rules, strategy, limits, moves, other);
    }
}
