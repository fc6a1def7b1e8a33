package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.TRAFFIC__BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.TRAFFIC__NETWORK_BOUND;
import static org.migworkbench.model.ModelPackage.Literals.TRAFFIC__PEER;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__CACHE_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__FREE_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__KERNEL_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__WORKLOADS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__WRITE_FAULT_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.WORKLOAD__VCPU;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.network.NetworkPaths;
import org.migworkbench.quantities.Quantity;

/** Checks what runs in guests: the use of their memory, the processors of their workloads and their own traffic. */
final class GuestUseCheck {

    private final FindingList findings;
    private final Document document;
    private final NetworkPaths network;

    GuestUseCheck(FindingList findings, Document document) {
        this.findings = findings;
        this.document = document;
        this.network = new NetworkPaths(document.getDataCenter());
    }

    void check() {
        for (Workload workload : document.getWorkloads()) {
            findings.requireAllowed(workload, WORKLOAD__VCPU);
        }
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof VirtualMachine vm) {
                check(vm);
            }
        }
    }

    private void check(VirtualMachine vm) {
        findings.requireAllowed(vm, VIRTUAL_MACHINE__WRITE_FAULT_NANOS, VIRTUAL_MACHINE__FREE_BYTES,
                VIRTUAL_MACHINE__CACHE_BYTES, VIRTUAL_MACHINE__KERNEL_BYTES);
        checkClasses(vm);
        new DiskCheck(findings, vm).check();
        vm.getWorkloads().forEach(workload -> checkProcessor(vm, workload));
        if (vm.getTraffic() != null) {
            checkTraffic(vm, vm.getTraffic());
        }
    }

    private void checkProcessor(VirtualMachine vm, Workload workload) {
        if (workload.getVcpu() >= vm.getVcpus() && vm.getVcpus() >= 1) {
            findings.error(Rule.WORKLOAD_PROCESSOR, vm, VIRTUAL_MACHINE__WORKLOADS,
                    "The workload '" + workload.getName()
                            + "' runs on virtual processor " + workload.getVcpu()
                            + ", counted from 0; allowed are 0 to "
                            + (vm.getVcpus() - 1) + ", which the virtual machine has.");
        }
    }

    private void checkClasses(VirtualMachine vm) {
        boolean whole = true;
        double sum = 0;
        for (EAttribute part : List.of(VIRTUAL_MACHINE__FREE_BYTES, VIRTUAL_MACHINE__CACHE_BYTES,
                VIRTUAL_MACHINE__KERNEL_BYTES)) {
            long bytes = (Long) vm.eGet(part);
            whole &= bytes >= 0;
            sum += bytes;
        }
        if (whole && sum > vm.getMemoryBytes()) {
            findings.error(Rule.CLASSES_ABOVE_MEMORY, vm, VIRTUAL_MACHINE__FREE_BYTES,
                    "Free memory, page cache and kernel have "
                            + Quantity.exactBytes((long) sum) + " together; allowed is at most the memory, "
                            + Quantity.exactBytes(vm.getMemoryBytes()) + ".");
        }
    }

    private void checkTraffic(VirtualMachine vm, Traffic traffic) {
        findings.requireAllowed(traffic, TRAFFIC__BYTES_PER_SECOND, TRAFFIC__NETWORK_BOUND);
        if (traffic.getPeer() == null) {
            findings.error(Rule.PEER_MISSING, traffic, TRAFFIC__PEER,
                    "The peer is missing; allowed is the host that the virtual machine"
                            + " talks to.");
        } else if (vm.eContainer() instanceof Host host) {
            checkWay(traffic, host);
            document.getScenarios().stream().flatMap(scenario -> scenario.getMigrations().stream())
                    .filter(migration -> migration.getVm() == vm && migration.getTarget() != null)
                    .map(Migration::getTarget).distinct().forEach(target -> checkWay(traffic, target));
        }
    }

    private void checkWay(Traffic traffic, Host host) {
        if (!network.isConnected(host, traffic.getPeer())) {
            findings.error(Rule.PEER_UNREACHABLE, traffic, TRAFFIC__PEER,
                    "No link leads from '" + host.getName() + "' to the peer '"
                            + traffic.getPeer().getName()
                            + "'; allowed is a host that links connect with each host that the"
                            + " virtual machine is on.");
        }
    }
}
