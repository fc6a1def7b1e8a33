package org.migworkbench.model.validation;

import static org.migworkbench.model.ModelPackage.Literals.HOST__CPU_CORES;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MEMORY_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MOST_INCOMING;
import static org.migworkbench.model.ModelPackage.Literals.HOST__MOST_OUTGOING;
import static org.migworkbench.model.ModelPackage.Literals.HOST__NIC_BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.LINK__BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.LINK__LATENCY_NANOS;
import static org.migworkbench.model.ModelPackage.Literals.LINK__SOURCE;
import static org.migworkbench.model.ModelPackage.Literals.LINK__TARGET;
import static org.migworkbench.model.ModelPackage.Literals.NODE__HEIGHT;
import static org.migworkbench.model.ModelPackage.Literals.NODE__WIDTH;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__MEMORY_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__PAGE_SIZE_BYTES;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__WORDS_PER_WRITE;

import java.util.Iterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.Quantity;

/** Checks hosts, links and virtual machines. */
final class MachineCheck {

    private static final int BYTES_PER_WORD = 8;

    private final FindingList findings;

    MachineCheck(FindingList findings) {
        this.findings = findings;
    }

    void check(Document document) {
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            check(contents.next());
        }
    }

    private void check(EObject element) {
        if (element instanceof Node node) {
            checkSize(node);
        }
        if (element instanceof Host host) {
            checkHost(host);
        } else if (element instanceof VirtualMachine vm) {
            checkVm(vm);
        } else if (element instanceof Link link) {
            checkLink(link);
        }
    }

    private void checkSize(Node node) {
        findings.requireAllowed(node, NODE__WIDTH, NODE__HEIGHT);
    }

    private void checkHost(Host host) {
        findings.requireAllowed(host, HOST__CPU_CORES, HOST__MEMORY_BYTES, HOST__NIC_BYTES_PER_SECOND,
                HOST__MOST_OUTGOING, HOST__MOST_INCOMING);
        checkLoad(host);
    }

    private void checkLoad(Host host) {
        long capacity = host.getMemoryBytes();
        double memory = 0;
        long vcpus = 0;
        for (VirtualMachine vm : host.getVms()) {
            vcpus += Math.max(0, vm.getVcpus());
            if (vm.getMemoryBytes() <= capacity) {
                memory += Math.max(0, vm.getMemoryBytes());
            } else if (capacity > 0) {
                findings.error(Rule.MACHINE_ABOVE_HOST, vm, VIRTUAL_MACHINE__MEMORY_BYTES, "The memory of "
                        + Quantity.exactBytes(vm.getMemoryBytes())
                        + " is larger than that of its host; allowed are at most "
                        + Quantity.exactBytes(capacity) + ".");
            }
        }
        if (memory > capacity && capacity > 0) {
            findings.warning(Rule.HOST_MEMORY, host, HOST__MEMORY_BYTES,
                    "The virtual machines have " + Quantity.exactBytes((long) memory)
                            + " of memory together; the host has " + Quantity.exactBytes(capacity) + ".");
        }
        if (vcpus > host.getCpuCores() && host.getCpuCores() >= 1) {
            findings.warning(Rule.HOST_CORES, host, HOST__CPU_CORES, "The virtual machines have " + vcpus
                    + " virtual processors together; the host has " + host.getCpuCores() + " cores.");
        }
    }

    private void checkVm(VirtualMachine vm) {
        int page = vm.getPageSizeBytes();
        long memory = vm.getMemoryBytes();
        boolean pageIsValid = FeatureText.of(VIRTUAL_MACHINE__PAGE_SIZE_BYTES).allows(page);
        findings.requireAllowed(vm, VIRTUAL_MACHINE__PAGE_SIZE_BYTES, VIRTUAL_MACHINE__VCPUS);
        findings.require(memory > 0 && (!pageIsValid || memory % page == 0), Rule.MEMORY_NOT_PAGES, vm,
                VIRTUAL_MACHINE__MEMORY_BYTES,
                "a multiple of the page size, " + Quantity.exactBytes(page) + ", above 0");
        checkNonZero(vm, memory);
        int words = vm.getWordsPerWrite();
        boolean wordsAreValid = words >= 1 && (!pageIsValid || words <= page / BYTES_PER_WORD);
        findings.require(wordsAreValid || vm.getContent() != ContentKind.WORDS, Rule.WORDS_ABOVE_PAGE, vm,
                VIRTUAL_MACHINE__WORDS_PER_WRITE,
                "1 to the words of a page, " + page / BYTES_PER_WORD);
    }

    private void checkNonZero(VirtualMachine vm, long memory) {
        FeatureText nonZero = FeatureText.of(VIRTUAL_MACHINE__NON_ZERO_BYTES);
        findings.require(nonZero.allows(vm.getNonZeroBytes()) && vm.getNonZeroBytes() <= Math.max(0, memory),
                Rule.NON_ZERO_ABOVE_MEMORY, vm,
                VIRTUAL_MACHINE__NON_ZERO_BYTES,
                "0 to the memory, " + Quantity.exactBytes(memory) + nonZero.orSpecial());
    }

    private void checkLink(Link link) {
        findings.requireAllowed(link, LINK__BYTES_PER_SECOND, LINK__LATENCY_NANOS);
        checkEnd(link, LINK__SOURCE, link.getSource());
        checkEnd(link, LINK__TARGET, link.getTarget());
        if (link.getSource() != null && link.getSource() == link.getTarget()) {
            findings.error(Rule.LINK_ENDS_SAME, link, LINK__TARGET, "Both ends are '" + link.getTarget().getName()
                    + "'; allowed are two different hosts or sites.");
        }
    }

    private void checkEnd(Link link, EReference reference, Node end) {
        if (end == null) {
            findings.error(Rule.LINK_END_MISSING, link, reference,
                    "The " + reference.getName() + " is missing; allowed is a host or a site.");
        } else if (!(end instanceof Host) && !(end instanceof Site)) {
            findings.error(Rule.LINK_END_KIND, link, reference,
                    "The " + reference.getName() + " is a " + end.eClass().getName()
                            + "; allowed is a host or a site.");
        }
    }
}
