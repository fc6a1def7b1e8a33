package org.migworkbench.engine.workloads.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * A workload that runs on several virtual processors: each has its own part of the working set and of the writes, so that
 * all together write as the one would, and what slows a processor that writes too much sees what each of them does.
 */
public final class VcpuShares {

    private static final String SET = "workingSet";
    private static final String RATE = "writeRate";
    private static final String FIRST = "firstPage";
    private static final String PHASES = "phases";

    private VcpuShares() {
    }

    /**
     * Whether it can be done: the working set and the rate must be numbers of the workload, or of its phases.
     *
     * @param workload a workload of the catalog
     * @return whether {@link #of} has parts
     */
    public static boolean isDivisible(WorkloadRef workload) {
        return workload.params().containsKey(SET) || workload.params().containsKey(PHASES);
    }

    /**
     * The parts.
     *
     * @param workload      a divisible workload that begins at page 0
     * @param vcpus         how many processors, 1 or more
     * @param pageSizeBytes size of a page in bytes
     * @return one for each processor; fewer where the working set has fewer pages
     */
    public static List<WorkloadRef> of(WorkloadRef workload, int vcpus, int pageSizeBytes) {
        long pages = pages(workload, pageSizeBytes);
        int parts = (int) Math.min(vcpus, pages);
        if (parts < 2) {
            return List.of(workload);
        }
        List<WorkloadRef> shares = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            long first = pages * i / parts;
            long end = pages * (i + 1) / parts;
            SortedMap<String, String> params = new TreeMap<>(workload.params());
            params.put(FIRST, Long.toString(first));
            divide(params, (end - first) * pageSizeBytes, (double) (end - first) / pages);
            shares.add(new WorkloadRef(workload.id(), params));
        }
        return shares;
    }

    private static void divide(SortedMap<String, String> params, long bytes, double share) {
        if (params.containsKey(SET)) {
            params.put(SET, Long.toString(bytes));
            params.put(RATE, times(params.get(RATE), share));
            return;
        }
        List<String> phases = new ArrayList<>();
        for (String phase : params.get(PHASES).split(",", -1)) {
            String[] fields = phase.split(":", -1);
            phases.add(fields[0] + ':' + fields[1] + ':' + bytes + ':' + times(fields[3], share));
        }
        params.put(PHASES, String.join(",", phases));
    }

    private static String times(String rate, double share) {
        return Double.toString(Quantity.parse(rate, Unit.PER_SECOND) * share);
    }

    private static long pages(WorkloadRef workload, int pageSizeBytes) {
        String size = workload.params().containsKey(SET) ? workload.params().get(SET)
                : workload.params().get(PHASES).split(":", -1)[2];
        return (Quantity.parseBytes(size) + pageSizeBytes - 1) / pageSizeBytes;
    }
}
