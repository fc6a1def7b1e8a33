package org.migworkbench.engine.datacenter.plan;

/**
 * A move that a strategy wants.
 *
 * @param vm     number of the virtual machine
 * @param source number of the host that it leaves
 * @param target number of the host that it goes to
 */
public record PlannedMove(int vm, int source, int target) {
}
