package org.migworkbench.engine.network;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.LinkSpec;

/**
 * The links of a scenario by their numbers. Links carry in one direction; the other direction of a link is the link that is
 * named so (a network card's {@code :out} and {@code :in}, a cable's {@code :forward} and {@code :backward}), if the
 * scenario has it, else one of the same rate that nothing else uses. After these come the networks of the migrations'
 * checkpoints, one for each.
 */
public final class Topology {

    /** A way there and back, and what else belongs to it, is still a time; no run lasts so long. */
    private static final long LONGEST_WAY = Long.MAX_VALUE / 4;

    private static final List<List<String>> DIRECTIONS = List.of(List.of(":out", ":in"), List.of(":in", ":out"),
            List.of(":forward", ":backward"), List.of(":backward", ":forward"));

    private final List<LinkSpec> links;
    private final int migrations;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    /**
     * Numbers the links.
     *
     * @param links      the links
     * @param migrations number of migrations
     */
    public Topology(List<LinkSpec> links, int migrations) {
        this.links = links;
        this.migrations = migrations;
        for (int i = 0; i < links.size(); i++) {
            numbers.put(links.get(i).id(), i);
        }
    }

    /**
     * Rates of the links in bytes per second; those of checkpoint networks are set when they are known.
     *
     * @return a rate for each link
     */
    public double[] capacities() {
        double[] capacities = new double[2 * links.size() + migrations];
        for (int i = 0; i < links.size(); i++) {
            capacities[i] = links.get(i).bytesPerSecond();
            capacities[links.size() + i] = capacities[i];
        }
        return capacities;
    }

    /**
     * The network of a migration's checkpoints.
     *
     * @param migration number of the migration
     * @return number of the link
     */
    public int checkpointNetwork(int migration) {
        return 2 * links.size() + migration;
    }

    /**
     * The other direction of a link.
     *
     * @param link number of a link of the scenario
     * @return number of the link back
     */
    public int opposite(int link) {
        Integer named = numbers.get(oppositeName(links.get(link).id()));
        return named == null ? links.size() + link : named;
    }

    /**
     * The links back, in the order of the way there.
     *
     * @param path numbers of the links there
     * @return numbers of the links back
     */
    public int[] back(int[] path) {
        int[] back = new int[path.length];
        for (int i = 0; i < path.length; i++) {
            back[i] = opposite(path[i]);
        }
        return back;
    }

    /**
     * The name of the other direction; empty if the link's name says nothing of directions.
     *
     * @param id name of a link
     * @return the name
     */
    public static String oppositeName(String id) {
        for (List<String> pair : DIRECTIONS) {
            if (id.endsWith(pair.get(0))) {
                return id.substring(0, id.length() - pair.get(0).length()) + pair.get(1);
            }
        }
        return "";
    }

    private int link(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The link '" + id + "' does not exist.");
        }
        return number;
    }

    /**
     * Numbers of links.
     *
     * @param ids names of the links
     * @return their numbers
     */
    public int[] path(List<String> ids) {
        return ids.stream().mapToInt(this::link).toArray();
    }

    /**
     * What a path is like as a whole.
     *
     * @param path numbers of the links
     * @return rate and latency
     */
    public Route route(int[] path) {
        double slowest = Double.POSITIVE_INFINITY;
        long latency = 0;
        for (int link : path) {
            slowest = Math.min(slowest, links.get(link).bytesPerSecond());
            latency += Math.min(links.get(link).latencyNanos(), LONGEST_WAY - latency);
        }
        return new Route(slowest, latency);
    }
}
