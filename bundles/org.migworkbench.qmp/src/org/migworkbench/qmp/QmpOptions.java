package org.migworkbench.qmp;

import java.time.Duration;
import java.util.Objects;
import org.migworkbench.qmp.json.QmpLimits;

/**
 * How a client behaves.
 *
 * @param side           what this QEMU is called in logs and ids, one word, for example {@code src}
 * @param connectTimeout longest wait for connection, greeting and negotiation together
 * @param commandTimeout longest wait for a reply, where a command isn't given its own
 * @param outOfBand      whether to switch on out-of-band commands where QEMU offers them
 * @param limits         how much is taken from the other side
 * @param log            hears each message
 */
public record QmpOptions(String side, Duration connectTimeout, Duration commandTimeout, boolean outOfBand,
        QmpLimits limits, QmpLog log) {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration COMMAND = Duration.ofSeconds(10);

    /**
     * Checks the values.
     *
     * @param side           one word of at most 64 letters, digits and {@code _.:@-}
     * @param connectTimeout more than zero
     * @param commandTimeout more than zero
     * @param outOfBand      whether to switch on out-of-band commands
     * @param limits         how much is taken
     * @param log            hears each message
     * @throws IllegalArgumentException if a time is not positive or the side no such word
     */
    public QmpOptions {
        Objects.requireNonNull(limits);
        Objects.requireNonNull(log);
        if (!QmpLine.SIDE.matcher(side).matches()) {
            throw new IllegalArgumentException("A side must be one word, not \"" + side + '"');
        }
        if (connectTimeout.isNegative() || connectTimeout.isZero() || commandTimeout.isNegative()
                || commandTimeout.isZero()) {
            throw new IllegalArgumentException("Time-outs must be more than zero");
        }
    }

    /**
     * The usual: 5 s for the connection, 10 s for a command, out-of-band where offered, no log.
     *
     * @param side what this QEMU is called
     * @return the options
     */
    public static QmpOptions of(String side) {
        return new QmpOptions(side, CONNECT, COMMAND, true, QmpLimits.STANDARD, QmpLog.NONE);
    }

    /**
     * Other time-outs.
     *
     * @param connect longest wait for connection, greeting and negotiation together
     * @param command longest wait for a reply
     * @return new options
     */
    public QmpOptions withTimeouts(Duration connect, Duration command) {
        return new QmpOptions(side, connect, command, outOfBand, limits, log);
    }

    /**
     * With or without out-of-band commands.
     *
     * @param wanted whether to switch them on where offered
     * @return new options
     */
    public QmpOptions withOutOfBand(boolean wanted) {
        return new QmpOptions(side, connectTimeout, commandTimeout, wanted, limits, log);
    }

    /**
     * Other limits.
     *
     * @param other how much is taken from the other side
     * @return new options
     */
    public QmpOptions withLimits(QmpLimits other) {
        return new QmpOptions(side, connectTimeout, commandTimeout, outOfBand, other, log);
    }

    /**
     * Another log.
     *
     * @param other hears each message
     * @return new options
     */
    public QmpOptions withLog(QmpLog other) {
        return new QmpOptions(side, connectTimeout, commandTimeout, outOfBand, limits, other);
    }
}
