package org.migworkbench.engine.spec;

import java.util.List;
import java.util.Objects;

/**
 * What a guest itself sends over the network, or receives. It shares the links with the migrations like any of them,
 * for the whole of the run; while the guest stands still it sends nothing.
 *
 * @param vm             id of the virtual machine
 * @param path           ids of the links while the guest runs at the source, no link twice; empty = none that matters
 * @param pathAfter      ids of the links once it runs at the destination; empty = none that matters
 * @param bytesPerSecond what it sends when nothing hinders it, in bytes per second, above 0 and finite
 * @param networkBound   share of the guest's work that waits for this traffic, 0 to 1: with 1 a guest that gets half of
 *                       its rate does half of its work
 */
public record TrafficSpec(String vm, List<String> path, List<String> pathAfter, double bytesPerSecond,
        double networkBound) {

    /** Makes the lists immutable. */
    public TrafficSpec {
        Objects.requireNonNull(vm, "vm");
        path = List.copyOf(path);
        pathAfter = List.copyOf(pathAfter);
    }
}
