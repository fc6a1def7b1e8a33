package org.migworkbench.engine.policy;

/**
 * How a migration works once the guest runs at the destination.
 *
 * @param preempt         whether requested pages have a channel of their own, so that they neither wait for what is
 *                        queued nor for the limit of the bandwidth
 * @param serviceNanos    fixed time that a request costs besides the network, in nanoseconds, 0 or more
 * @param sendBufferBytes what the source has written to the connection and the network hasn't carried yet, at most, in
 *                        bytes, 0 or more: a requested page waits behind it
 */
public record PostcopyRules(boolean preempt, long serviceNanos, long sendBufferBytes) {

    /** One channel, no fixed cost, nothing queued. */
    public static final PostcopyRules PLAIN = new PostcopyRules(false, 0, 0);
}
