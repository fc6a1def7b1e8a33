package org.migworkbench.engine.internal;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.LinkSpec;

/** The links of a scenario by their numbers. */
final class Topology {

    private final List<LinkSpec> links;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    Topology(List<LinkSpec> links) {
        this.links = links;
        for (int i = 0; i < links.size(); i++) {
            numbers.put(links.get(i).id(), i);
        }
    }

    /** Rates of the links in bytes per second. */
    double[] capacities() {
        return links.stream().mapToDouble(LinkSpec::bytesPerSecond).toArray();
    }

    /** Number of a link. */
    int link(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The link '" + id + "' does not exist.");
        }
        return number;
    }

    /** Numbers of links. */
    int[] path(List<String> ids) {
        return ids.stream().mapToInt(this::link).toArray();
    }

    /** What a path is like as a whole. */
    Route route(int[] path) {
        double slowest = Double.POSITIVE_INFINITY;
        long latency = 0;
        for (int link : path) {
            slowest = Math.min(slowest, links.get(link).bytesPerSecond());
            latency += links.get(link).latencyNanos();
        }
        return new Route(slowest, latency);
    }
}
