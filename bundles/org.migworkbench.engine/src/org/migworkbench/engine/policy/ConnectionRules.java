package org.migworkbench.engine.policy;

/**
 * What happens to a migration whose network is down.
 *
 * @param breakNanos   how long the path may carry nothing until the connection breaks, in nanoseconds, 0 or more
 * @param recoverNanos time from when the path carries again until somebody has recovered a broken post-copy, in
 *                     nanoseconds; {@link Long#MAX_VALUE} = nobody does
 */
public record ConnectionRules(long breakNanos, long recoverNanos) {

    /**
     * A connection of Linux with its defaults, which gives up after 924.6 s without an answer (kernel documentation,
     * tcp_retries2), and nobody who recovers anything.
     */
    public static final ConnectionRules LINUX = new ConnectionRules(924_600_000_000L, Long.MAX_VALUE);
}
