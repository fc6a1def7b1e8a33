package org.migworkbench.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.network.NetworkPaths;
import org.migworkbench.model.structure.UniqueNames;

/** The links and hosts of a specification: those that a way of the scenario passes. */
final class NetworkSpecs {

    private final NetworkPaths paths;
    private final UniqueNames hostNames;
    private final UniqueNames linkNames;
    private final Map<String, LinkSpec> links = new LinkedHashMap<>();
    private final Map<String, EObject> linkElements = new LinkedHashMap<>();
    private final Map<Host, HostSpec> hosts = new LinkedHashMap<>();

    /**
     * @param dataCenter null for an empty one
     * @param hosts its hosts
     */
    NetworkSpecs(DataCenter dataCenter, List<Host> hosts) {
        paths = new NetworkPaths(dataCenter);
        hostNames = new UniqueNames(hosts, "host");
        linkNames = new UniqueNames(dataCenter == null ? List.of() : dataCenter.getLinks(), "link");
    }

    /** Returns the ids of the links between two hosts, network cards included; empty where there is no way. */
    Optional<List<String>> path(Host source, Host target) {
        if (source == target) {
            return Optional.of(List.of());
        }
        return paths.between(source, target).map(hops -> {
            List<String> path = new ArrayList<>();
            path.add(networkCard(source, ":out"));
            hops.forEach(hop -> path.add(link(hop)));
            path.add(networkCard(target, ":in"));
            return path;
        });
    }

    /** Returns the id of a host that takes part in a migration; its limits become part of the specification. */
    String host(Host host) {
        String id = hostNames.of(host);
        if (host.getMostOutgoing() != 0 || host.getMostIncoming() != 0) {
            hosts.putIfAbsent(host, new HostSpec(id, host.getMostOutgoing(), host.getMostIncoming()));
        }
        return id;
    }

    /** Returns the ids of a link's directions that a way passes. */
    List<String> usedDirections(Link link) {
        return Stream.of(true, false).map(forward -> id(link, forward)).filter(links::containsKey).toList();
    }

    List<LinkSpec> links() {
        return List.copyOf(links.values());
    }

    /** Returns for each link of the specification the element that it came from. */
    List<EObject> linkElements() {
        return List.copyOf(linkElements.values());
    }

    List<HostSpec> hosts() {
        return List.copyOf(hosts.values());
    }

    /** Returns for each host of the specification the element that it came from. */
    List<Host> hostElements() {
        return List.copyOf(hosts.keySet());
    }

    private String networkCard(Host host, String direction) {
        String id = "nic:" + hostNames.of(host) + direction;
        links.putIfAbsent(id, new LinkSpec(id, host.getNicBytesPerSecond(), 0));
        linkElements.putIfAbsent(id, host);
        return id;
    }

    private String link(NetworkPaths.Hop hop) {
        Link link = hop.link();
        String id = id(link, hop.forward());
        links.putIfAbsent(id, new LinkSpec(id, link.getBytesPerSecond(), link.getLatencyNanos()));
        linkElements.putIfAbsent(id, link);
        return id;
    }

    private String id(Link link, boolean forward) {
        return NetworkIds.ofLink(linkNames.of(link), forward);
    }
}
