package org.migworkbench.engine.policy;

/**
 * How a migration works once the guest runs at the destination.
 *
 * @param preempt           whether requested pages have a channel of their own, so that they neither wait for what is
 *                          queued nor for the limit of the bandwidth
 * @param serviceNanos      fixed time that a request costs besides the network, in nanoseconds, 0 or more
 * @param connectionNanos   how long a path may be down until the connection counts as broken, in nanoseconds, 0 or more;
 *                          holds for all phases
 * @param recoverNanos      time from when the path is up again until a broken migration goes on, in nanoseconds;
 *                          {@link Long#MAX_VALUE} = nobody recovers it
 */
public record PostcopyRules(boolean preempt, long serviceNanos, long connectionNanos, long recoverNanos) {

    /** One channel, no fixed cost; a connection breaks at once and nobody recovers the migration. */
    public static final PostcopyRules PLAIN = new PostcopyRules(false, 0, 0, Long.MAX_VALUE);
}
