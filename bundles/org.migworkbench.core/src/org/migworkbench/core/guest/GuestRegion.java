package org.migworkbench.core.guest;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/**
 * What one workload does in a guest, as the strip shows it.
 *
 * @param workload      the workload
 * @param kindLabel     what its kind is called
 * @param writesPerSecond page writes a second while it is active; NaN where its kind has no such number
 * @param place         where and when; empty for a kind that can't be placed, or values that can't be read
 */
public record GuestRegion(Workload workload, String kindLabel, double writesPerSecond, Optional<RegionPlace> place) {

    private static final String RATE = "writeRate";

    /**
     * The regions of a virtual machine.
     *
     * @param vm        the machine
     * @param workloads the known workloads
     * @return one for each workload, in their order
     */
    public static List<GuestRegion> of(VirtualMachine vm, WorkloadCatalog workloads) {
        return vm.getWorkloads().stream().map(one -> of(one, vm.getPageSizeBytes(), workloads)).toList();
    }

    private static GuestRegion of(Workload workload, long pageBytes, WorkloadCatalog workloads) {
        try {
            var descriptor = workloads.require(workload.getKind()).descriptor();
            Params values = Params.parse(descriptor.params(), values(workload));
            List<String> names = descriptor.params().stream().map(ParamSpec::name).toList();
            double rate = names.contains(RATE) ? (Double) values.value(RATE) : Double.NaN;
            return new GuestRegion(workload, descriptor.label(), rate, names.containsAll(RegionPlace.names())
                    ? Optional.of(RegionPlace.of(values, Math.max(1, pageBytes))) : Optional.empty());
        } catch (IllegalArgumentException e) {
            return new GuestRegion(workload, String.valueOf(workload.getKind()), Double.NaN, Optional.empty());
        }
    }

    static SortedMap<String, String> values(Workload workload) {
        SortedMap<String, String> values = new TreeMap<>();
        for (Parameter each : workload.getParameters()) {
            if (each.getName() != null && each.getValue() != null) {
                values.put(each.getName(), each.getValue());
            }
        }
        return values;
    }

    /**
     * The kinds that can be drawn as a region, by their ids.
     *
     * @param workloads the known workloads
     * @return the ids, sorted
     */
    public static List<String> kinds(WorkloadCatalog workloads) {
        return workloads.all().stream().map(one -> one.descriptor())
                .filter(one -> one.params().stream().map(ParamSpec::name).toList().containsAll(RegionPlace.names()))
                .map(one -> one.id()).toList();
    }
}
