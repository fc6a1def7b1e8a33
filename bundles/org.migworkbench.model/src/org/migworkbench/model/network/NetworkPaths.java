package org.migworkbench.model.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;

/**
 * Finds the way from host to host through the links of a data centre.
 *
 * <p>Sites forward, hosts do not. A host is on the local network of its site, which costs nothing beyond the two
 * network cards; a link that is drawn comes before the local network. The way has the fewest steps; of several the
 * one whose links come first in the document, so it is always the same.
 */
public final class NetworkPaths {

    /**
     * One link in the direction in which a way uses it.
     *
     * @param link the link
     * @param forward whether from the link's source to its target
     */
    public record Hop(Link link, boolean forward) {
    }

    private record Edge(Node to, Hop hop) {
    }

    private record Step(Node from, Hop hop) {
    }

    private final Map<Node, List<Edge>> edges = new IdentityHashMap<>();

    /**
     * Reads the links and sites of a data centre.
     *
     * @param dataCenter the data centre, or null for an empty one
     */
    public NetworkPaths(DataCenter dataCenter) {
        if (dataCenter == null) {
            return;
        }
        dataCenter.getLinks().forEach(this::connectEnds);
        for (Site site : dataCenter.getSites()) {
            for (Host host : site.getHosts()) {
                connect(host, new Edge(site, null));
                connect(site, new Edge(host, null));
            }
        }
    }

    private void connectEnds(Link link) {
        if (link.getSource() != null && link.getTarget() != null && link.getSource() != link.getTarget()) {
            connect(link.getSource(), new Edge(link.getTarget(), new Hop(link, true)));
            connect(link.getTarget(), new Edge(link.getSource(), new Hop(link, false)));
        }
    }

    private void connect(Node from, Edge edge) {
        edges.computeIfAbsent(from, node -> new ArrayList<>()).add(edge);
    }

    /**
     * Finds the way between two hosts.
     *
     * @param source where it begins
     * @param target where it ends
     * @return the links to pass, none of them on one local network; empty where there is no way
     */
    public Optional<List<Hop>> between(Host source, Host target) {
        Map<Node, Step> reached = new IdentityHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        reached.put(source, new Step(null, null));
        open.add(source);
        while (!open.isEmpty() && !reached.containsKey(target)) {
            Node node = open.remove();
            if (node == source || node instanceof Site) {
                reachNeighbours(node, reached, open);
            }
        }
        return reached.containsKey(target) ? Optional.of(walkBack(reached, target)) : Optional.empty();
    }

    private void reachNeighbours(Node node, Map<Node, Step> reached, Deque<Node> open) {
        for (Edge edge : edges.getOrDefault(node, List.of())) {
            if (reached.putIfAbsent(edge.to(), new Step(node, edge.hop())) == null) {
                open.add(edge.to());
            }
        }
    }

    /**
     * Tells whether there is a way between two hosts.
     *
     * @param source where it begins
     * @param target where it ends
     * @return whether there is; a host is always connected with itself
     */
    public boolean isConnected(Host source, Host target) {
        return between(source, target).isPresent();
    }

    private static List<Hop> walkBack(Map<Node, Step> reached, Node target) {
        List<Hop> hops = new ArrayList<>();
        for (Step step = reached.get(target); step.from() != null; step = reached.get(step.from())) {
            if (step.hop() != null) {
                hops.add(step.hop());
            }
        }
        Collections.reverse(hops);
        return hops;
    }
}
