package org.migworkbench.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.Seeds;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.policy.PolicyContext;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** One run: a clock, the links and the migrations of a scenario. */
public final class SimulationRun implements Run {

    private static final int EVENTS_PER_PROGRESS = 64;

    private final ScenarioSpec spec;
    private final String version;
    private final EventQueue queue;
    private final RunClock clock;
    private final MigrationProcess[] migrations;
    private final FaultDesk desk;
    private RunResult result;
    private long events;

    /**
     * Opens a run.
     *
     * @param spec      a valid scenario
     * @param policies  known policies
     * @param workloads known workloads
     * @param observer  told of events
     * @param witness   sees which content reaches the destinations
     * @param version   engine version for the result
     */
    public SimulationRun(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads, RunObserver observer,
            MemoryWitness witness, String version) {
        this.spec = spec;
        this.version = version;
        int count = spec.migrations().size();
        FlowTable flows = new FlowTable(count, 0);
        this.queue = new EventQueue(flows.count());
        this.clock = new RunClock(queue, observer);
        this.migrations = new MigrationProcess[count];
        int[][] paths = new int[count][];
        double[] capacities = spec.links().stream().mapToDouble(LinkSpec::bytesPerSecond).toArray();
        for (int i = 0; i < count; i++) {
            paths[i] = spec.migrations().get(i).path().stream().mapToInt(this::linkIndex).toArray();
        }
        LinkSharing sharing = new LinkSharing(capacities, flows, queue);
        for (int i = 0; i < count; i++) {
            sharing.setPath(flows.main(i), paths[i]);
            sharing.setPath(flows.urgent(i), paths[i]);
        }
        desk = new FaultDesk(spec, clock, sharing);
        Seeds seeds = new Seeds(spec.seed());
        Assembly assembly = new Assembly(policies, workloads, seeds);
        for (int i = 0; i < count; i++) {
            MigrationSpec migration = spec.migrations().get(i);
            VmSpec vm = vm(migration.vm());
            Route route = route(paths[i]);
            PolicyContext context = new PolicyContext(vm, migration, route.bytesPerSecond(),
                    new Seeds(seeds.seed("vm." + vm.id())));
            migrations[i] = new MigrationProcess(new MigrationState(i, migration, vm, assembly.workloads(vm),
                    new PageContents(vm, seeds.seed("vm." + vm.id() + ".content")),
                    assembly.strategies(migration.policy(), context), route, clock), sharing, desk, witness);
            migrations[i].schedule();
        }
        desk.schedule(migrations);
    }

    @Override
    public long nowNanos() {
        return clock.nowNanos();
    }

    @Override
    public boolean advance(long untilNanos, RunControl control) {
        while (result == null) {
            if (control.isCancelled()) {
                cancel();
            } else if (queue.isEmpty() || allEnded()) {
                finish();
            } else if (queue.nextTime() > untilNanos) {
                clock.advanceTo(untilNanos);
                return true;
            } else {
                step(control);
            }
        }
        return false;
    }

    @Override
    public RunResult result() {
        if (result == null) {
            throw new IllegalStateException("The run has not ended.");
        }
        return result;
    }

    private void step(RunControl control) {
        queue.pop();
        clock.advanceTo(queue.time());
        if (queue.kind() == RunClock.FAULT) {
            desk.handle(queue.owner(), queue.stamp());
            return;
        }
        MigrationProcess migration = migrations[queue.owner()];
        migration.handle(queue.kind(), queue.stamp());
        if (events++ % EVENTS_PER_PROGRESS == 0) {
            report(control, migration);
        }
    }

    private void report(RunControl control, MigrationProcess last) {
        double sum = 0;
        for (MigrationProcess migration : migrations) {
            sum += migration.fraction();
        }
        control.progress(sum / migrations.length, last.phase().id());
    }

    private boolean allEnded() {
        for (MigrationProcess migration : migrations) {
            if (!migration.isEnded()) {
                return false;
            }
        }
        return true;
    }

    private void cancel() {
        for (MigrationProcess migration : migrations) {
            migration.cancel();
        }
        finish();
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>();
        for (MigrationProcess migration : migrations) {
            if (!migration.isEnded()) {
                throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
            }
            results.add(migration.result());
        }
        result = new RunResult(spec, version, results);
    }

    private int linkIndex(String id) {
        for (int i = 0; i < spec.links().size(); i++) {
            if (spec.links().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The link '" + id + "' does not exist.");
    }

    private VmSpec vm(String id) {
        for (VmSpec vm : spec.vms()) {
            if (vm.id().equals(id)) {
                return vm;
            }
        }
        throw new IllegalArgumentException("The VM '" + id + "' does not exist.");
    }

    private Route route(int[] path) {
        double slowest = Double.POSITIVE_INFINITY;
        long latency = 0;
        for (int link : path) {
            slowest = Math.min(slowest, spec.links().get(link).bytesPerSecond());
            latency += spec.links().get(link).latencyNanos();
        }
        return new Route(slowest, latency);
    }
}
