package org.migworkbench.engine.pages.batch;

import java.util.function.DoubleUnaryOperator;

/**
 * The channel that batches of rounds take.
 *
 * @param channels            the migration's channels
 * @param flow                number of the flow
 * @param encodedKind         kind of the event for a batch of which nothing has to be sent
 * @param limitBytesPerSecond upper limit of the migration, positive infinity if there is none
 * @param share               what may be used of a rate, in bytes per second
 */
public record Lane(Channels channels, int flow, int encodedKind, double limitBytesPerSecond,
        DoubleUnaryOperator share) {
}
