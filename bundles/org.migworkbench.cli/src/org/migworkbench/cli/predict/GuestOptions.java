package org.migworkbench.cli.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.core.run.PredictedGuest;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workloads.load.VcpuShares;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.WholeSize;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe a virtual machine. */
final class GuestOptions {

    static final String MEMORY = "--memory";
    static final String NONZERO = "--nonzero";
    static final String VCPUS = "--vcpus";

    private static final int MOST_VCPUS = 4096;
    private static final WholeSize.Part PAGES = new WholeSize.Part("pages", PredictScenario.PAGE_SIZE_BYTES);

    @Option(names = MEMORY, required = true, paramLabel = "SIZE", description = "Memory of the virtual machine; its pages have 4 KiB.")
    private String memory;

    @Option(names = NONZERO, paramLabel = "SIZE", description = "Memory outside the working set that is not zero; the rest are zero pages. Default: all of it.")
    private String nonZero;

    @Option(names = VCPUS, paramLabel = "N", description = "Virtual processors, among which the writes are shared evenly. Default: 1.")
    private String vcpus = "1";

    @Mixin
    private WriterOptions writers = new WriterOptions();

    @Mixin
    private DiskOptions disk = new DiskOptions();

    PredictedGuest guest() {
        WholeSize size = WholeSize.of(QuantityOptions.bytes(MEMORY, memory), PAGES);
        long bytes = size.bytes();
        OptionalLong filled = nonZero == null ? OptionalLong.empty()
                : OptionalLong.of(QuantityOptions.bytes(NONZERO, nonZero));
        WriterOptions.Writers does = writers.writers(bytes, filled);
        List<String> assumptions = new ArrayList<>(does.assumptions());
        size.note().ifPresent(note -> assumptions.add(MEMORY + ": " + note));
        disk.note().ifPresent(assumptions::add);
        List<WorkloadRef> workloads = shared(does.workloads(), assumptions);
        OptionalLong nonZeroBytes = does.nonZeroBytes().isPresent() ? does.nonZeroBytes() : filled;
        return new PredictedGuest(bytes, nonZeroBytes, processors(), workloads, writers.content(), disk.disk(),
                assumptions);
    }

    /** The option that a workload came from, or a parameter of it. */
    String ofWorkload(String parameter) {
        return writers.ofWorkload(parameter);
    }

    private int processors() {
        long count = QuantityOptions.parse(VCPUS, vcpus, Quantity::parseCount);
        if (count < 1 || count > MOST_VCPUS) {
            throw new InputException(
                    VCPUS + ": The value '" + Excerpt.of(vcpus) + "' is not allowed; allowed is 1 to " + MOST_VCPUS
                            + ".");
        }
        return (int) count;
    }

    private List<WorkloadRef> shared(List<WorkloadRef> workloads, List<String> assumptions) {
        if (processors() == 1) {
            return workloads;
        }
        List<WorkloadRef> shares = new ArrayList<>();
        for (WorkloadRef workload : workloads) {
            if (VcpuShares.isDivisible(workload)) {
                shares.addAll(VcpuShares.of(workload, processors(), PredictScenario.PAGE_SIZE_BYTES));
            } else {
                assumptions
                        .add("One of the " + processors() + " processors does all of the writes of a measured curve.");
                shares.add(workload);
            }
        }
        return shares;
    }
}
