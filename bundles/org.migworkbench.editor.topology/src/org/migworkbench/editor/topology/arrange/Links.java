package org.migworkbench.editor.topology.arrange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.core.drawing.Wire;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;

/**
 * What is linked with what in a document, by links and by the migrations of the scenario that is shown.
 *
 * @param pairs the nodes at the ends
 */
record Links(List<List<Node>> pairs) {

    static Links of(Document document, Optional<Scenario> scenario) {
        List<List<Node>> pairs = new ArrayList<>();
        List<Link> links = document.getDataCenter() == null ? List.of() : document.getDataCenter().getLinks();
        links.forEach(link -> add(pairs, link.getSource(), link.getTarget()));
        scenario.ifPresent(shown -> shown.getMigrations()
                .forEach(migration -> add(pairs, host(migration.getVm()), migration.getTarget())));
        return new Links(pairs);
    }

    private static Host host(VirtualMachine vm) {
        return vm != null && vm.eContainer() instanceof Host host ? host : null;
    }

    private static void add(List<List<Node>> pairs, Node from, Node to) {
        if (from != null && to != null) {
            pairs.add(List.of(from, to));
        }
    }

    /** The lines among some nodes, each pair once; an end in one of them counts as that one. */
    List<Wire> among(List<Node> nodes) {
        UnaryOperator<EObject> known = end -> nodes.contains(end) ? end : end.eContainer();
        return pairs.stream()
                .map(pair -> new Wire(nodes.indexOf(known.apply(pair.get(0))), nodes.indexOf(known.apply(pair.get(1)))))
                .filter(wire -> wire.from() >= 0 && wire.to() >= 0 && wire.from() != wire.to()).distinct().toList();
    }
}
