package org.migworkbench.engine.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.assembly.Assembly;
import org.migworkbench.engine.clock.EventKinds;
import org.migworkbench.engine.clock.EventQueue;
import org.migworkbench.engine.clock.EventSchedule;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.Ending;
import org.migworkbench.engine.course.GuestToll;
import org.migworkbench.engine.course.MigrationTotals;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/** One run: a clock, the links and the migrations of a scenario. */
final class SimulationRun implements Run {

    /** A migration asks its hosts for room. */
    private static final int START = EventKinds.RUN + 1;
    /** A migration that waited for its hosts starts. */
    private static final int ADMITTED = EventKinds.RUN + 2;
    private static final int EVENTS_PER_PROGRESS = 64;

    private final ScenarioSpec spec;
    private final String version;
    private final RunObserver observer;
    private final EventQueue queue;
    private final RunClock clock;
    private final EventSchedule schedule;
    private final List<PageMigration> migrations = new ArrayList<>();
    private final FaultSchedule faults;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();
    private final AdmissionQueue admission;
    private final TrafficFlows traffic;
    private MigrationMaker opening;
    private RunControl asked = RunControl.NONE;
    private RunResult result;
    private int ended;
    private long events;

    /**
     * Opens a run. The migrations are made by the first {@link #advance}, because that takes long for huge guests and may
     * be given up.
     *
     * @param spec      a valid scenario
     * @param assembly  makes workloads and strategies
     * @param observer  told of events
     * @param witness   sees which content reaches the destinations
     * @param version   engine version for the result
     */
    SimulationRun(ScenarioSpec spec, Assembly assembly, RunObserver observer, MemoryWitness witness, String version) {
        this.spec = spec;
        this.version = version;
        this.observer = observer;
        FlowTable flows = new FlowTable(spec.migrations().size(), spec.traffic().size());
        this.queue = new EventQueue(flows.count());
        this.clock = new RunClock(this::tell);
        this.schedule = new EventSchedule(clock, queue);
        this.admission = new AdmissionQueue(spec.hosts(), spec.migrations());
        Topology topology = new Topology(spec.links(), spec.migrations().size());
        LinkSharing sharing = new LinkSharing(topology.capacities(), flows, queue);
        this.faults = new FaultSchedule(spec, schedule, sharing, topology);
        this.traffic = new TrafficFlows(spec.traffic(), topology, sharing);
        traffic.start(0);
        this.opening = new MigrationMaker(spec, new MigrationMaker.Shared(schedule, sharing, topology, faults),
                assembly,
                witness, this::endIfCancelled);
    }

    private void create() {
        for (int i = 0; i < spec.migrations().size(); i++) {
            PageMigration migration = opening.make(i);
            String vm = spec.migrations().get(i).vm();
            numbers.put(vm, i);
            traffic.setGuest(vm, migration.memory().guest());
            migrations.add(migration);
            schedule.queue().push(spec.migrations().get(i).startNanos(), START, i, 0);
        }
        faults.schedule(migrations);
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
            } else if (ended == spec.migrations().size()) {
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
        int kind = queue.kind();
        if (kind == FaultSchedule.FAULT) {
            faults.handle(index, queue.stamp());
            return;
        }
        PageMigration migration = migrations.get(index);
        if (EventKinds.owner(kind) != EventKinds.RUN) {
            migration.handle(kind, queue.stamp());
        } else if (!migration.course().isEnded() && (kind == ADMITTED || admission.request(index))) {
            migration.course().start();
        }
        if (events++ % eventsPerProgress() == 0) {
            report(control, migration);
        }
    }

    /** Seldom enough that the sum over all migrations costs nothing beside the events. */
    private int eventsPerProgress() {
        return Math.max(EVENTS_PER_PROGRESS, migrations.size());
    }

    /** The clock's events: the run itself follows them first, so that the observer sees what is consistent. */
    private void tell(SimEvent event) {
        traffic.on(event);
        if (event instanceof MigrationEnded) {
            ended++;
            admission.leave(numbers.get(event.vm()));
            for (int next = admission.admitNext(); next >= 0; next = admission.admitNext()) {
                schedule.pushAfter(0, ADMITTED, next);
            }
        }
        observer.on(event);
    }

    /** Nothing will ever happen again to the migrations that are under way: a link that they need stays down. */
    private void endStalled() {
        int before = ended;
        for (PageMigration migration : migrations) {
            migration.course().stall();
        }
        if (ended == before) {
            throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
        }
    }

    private void report(RunControl control, PageMigration last) {
        double sum = 0;
        for (PageMigration migration : migrations) {
            sum += migration.course().fraction();
        }
        control.progress(sum / migrations.size(), last.course().phase().id());
    }

    private void cancel() {
        for (PageMigration migration : migrations) {
            migration.course().cancel();
        }
        finish();
    }

    /** Ends a migration that was not made yet. */
    private MigrationResult cancelledBefore(int index) {
        MigrationSpec migration = spec.migrations().get(index);
        MigrationResult unmade = new MigrationTotals(migration, 1).result(Ending.RUN_CANCELLED, clock.nowNanos(), false,
                GuestToll.NONE);
        observer.on(new MigrationEnded(clock.nowNanos(), clock.nextSequence(), migration.vm(), unmade));
        return unmade;
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>();
        for (int i = 0; i < spec.migrations().size(); i++) {
            results.add(i < migrations.size() ? migrations.get(i).course().result() : cancelledBefore(i));
        }
        result = new RunResult(spec, version, results);
    }
}
