package org.migworkbench.model.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;

/** Which hosts can reach which: over links, and over the local networks of sites; a host forwards nothing. */
final class Network {

    private final Map<Node, List<Node>> neighbours = new LinkedHashMap<>();

    /** @param dataCenter null for an empty one */
    Network(DataCenter dataCenter) {
        if (dataCenter == null) {
            return;
        }
        for (Link link : dataCenter.getLinks()) {
            if (link.getSource() != null && link.getTarget() != null) {
                connect(link.getSource(), link.getTarget());
            }
        }
        for (Site site : dataCenter.getSites()) {
            for (Host host : site.getHosts()) {
                connect(site, host);
            }
        }
    }

    boolean isConnected(Node from, Node to) {
        Set<Node> seen = new HashSet<>(List.of(from));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (node == to) {
                return true;
            }
            if (node == from || node instanceof Site) {
                neighbours.getOrDefault(node, List.of()).stream().filter(seen::add).forEach(open::add);
            }
        }
        return false;
    }

    private void connect(Node one, Node other) {
        neighbours.computeIfAbsent(one, node -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other, node -> new ArrayList<>()).add(one);
    }
}
