package org.migworkbench.quantities;

import java.util.Optional;

/**
 * A size that consists of whole pages or blocks. What a person asked for is rounded up, since what holds it must have
 * room for all of it.
 *
 * @param asked the size that was asked for, in bytes
 * @param bytes the smallest size of whole parts that is no less, in bytes
 * @param part what it consists of
 */
public record WholeSize(long asked, long bytes, Part part) {

    /**
     * What a size consists of.
     *
     * @param name the name of several
     * @param bytes the size of each, above 0
     */
    public record Part(String name, long bytes) {
    }

    /**
     * Rounds a size up to whole parts.
     *
     * @param asked the size in bytes, 0 or more
     * @param part what it consists of
     * @return the size
     */
    public static WholeSize of(long asked, Part part) {
        long missing = (part.bytes() - asked % part.bytes()) % part.bytes();
        return new WholeSize(asked, asked > Long.MAX_VALUE - missing ? asked : asked + missing, part);
    }

    /**
     * Says that more was taken than was asked for.
     *
     * @return a sentence; empty where it was whole
     */
    public Optional<String> note() {
        return asked == bytes ? Optional.empty()
                : Optional.of(Quantity.formatNumber(asked) + " B was rounded up to " + Quantity.formatNumber(bytes)
                        + " B, " + Quantity.formatNumber(bytes / part.bytes()) + " whole " + part.name() + " of "
                        + Quantity.exactBytes(part.bytes()) + ".");
    }
}
