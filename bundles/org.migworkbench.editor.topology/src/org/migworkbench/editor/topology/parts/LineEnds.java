package org.migworkbench.editor.topology.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/**
 * Which lines begin and end where in one state of a document, and what its machines run: found once, so that asking for
 * each of thousands of nodes costs no look at all others.
 */
final class LineEnds {

    /** What machines with the same workloads run alike. */
    private record Work(List<Workload> workloads, long pageBytes) {
    }

    private final Map<EObject, List<EObject>> starts = new IdentityHashMap<>();
    private final Map<EObject, List<EObject>> ends = new IdentityHashMap<>();
    private final Map<Work, Workloads> workloads = new HashMap<>();

    LineEnds(Document document, Optional<Scenario> scenario) {
        DataCenter centre = document.getDataCenter();
        if (centre != null) {
            for (Link link : centre.getLinks()) {
                add(link, link.getSource(), link.getTarget());
            }
            centre.getSites().stream().flatMap(site -> site.getHosts().stream()).flatMap(host -> host.getVms().stream())
                    .forEach(this::addTraffic);
        }
        for (Migration migration : scenario.map(Scenario::getMigrations).map(List::copyOf).orElse(List.of())) {
            add(migration, migration.getVm(), migration.getTarget());
        }
    }

    /** The traffic of a machine is drawn if it is not with its own host. */
    private void addTraffic(VirtualMachine vm) {
        Traffic traffic = vm.getTraffic();
        if (traffic != null && traffic.getPeer() != vm.eContainer()) {
            add(traffic, vm, traffic.getPeer());
        }
    }

    private void add(EObject line, EObject from, EObject to) {
        if (from != null && to != null && from.eContainer() != null && to.eContainer() != null) {
            starts.computeIfAbsent(from, node -> new ArrayList<>()).add(line);
            ends.computeIfAbsent(to, node -> new ArrayList<>()).add(line);
        }
    }

    List<EObject> startingAt(EObject node) {
        return starts.getOrDefault(node, List.of());
    }

    List<EObject> endingAt(EObject node) {
        return ends.getOrDefault(node, List.of());
    }

    Workloads workloads(VirtualMachine vm) {
        return workloads.computeIfAbsent(new Work(List.copyOf(vm.getWorkloads()), vm.getPageSizeBytes()),
                work -> Workloads.of(vm));
    }
}
