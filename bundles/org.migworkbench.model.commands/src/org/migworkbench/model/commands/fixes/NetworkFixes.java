package org.migworkbench.model.commands.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.Connections;
import org.migworkbench.model.commands.Labels;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.model.commands.fixes.Problem.Cure;
import org.migworkbench.model.network.NetworkPaths;
import org.migworkbench.model.validation.Rule;

/** Mends links and traffic. */
final class NetworkFixes {

    private NetworkFixes() {
    }

    static void add(Map<Rule, Cure> cures) {
        cures.put(Rule.LINK_END_MISSING, NetworkFixes::end);
        cures.put(Rule.LINK_END_KIND, NetworkFixes::end);
        cures.put(Rule.LINK_ENDS_SAME, NetworkFixes::end);
        cures.put(Rule.PEER_MISSING, problem -> Stream.concat(peers(problem), removeTraffic(problem)));
        cures.put(Rule.PEER_UNREACHABLE, problem -> Stream.of(linkToPeer(problem), peers(problem),
                removeTraffic(problem)).flatMap(each -> each));
    }

    /** Links two hosts: by a link of their own, and by one of their sites where these differ. */
    static Stream<Fix> connect(Host from, Host to) {
        Stream<Fix> own = Fix.of("Link " + Labels.of(from) + " with " + Labels.of(to), Connections.link(from, to));
        return from.eContainer() instanceof Site here && to.eContainer() instanceof Site there && here != there
                ? Stream.concat(own, Fix.of("Link the sites " + Labels.of(here) + " and " + Labels.of(there),
                        Connections.link(here, there)))
                : own;
    }

    /** Other hosts to which links lead. */
    static Stream<Host> reachable(Problem problem, Host from) {
        NetworkPaths network = new NetworkPaths(problem.document().getDataCenter());
        return problem.hosts().stream().filter(host -> host != from && network.isConnected(from, host));
    }

    private static Stream<Fix> end(Problem problem) {
        Link link = problem.element(Link.class);
        EReference end = (EReference) problem.finding().feature();
        Node other = end == Literals.LINK__SOURCE ? link.getTarget() : link.getSource();
        List<Node> nodes = new ArrayList<>(problem.hosts());
        problem.document().getDataCenter().getSites().forEach(nodes::add);
        Stream<Fix> ends = nodes.stream().filter(node -> node != other && !isLinked(problem, node, other))
                .limit(Problem.FEW).flatMap(node -> Fix.of("Let the link " + (end == Literals.LINK__SOURCE ? "begin"
                        : "end") + " at " + Labels.of(node), new SetFeatureCommand(link, end, node)));
        return Stream.concat(ends, problem.remove("Remove the link " + problem.name()));
    }

    private static boolean isLinked(Problem problem, Node one, Node other) {
        return problem.document().getDataCenter().getLinks().stream()
                .anyMatch(link -> link.getSource() == one && link.getTarget() == other
                        || link.getSource() == other && link.getTarget() == one);
    }

    private static Stream<Fix> peers(Problem problem) {
        Traffic traffic = problem.element(Traffic.class);
        return traffic.eContainer().eContainer() instanceof Host host
                ? Stream.concat(Connections.peer((VirtualMachine) traffic.eContainer()).stream(),
                        reachable(problem, host)).distinct().limit(Problem.FEW)
                        .flatMap(peer -> Fix.of("Let " + Labels.of(traffic.eContainer()) + " talk to "
                                + Labels.of(peer), new SetFeatureCommand(traffic, Literals.TRAFFIC__PEER, peer)))
                : Stream.empty();
    }

    private static Stream<Fix> linkToPeer(Problem problem) {
        Traffic traffic = problem.element(Traffic.class);
        Stream<Host> targets = problem.document().getScenarios().stream()
                .flatMap(scenario -> scenario.getMigrations().stream())
                .filter(migration -> migration.getVm() == traffic.eContainer()).map(Migration::getTarget);
        return Stream.concat(Stream.of((Host) traffic.eContainer().eContainer()), targets)
                .filter(host -> host != null && host != traffic.getPeer()).distinct()
                .flatMap(host -> connect(host, traffic.getPeer()));
    }

    private static Stream<Fix> removeTraffic(Problem problem) {
        return problem.remove("Remove the traffic of " + Labels.of(problem.finding().element().eContainer()));
    }
}
