package org.migworkbench.core.guest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.engine.param.Params;
import org.migworkbench.quantities.Quantity;

/**
 * Where a region lies in a guest's memory, and when it is active.
 *
 * @param startBytes  first address in bytes, whole pages
 * @param lengthBytes size in bytes, at least a page
 * @param fromNanos   guest time at which it becomes active, in nanoseconds
 * @param forNanos    how long it is active each time, in nanoseconds; 0 = to the end
 * @param everyNanos  from one begin to the next, in nanoseconds; 0 = once
 */
public record RegionPlace(long startBytes, long lengthBytes, long fromNanos, long forNanos, long everyNanos) {

    /** A side of a region on the strip. */
    public enum Side {
        /** The lower address. */
        LEFT,
        /** The higher address. */
        RIGHT,
        /** The begin. */
        TOP,
        /** The end. */
        BOTTOM
    }

    private static final String FIRST_PAGE = "firstPage";
    private static final String WORKING_SET = "workingSet";
    private static final String FROM = "activeFrom";
    private static final String FOR = "activeFor";
    private static final String EVERY = "activeEvery";

    /** The place that the values of a workload say; its kind declares all five. */
    static RegionPlace of(Params values, long pageBytes) {
        long pages = ((Long) values.value(WORKING_SET) + pageBytes - 1) / pageBytes;
        return new RegionPlace((Long) values.value(FIRST_PAGE) * pageBytes, pages * pageBytes,
                (Long) values.value(FROM), (Long) values.value(FOR), (Long) values.value(EVERY));
    }

    /** The names of the parameters that a kind of region declares. */
    static List<String> names() {
        return List.of(FIRST_PAGE, WORKING_SET, FROM, FOR, EVERY);
    }

    /**
     * The address behind the last.
     *
     * @return bytes
     */
    public long endBytes() {
        return startBytes + lengthBytes;
    }

    /**
     * The parameters of a workload that say this, as its document has them.
     *
     * @param pageBytes size of a page in bytes
     * @return the values by name; empty where the default holds
     */
    public Map<String, Optional<String>> parameters(long pageBytes) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put(WORKING_SET, Optional.of(Quantity.exactBytes(lengthBytes)));
        values.put(FIRST_PAGE, startBytes == 0 ? Optional.empty() : Optional.of(Long.toString(startBytes / pageBytes)));
        values.put(FROM, time(fromNanos));
        values.put(FOR, time(forNanos));
        values.put(EVERY, time(everyNanos));
        return values;
    }

    private static Optional<String> time(long nanos) {
        return nanos == 0 ? Optional.empty() : Optional.of(Quantity.exactNanos(nanos));
    }

    /**
     * The same region elsewhere; it stays within the memory and does not begin before time 0.
     *
     * @param bytes by how much the address grows
     * @param nanos by how much later it begins
     * @param memoryBytes the guest's memory
     * @return the place
     */
    public RegionPlace moved(long bytes, long nanos, long memoryBytes) {
        long start = Math.max(0, Math.min(memoryBytes - lengthBytes, startBytes + bytes));
        return new RegionPlace(start, lengthBytes, Math.max(0, fromNanos + nanos), forNanos, everyNanos);
    }

    /**
     * The same region with a side elsewhere. A size stays a step or more, a time as well; a region that was active to the
     * end has an end from then on when its lower side is moved.
     *
     * @param side which
     * @param to   the address in bytes, or the guest time in nanoseconds
     * @param step the smallest size or time
     * @param most the guest's memory in bytes, or the longest time in nanoseconds
     * @return the place
     */
    public RegionPlace resized(Side side, long to, long step, long most) {
        return switch (side) {
            case LEFT -> {
                long start = Math.max(0, Math.min(endBytes() - step, to));
                yield new RegionPlace(start, endBytes() - start, fromNanos, forNanos, everyNanos);
            }
            case RIGHT -> new RegionPlace(startBytes, Math.max(step, Math.min(most, to) - startBytes), fromNanos,
                    forNanos, everyNanos);
            case TOP -> top(Math.max(0, to), step);
            case BOTTOM -> {
                long length = to >= most && everyNanos == 0 ? 0 : Math.max(step, to - fromNanos);
                yield new RegionPlace(startBytes, lengthBytes, fromNanos,
                        everyNanos > 0 ? Math.min(length, everyNanos) : length, everyNanos);
            }
        };
    }

    private RegionPlace top(long to, long step) {
        if (forNanos == 0) {
            return new RegionPlace(startBytes, lengthBytes, to, 0, everyNanos);
        }
        long end = fromNanos + forNanos;
        long least = everyNanos > 0 ? Math.max(0, end - everyNanos) : 0;
        long from = Math.max(least, Math.min(end - step, to));
        return new RegionPlace(startBytes, lengthBytes, from, end - from, everyNanos);
    }
}
