package org.migworkbench.core.live;

import java.util.Objects;

/**
 * A real virtual machine, as its monitor tells of it.
 *
 * @param name its name; where it has none, what the backend calls it
 * @param memoryBytes its memory, above 0
 * @param vcpus number of virtual processors, 1 or more
 * @param source the source for people: program, version and address
 * @param destination the destination for people: program, version and address, or the URI alone
 * @param emulated whether its processors are emulated by software
 */
public record LiveVm(String name, long memoryBytes, int vcpus, String source, String destination, boolean emulated) {

    /** Checks that nothing is missing. */
    public LiveVm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(destination, "destination");
    }
}
