package org.migworkbench.engine.workloads.load;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.WorkloadRef;

/** The kinds of things that loads do to memory. */
@FunctionalInterface
interface LoadShape {

    /** Size of a page that a load touches, in bytes. */
    long PAGE_BYTES = 4096;

    /**
     * What a load does.
     *
     * @param arguments as it was written
     * @return its workloads
     * @throws IllegalArgumentException where an argument is missing or makes no sense
     */
    GuestLoad of(LoadArguments arguments);

    /** Fills memory once and leaves it alone. */
    static LoadShape filling() {
        return arguments -> {
            refuseHang(arguments);
            return new GuestLoad(List.of(), OptionalLong.of(arguments.workers() * pagesOf(arguments) * PAGE_BYTES));
        };
    }

    /**
     * Workers that write page after page of their memory and begin again.
     *
     * @param pagesPerSecond how fast each writes
     */
    static LoadShape sweeping(double pagesPerSecond) {
        return arguments -> {
            long pages = pagesOf(arguments);
            double turnSeconds = pages / pagesPerSecond + arguments.hangNanos() / 1e9;
            SortedMap<String, String> params = new TreeMap<>();
            params.put("workingSet", Long.toString(arguments.workers() * pages * PAGE_BYTES));
            params.put("writeRate", Double.toString(arguments.workers() * pages / turnSeconds));
            return GuestLoad.writing(new WorkloadRef("sweep", params));
        };
    }

    /**
     * A guest whose unique-page curve was measured.
     *
     * @param points T:PAGES,...
     */
    static LoadShape measured(String points) {
        return arguments -> {
            refuseHang(arguments);
            if (arguments.bytes() > 0) {
                throw new IllegalArgumentException("The load '" + arguments.name()
                        + "' was measured as it is and takes no size; allowed is the name alone.");
            }
            return GuestLoad.writing(new WorkloadRef("curve", new TreeMap<>(Map.of("points", points))));
        };
    }

    private static void refuseHang(LoadArguments arguments) {
        if (arguments.hangNanos() > 0) {
            throw new IllegalArgumentException("The load '" + arguments.name() + "' knows no 'hang'.");
        }
    }

    private static long pagesOf(LoadArguments arguments) {
        if (arguments.bytes() == 0) {
            throw new IllegalArgumentException("The load '" + arguments.name() + "' needs a size, such as "
                    + arguments.name() + ":4x400M.");
        }
        return (arguments.bytes() + PAGE_BYTES - 1) / PAGE_BYTES;
    }
}
