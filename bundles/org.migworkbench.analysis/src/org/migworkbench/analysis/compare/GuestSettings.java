package org.migworkbench.analysis.compare;

import java.util.List;
import org.migworkbench.analysis.compare.Setting.Element;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.quantities.Quantity;

/** The values of a virtual machine, of its disk and of what runs in it. */
final class GuestSettings {

    private static final String NONE = "none";
    private static final String ALL = "all";

    private final WorkloadCatalog workloads;
    private final SpecSettings.Sink sink;

    GuestSettings(WorkloadCatalog workloads, SpecSettings.Sink sink) {
        this.workloads = workloads;
        this.sink = sink;
    }

    void add(VmSpec vm) {
        Element element = new Element("Virtual machine", vm.id());
        sink.add(element, "Memory", Quantity.exactBytes(vm.memoryBytes()));
        sink.add(element, "Page size", Quantity.exactBytes(vm.pageSizeBytes()));
        sink.add(element, "Virtual CPUs", Integer.toString(vm.vcpus()));
        sink.add(element, "Non-zero memory", bytes(vm.nonZeroBytes(), VmSpec.ALL_NON_ZERO, ALL));
        add(element, "Content", vm.content());
        sink.add(element, "Write fault costs", Quantity.exactNanos(vm.writeFaultNanos()));
        sink.add(element, "Free memory", bytes(vm.classes().freeBytes(), 0, NONE));
        sink.add(element, "Page cache", bytes(vm.classes().cacheBytes(), 0, NONE));
        sink.add(element, "Kernel memory", bytes(vm.classes().kernelBytes(), 0, NONE));
        addWorkloads(element, "Workload", vm.workloads());
        sink.add(element, "Disk to copy", bytes(vm.disk().sizeBytes(), 0, "shared"));
        if (vm.disk().isCopied()) {
            add(element, vm.disk());
        }
    }

    private void add(Element element, DiskSpec disk) {
        sink.add(element, "Block size", Quantity.exactBytes(disk.blockSizeBytes()));
        sink.add(element, "Used by files", bytes(disk.usedBytes(), DiskSpec.ALL, ALL));
        sink.add(element, "Not zero", bytes(disk.nonZeroBytes(), DiskSpec.ALL, ALL));
        add(element, "Disk content", disk.content());
        sink.add(element, "Source reads", SpecSettings.limit(disk.readBytesPerSecond()));
        sink.add(element, "Target writes", SpecSettings.limit(disk.writeBytesPerSecond()));
        sink.add(element, "Work that waits", SpecSettings.share(disk.boundShare()));
        addWorkloads(element, "Disk workload", disk.workloads());
    }

    private void add(Element element, String name, ContentSpec content) {
        sink.add(element, name, SpecSettings.words(content.kind()));
        if (content.kind() == ContentSpec.Kind.WORDS) {
            sink.add(element, name + ": words a write", Integer.toString(content.wordsPerWrite()));
            sink.add(element, name + ": places", SpecSettings.words(content.places()));
        }
        sink.add(element, name + ": data", SpecSettings.words(content.data()));
    }

    private void addWorkloads(Element element, String name, List<WorkloadRef> refs) {
        if (refs.isEmpty()) {
            sink.add(element, name, NONE);
        }
        for (int i = 0; i < refs.size(); i++) {
            WorkloadRef ref = refs.get(i);
            String numbered = refs.size() == 1 ? name : name + ' ' + (i + 1);
            sink.add(element, numbered, ref.id());
            SpecSettings.addParams(sink, element, numbered + ": ", ref.params(), declared(ref.id()));
            sink.add(element, numbered + ": vCPU",
                    SpecSettings.special(ref.vcpu(), WorkloadRef.BY_PLACE, "any", Long::toString));
        }
    }

    private List<ParamSpec<?>> declared(String id) {
        return workloads.all().stream().filter(one -> one.descriptor().id().equals(id)).findFirst()
                .map(one -> one.descriptor().params()).orElse(List.of());
    }

    private static String bytes(long value, long special, String word) {
        return SpecSettings.special(value, special, word, Quantity::exactBytes);
    }
}
