package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * A network link that migrations share. A host's network card is a link too, by convention with the ids
 * {@code nic:<host>:out} and {@code nic:<host>:in}.
 *
 * @param id             unique in the scenario, not blank
 * @param bytesPerSecond capacity in one direction in bytes per second, above 0 and finite
 * @param latencyNanos   one-way latency in nanoseconds, 0 or more. Rounds are pipelined, so it delays only the end of
 *                       the stop-and-copy: once for the last byte to arrive and once for the answer
 */
public record LinkSpec(String id, double bytesPerSecond, long latencyNanos) {

    /** Checks that the id is there. */
    public LinkSpec {
        Objects.requireNonNull(id, "id");
    }
}
