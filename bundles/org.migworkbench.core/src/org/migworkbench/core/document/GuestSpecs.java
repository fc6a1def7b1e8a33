package org.migworkbench.core.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.structure.MachineStreams;
import org.migworkbench.model.values.FeatureText;

/** Translates virtual machines and what runs in them. */
final class GuestSpecs {

    private final WorkloadPaths paths;

    GuestSpecs(WorkloadPaths paths) {
        this.paths = paths;
    }

    /** Translates a virtual machine that is migrated. */
    VmSpec migrated(VirtualMachine vm, MachineStreams machines) {
        return spec(vm, machines, vm.getWorkloads().stream().map(this::workload).toList()).withDisk(disk(vm));
    }

    /** Translates one that stays where it is: only its traffic counts, so nothing writes its memory. */
    static VmSpec staying(VirtualMachine vm, MachineStreams machines) {
        return spec(vm, machines, List.of());
    }

    private static VmSpec spec(VirtualMachine vm, MachineStreams machines, List<WorkloadRef> workloads) {
        String id = machines.nameOf(vm);
        String stream = machines.streamOf(vm);
        return new VmSpec(id, vm.getMemoryBytes(), vm.getPageSizeBytes(), vm.getVcpus(), vm.getNonZeroBytes(),
                content(vm), vm.getWriteFaultNanos(),
                new PageClassSpec(vm.getFreeBytes(), vm.getCacheBytes(), vm.getKernelBytes()), workloads)
                .withStream(stream.equals(id) ? "" : stream);
    }

    private static ContentSpec content(VirtualMachine vm) {
        return new ContentSpec(kind(vm.getContent()), vm.getWordsPerWrite(),
                vm.getContentPlaces() == ContentPlaces.SPREAD ? ContentSpec.Places.SPREAD : ContentSpec.Places.RANDOM,
                vm.getContentData() == ContentData.TEXT ? ContentSpec.Data.TEXT : ContentSpec.Data.RANDOM);
    }

    /** What writes leave on the disk is what they leave in memory. */
    private DiskSpec disk(VirtualMachine vm) {
        if (FeatureText.isSpecial(vm, ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BYTES)) {
            return DiskSpec.SHARED;
        }
        return new DiskSpec(vm.getDiskBytes(), vm.getDiskBlockBytes(), vm.getDiskUsedBytes(),
                vm.getDiskNonZeroBytes(), content(vm),
                rate(vm, ModelPackage.Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND),
                rate(vm, ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND), vm.getDiskWaitShare(),
                vm.getDiskWorkloads().stream().map(this::workload).toList());
    }

    /** Returns a rate that may have no limit, in bytes per second: positive infinity then. */
    static double rate(EObject owner, EAttribute rate) {
        return FeatureText.isSpecial(owner, rate) ? Double.POSITIVE_INFINITY : (Double) owner.eGet(rate);
    }

    private WorkloadRef workload(Workload workload) {
        return new WorkloadRef(workload.getKind(),
                paths.resolved(workload.getKind(), parameters(workload.getParameters())), workload.getVcpu());
    }

    private static ContentSpec.Kind kind(ContentKind kind) {
        return switch (kind) {
            case ZERO -> ContentSpec.Kind.ZERO;
            case WORDS -> ContentSpec.Kind.WORDS;
            case RANDOM -> ContentSpec.Kind.RANDOM;
        };
    }

    /** Returns parameters by their names, as a specification has them. */
    static SortedMap<String, String> parameters(List<Parameter> parameters) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (parameter.getName() != null && !parameter.getName().isBlank()) {
                values.put(parameter.getName(), parameter.getValue() == null ? "" : parameter.getValue());
            }
        }
        return values;
    }
}
