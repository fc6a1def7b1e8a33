package org.migworkbench.core.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.engine.workloads.load.LoadGenerator;
import org.migworkbench.engine.workloads.load.LoadGenerators;

/**
 * A guest to begin with.
 *
 * @param name      what it is called
 * @param source    whether its numbers are published
 * @param citation  where they are from, or why they are assumed
 * @param workloads what runs in it
 */
public record GuestPreset(String name, ParamSource source, String citation, List<WorkloadRef> workloads) {

    private static final String POINTS = "points";
    private static final int LEAST_POINTS = 3;

    /** Makes the list immutable. */
    public GuestPreset {
        workloads = List.copyOf(workloads);
    }

    /**
     * All of them.
     *
     * @return from the calmest on
     */
    public static List<GuestPreset> all() {
        return List.of(
                new GuestPreset("Idle", ParamSource.ASSUMED, "Writes nothing; a Linux guest that idles dirties about 90"
                        + " pages in a pass.", List.of()),
                of("Web server", "specweb99"),
                new GuestPreset("Database", ParamSource.PUBLISHED, "Fitted by calibration to a recording of PostgreSQL"
                        + " 18.4 under YCSB, 4 threads of updates, 8 GiB, KVM (live-migration-thesis-code, fda44c7, MIT;"
                        + " Precopy_Convergent 1): chi square 5.7 with 3 of 5 observations left, off by 5 % on average;"
                        + " the replay's total time is off by 2.3 %.",
                        List.of(new WorkloadRef("uniform",
                                new TreeMap<>(Map.of("workingSet", "75837 pages", "writeRate", "13378"))))),
                of("Kernel build", "kernel-build"), of("Cache", "memcached-ycsb"), of("Stress, 512 MiB",
                        "stress:512M"));
    }

    private static GuestPreset of(String name, String load) {
        LoadGenerator row = LoadGenerators.require(load);
        return new GuestPreset(name, row.source(), row.citation(), LoadGenerators.parse(load).workloads());
    }

    /**
     * What runs in a guest of a size. A measured curve that goes beyond the guest's memory loses its last points, so that
     * the guest writes what was measured as long as its memory suffices.
     *
     * @param memoryBytes the guest's memory in bytes
     * @param pageBytes   size of a page in bytes
     * @param catalog     the known workloads
     * @return the workloads; empty if the guest is too small for them
     */
    public Optional<List<WorkloadRef>> within(long memoryBytes, int pageBytes, WorkloadCatalog catalog) {
        List<WorkloadRef> fitting = new ArrayList<>();
        for (WorkloadRef ref : workloads) {
            Optional<WorkloadRef> shorter = Optional.of(ref);
            while (shorter.isPresent() && !fits(shorter.get(), memoryBytes, pageBytes, catalog)) {
                shorter = shorter.flatMap(GuestPreset::withoutLastPoint);
            }
            shorter.ifPresent(fitting::add);
        }
        return fitting.size() == workloads.size() ? Optional.of(fitting) : Optional.empty();
    }

    private static boolean fits(WorkloadRef ref, long memoryBytes, int pageBytes, WorkloadCatalog catalog) {
        try {
            WorkloadProvider provider = catalog.require(ref.id());
            provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                    new WorkloadContext(Math.toIntExact(memoryBytes / pageBytes), pageBytes, 0));
            return true;
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static Optional<WorkloadRef> withoutLastPoint(WorkloadRef ref) {
        String points = ref.params().getOrDefault(POINTS, "");
        if (points.chars().filter(c -> c == ',').count() < LEAST_POINTS) {
            return Optional.empty();
        }
        TreeMap<String, String> params = new TreeMap<>(ref.params());
        params.put(POINTS, points.substring(0, points.lastIndexOf(',')));
        return Optional.of(new WorkloadRef(ref.id(), params));
    }
}
