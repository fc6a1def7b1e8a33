package org.migworkbench.engine.datacenter.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * Makes scenarios of the migration engine from moves. A virtual machine writes evenly to a share of its memory, as many pages a
 * second as its load says; this rule is an assumption, since traces of load say nothing of writes.
 */
public final class MoveScenario {

    private static final int PAGE_BYTES = 4096;

    private final MoveSettings settings;
    private final long seed;

    /**
     * Creates a maker.
     *
     * @param settings how moves are made
     * @param seed     root of all random numbers
     */
    public MoveScenario(MoveSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /**
     * The scenario of moves that are decided at one moment.
     *
     * @param group the moves
     * @return a scenario with a migration for each, in their order
     */
    public ScenarioSpec of(List<MoveOrder> group) {
        Map<String, LinkSpec> links = new TreeMap<>();
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        for (MoveOrder order : group) {
            String out = "nic:host" + order.source() + ":out";
            String in = "nic:host" + order.target() + ":in";
            links.put(out, new LinkSpec(out, order.sourceRate(), 0));
            links.put(in, new LinkSpec(in, order.targetRate(), 0));
            vms.add(vm(order));
            migrations.add(new MigrationSpec("vm" + order.vm(), List.of(out, in), order.delayNanos(), settings.policy(),
                    Double.POSITIVE_INFINITY, settings.downtimeLimitNanos(), settings.timeoutNanos()));
        }
        return new ScenarioSpec("moves", List.copyOf(links.values()), vms, migrations, seed);
    }

    private VmSpec vm(MoveOrder order) {
        double writes = settings.writesPerSecond() * order.loadPercent() / 100;
        long set = Math.max(PAGE_BYTES, (long) (order.memoryBytes() * settings.workingSetShare()));
        List<WorkloadRef> workloads = writes <= 0 ? List.of()
                : List.of(new WorkloadRef("uniform", new TreeMap<>(Map.of("workingSet", set + " B", "writeRate",
                        Double.toString(writes)))));
        long used = order.memoryPercent() >= 100 ? VmSpec.ALL_NON_ZERO
                : order.memoryBytes() / 100 * order.memoryPercent() / PAGE_BYTES * PAGE_BYTES;
        return new VmSpec("vm" + order.vm(), order.memoryBytes(), PAGE_BYTES, 1, used, ContentSpec.RANDOM, workloads);
    }
}
