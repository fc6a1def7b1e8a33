package org.migworkbench.analysis.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/**
 * The unique-page curve W(t) of a guest: how much different memory it writes within a time, beside what the network sends
 * in the same time. Where the curve is above the line, a round of that length leaves more than it began with.
 */
public final class WriteCurve {

    /** Name of the plot in questions and in exported files. */
    public static final String METRIC = "writeCurve";
    /** What it shows. */
    public static final String TITLE = "W(t): memory written within a time";

    private static final int POINTS = 200;
    private static final double NANOS = 1e9;
    /** How often all of the memory could be sent in the longest time shown: hardly any round is longer than the first. */
    private static final double PASSES = 1.5;

    private WriteCurve() {
    }

    /**
     * Computes the curve. It takes as long as the workloads take to tell it: not for the window's thread.
     *
     * @param scenario  the scenario
     * @param vm        id of the virtual machine
     * @param workloads known workloads
     * @return the plot; empty where the virtual machine isn't moved or writes nothing
     * @throws IllegalArgumentException if a workload can't be made
     */
    public static Optional<LinePlot> of(ScenarioSpec scenario, String vm, WorkloadCatalog workloads) {
        Optional<VmSpec> guest = scenario.vms().stream().filter(one -> one.id().equals(vm)).findFirst()
                .filter(one -> !one.workloads().isEmpty());
        Optional<MigrationSpec> migration = scenario.migrations().stream().filter(one -> one.vm().equals(vm))
                .findFirst();
        return guest.isPresent() && migration.isPresent()
                ? Optional.of(plot(scenario, guest.get(), migration.get(), workloads)) : Optional.empty();
    }

    private static LinePlot plot(ScenarioSpec scenario, VmSpec guest, MigrationSpec migration,
            WorkloadCatalog workloads) {
        List<Workload> writers = writers(scenario, guest, workloads);
        double rate = scenario.links().stream().filter(link -> migration.path().contains(link.id()))
                .mapToDouble(LinkSpec::bytesPerSecond).min().orElse(Double.POSITIVE_INFINITY);
        double sent = Math.min(rate, migration.bandwidthLimitBytesPerSecond());
        double seconds = PASSES * guest.memoryBytes() / sent;
        ShownUnit time = ShownUnit.forAxis(Unit.NANOSECONDS, seconds * NANOS);
        ShownUnit memory = ShownUnit.forAxis(Unit.BYTES, guest.memoryBytes());
        double[] xs = new double[POINTS + 1];
        double[] written = new double[POINTS + 1];
        double[] carried = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            double t = seconds * i / POINTS;
            xs[i] = time.of(t * NANOS);
            written[i] = memory.of(guest.pageSizeBytes()
                    * writers.stream().mapToDouble(writer -> writer.uniquePages(0, t)).sum());
            carried[i] = memory.of(t * sent);
        }
        return new LinePlot(METRIC, TITLE, new Axis("Length of a time", time, false), new Axis("Memory", memory, false)
                .readUpTo(memory.of(guest.memoryBytes())), Optional.empty(),
                List.of(new Series(key("written", "Written, W(t)", memory, SeriesRole.DIRTY_RATE), xs, written),
                        new Series(key("carried", "Sent meanwhile", memory, SeriesRole.BANDWIDTH), xs, carried)),
                List.of());
    }

    private static SeriesKey key(String id, String label, ShownUnit unit, SeriesRole role) {
        return new SeriesKey(id, label, AxisId.LEFT, unit, role);
    }

    private static List<Workload> writers(ScenarioSpec scenario, VmSpec guest, WorkloadCatalog workloads) {
        Seeds seeds = new Seeds(scenario.seed());
        List<Workload> writers = new ArrayList<>();
        for (int i = 0; i < guest.workloads().size(); i++) {
            WorkloadRef ref = guest.workloads().get(i);
            WorkloadProvider provider = workloads.require(ref.id());
            writers.add(provider.create(Params.parse(provider.descriptor().params(), ref.params()),
                    new WorkloadContext(guest.pageCount(), guest.pageSizeBytes(),
                            seeds.seed("vm." + guest.streamName() + ".workload." + i))));
        }
        return writers;
    }
}
