package org.migworkbench.engine.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageContents;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;

/** One run: a clock, the links and the migrations of a scenario. */
public final class SimulationRun implements Run {

    private static final int EVENTS_PER_PROGRESS = 64;

    private final ScenarioSpec spec;
    private final String version;
    private final RunObserver observer;
    private final EventQueue queue;
    private final RunClock clock;
    private final MigrationProcess[] migrations;
    private final FaultDesk desk;
    private final MemoryWitness witness;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();
    private final AdmissionQueue admission;
    private final TrafficFlows traffic;
    private Opening opening;
    private RunControl asked = RunControl.NONE;
    private RunResult result;
    private int ended;
    private long events;

    /** What the migrations are made of. */
    private record Opening(Topology topology, LinkSharing sharing, Assembly assembly) {
    }

    /**
     * Opens a run. The migrations are made by the first {@link #advance}, because that takes long for huge guests and may
     * be given up.
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
        this.observer = observer;
        int count = spec.migrations().size();
        FlowTable flows = new FlowTable(count, spec.traffic().size());
        this.queue = new EventQueue(flows.count());
        this.clock = new RunClock(queue, this::tell);
        this.migrations = new MigrationProcess[count];
        this.witness = witness;
        this.admission = new AdmissionQueue(spec.hosts(), spec.migrations());
        Topology topology = new Topology(spec.links(), count);
        LinkSharing sharing = new LinkSharing(topology.capacities(), flows, queue);
        this.desk = new FaultDesk(spec, clock, sharing, topology);
        this.traffic = new TrafficFlows(spec.traffic(), topology, sharing);
        traffic.start(0);
        this.opening = new Opening(topology, sharing, new Assembly(policies, workloads, new Seeds(spec.seed())));
    }

    private void create() {
        Topology topology = opening.topology();
        LinkSharing sharing = opening.sharing();
        Assembly assembly = opening.assembly();
        Seeds seeds = new Seeds(spec.seed());
        SortedMap<String, VmSpec> vms = new TreeMap<>();
        spec.vms().forEach(vm -> vms.put(vm.id(), vm));
        for (int i = 0; i < migrations.length; i++) {
            endIfCancelled();
            MigrationSpec migration = spec.migrations().get(i);
            VmSpec vm = vms.get(migration.vm());
            int[] path = topology.path(migration.path());
            sharing.setPath(sharing.flows().main(i), path);
            sharing.setPath(sharing.flows().urgent(i), path);
            Route route = topology.route(path);
            PolicyContext context = new PolicyContext(vm, migration, route.bytesPerSecond(),
                    new Seeds(seeds.seed("vm." + vm.id())));
            MigrationState state = new MigrationState(i, migration, vm, assembly.workloads(vm),
                    new PageContents(vm, seeds.seed("vm." + vm.id() + ".content")),
                    assembly.strategies(migration.policy(), context), route, clock, this::endIfCancelled);
            state.disk = DiskAssembly.disk(state, assembly, seeds, sharing, witness, this::endIfCancelled);
            numbers.put(vm.id(), i);
            traffic.setGuest(vm.id(), state.guest);
            migrations[i] = new MigrationProcess(state, sharing, desk, witness);
            migrations[i].safeguard().connect(topology);
            migrations[i].schedule();
        }
        desk.schedule(migrations);
        opening = null;
    }

    @Override
    public long nowNanos() {
        return clock.nowNanos();
    }

    @Override
    public boolean advance(long untilNanos, RunControl control) {
        asked = control;
        while (result == null) {
            if (control.isCancelled()) {
                cancel();
            } else if (opening != null) {
                createOrCancel();
            } else if (ended == migrations.length) {
                finish();
            } else if (queue.isEmpty()) {
                endStalled();
            } else if (queue.nextTime() > untilNanos) {
                clock.advanceTo(untilNanos);
                return true;
            } else {
                stepOrCancel(control);
            }
        }
        return false;
    }

    private void stepOrCancel(RunControl control) {
        try {
            step(control);
        } catch (RunCancelled cancelled) {
            cancel();
        }
    }

    private void createOrCancel() {
        try {
            create();
        } catch (RunCancelled cancelled) {
            cancel();
        }
    }

    private void endIfCancelled() {
        if (asked.isCancelled()) {
            throw new RunCancelled();
        }
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
        int index = queue.owner();
        if (queue.kind() == RunClock.FAULT) {
            desk.handle(index, queue.stamp());
            return;
        }
        MigrationProcess migration = migrations[index];
        if (queue.kind() == RunClock.ADMITTED) {
            migration.handle(RunClock.START, 0);
        } else if (queue.kind() != RunClock.START || !migration.isEnded() && admission.request(index)) {
            migration.handle(queue.kind(), queue.stamp());
        }
        if (events++ % eventsPerProgress() == 0) {
            report(control, migration);
        }
    }

    /** Seldom enough that the sum over all migrations costs nothing beside the events. */
    private int eventsPerProgress() {
        return Math.max(EVENTS_PER_PROGRESS, migrations.length);
    }

    /** The clock's events: the run itself follows them first, so that the observer sees what is consistent. */
    private void tell(SimEvent event) {
        traffic.on(event);
        if (event instanceof MigrationEnded) {
            ended++;
            admission.leave(numbers.get(event.vm()));
            for (int next = admission.admitNext(); next >= 0; next = admission.admitNext()) {
                clock.pushAfter(0, RunClock.ADMITTED, next);
            }
        }
        observer.on(event);
    }

    /** Nothing will ever happen again to the migrations that are under way: a link that they need stays down. */
    private void endStalled() {
        int before = ended;
        for (MigrationProcess migration : migrations) {
            migration.stall();
        }
        if (ended == before) {
            throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
        }
    }

    private void report(RunControl control, MigrationProcess last) {
        double sum = 0;
        for (MigrationProcess migration : migrations) {
            sum += migration.fraction();
        }
        control.progress(sum / migrations.length, last.phase().id());
    }

    private void cancel() {
        for (MigrationProcess migration : migrations) {
            if (migration != null) {
                migration.cancel();
            }
        }
        finish();
    }

    /** Ends a migration that was not made yet. */
    private MigrationResult cancelledBefore(int index) {
        MigrationSpec migration = spec.migrations().get(index);
        MigrationResult unmade = new MigrationTotals(migration, 1).result(Outcome.CANCELLED, RunCancelled.REASON,
                false, clock.nowNanos(), 0, ServiceQuality.UNHARMED, PostcopyStats.NONE, ProtectionStats.NONE, false);
        observer.on(new MigrationEnded(clock.nowNanos(), clock.nextSequence(), migration.vm(), unmade));
        return unmade;
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>();
        for (int i = 0; i < migrations.length; i++) {
            results.add(migrations[i] == null ? cancelledBefore(i) : migrations[i].result());
        }
        result = new RunResult(spec, version, results);
    }
}
