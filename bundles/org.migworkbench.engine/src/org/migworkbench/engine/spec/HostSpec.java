package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * How many migrations a host takes part in at once. Those beyond wait in the order of their start times, ties in the
 * order of the specification; one that has room at both of its hosts overtakes one that another host blocks.
 *
 * @param id           unique in the scenario, not blank; named by {@link MigrationSpec#source} and
 *                     {@link MigrationSpec#destination}
 * @param mostOutgoing most migrations that leave it at the same time; 0 = no limit
 * @param mostIncoming most migrations that arrive at the same time; 0 = no limit
 */
public record HostSpec(String id, int mostOutgoing, int mostIncoming) {

    /** Checks that the id is there. */
    public HostSpec {
        Objects.requireNonNull(id, "id");
    }
}
