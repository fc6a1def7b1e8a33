package org.migworkbench.core.live;

import java.util.Objects;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How a machine is to be moved, as people write it in a form.
 *
 * @param policy {@code ID} or {@code ID:NAME=VALUE,NAME=VALUE}
 * @param bandwidth the most that may be sent while the guest runs, such as {@code 32MiB/s}; blank leaves it to the policy
 * @param downtimeLimit longest acceptable downtime, such as {@code 100ms}; blank leaves it to the policy
 * @param timeout after what time the migration is cancelled, such as {@code 60s}
 */
public record AskedText(String policy, String bandwidth, String downtimeLimit, String timeout) {

    /** A socket of one computer carries at least that, in bytes a second. */
    private static final double LINE_RATE = 1e9;

    /** Checks that nothing is missing. */
    public AskedText {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(bandwidth, "bandwidth");
        Objects.requireNonNull(downtimeLimit, "downtimeLimit");
        Objects.requireNonNull(timeout, "timeout");
    }

    /**
     * Reads the values.
     *
     * @param seed seed of a simulation of the same
     * @return what is asked
     * @throws IllegalArgumentException if one isn't allowed; the message is one sentence that names it
     */
    public LiveScenario.Asked asked(long seed) {
        PolicyRef ref = PolicyText.parse(policy);
        double rate = bandwidth.isBlank() ? Double.POSITIVE_INFINITY : bandwidth(bandwidth);
        long downtime = downtimeLimit.isBlank() ? 0 : time("downtime limit", downtimeLimit);
        return new LiveScenario.Asked(ref, rate, Math.max(LINE_RATE, Double.isInfinite(rate) ? 0 : rate), downtime,
                time("time-out", timeout), seed);
    }

    /**
     * Reads a bandwidth limit.
     *
     * @param text the limit
     * @return bytes a second, above 0 and finite
     * @throws IllegalArgumentException if it isn't one; the message is one sentence
     */
    public static double bandwidth(String text) {
        try {
            double rate = Quantity.enter(text, Unit.BYTES_PER_SECOND);
            if (rate > 0 && !Double.isInfinite(rate)) {
                return rate;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The bandwidth is '" + Excerpt.of(text) + "': " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "The bandwidth is '" + Excerpt.of(text) + "'; allowed is above 0, such as 32MiB/s.");
    }

    /**
     * Reads a time.
     *
     * @param what what it is, for the message
     * @param text the time
     * @return nanoseconds, above 0
     * @throws IllegalArgumentException if it isn't one; the message is one sentence
     */
    public static long time(String what, String text) {
        try {
            long nanos = Quantity.parseNanos(text);
            if (nanos > 0) {
                return nanos;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The " + what + " is '" + Excerpt.of(text) + "': " + e.getMessage(), e);
        }
        throw new IllegalArgumentException(
                "The " + what + " is '" + Excerpt.of(text) + "'; allowed is above 0, such as 300ms.");
    }
}
