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
import org.migworkbench.engine.course.Neighbours;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
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
    private final Assembly assembly;
    private final RunOptions options;
    private final List<MigrationSpec> specs;
    private final EventQueue queue;
    private final RunClock clock;
    private final EventSchedule schedule;
    private final List<PageMigration> migrations = new ArrayList<>();
    private final FaultSchedule faults;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();
    private final AdmissionQueue admission;
    private final TrafficFlows traffic;
    private final LinkSharing sharing;
    private final Neighbours neighbours = new Neighbours(this::isQuiet);
    private final MigrationMaker maker;
    private boolean mayGrow;
    private boolean created;
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
     * @param options   who looks at it, and whether it grows
     */
    SimulationRun(ScenarioSpec spec, Assembly assembly, RunOptions options) {
        this.spec = spec;
        this.assembly = assembly;
        this.options = options;
        this.specs = new ArrayList<>(spec.migrations());
        FlowTable flows = new FlowTable(specs.size(), spec.traffic().size());
        this.queue = new EventQueue(flows.count());
        this.clock = new RunClock(this::tell);
        this.schedule = new EventSchedule(clock, queue);
        this.admission = new AdmissionQueue(spec.hosts(), specs);
        Topology topology = new Topology(spec.links(), specs.size());
        this.sharing = new LinkSharing(topology.capacities(), flows, queue);
        this.faults = new FaultSchedule(spec, specs, schedule, sharing, topology);
        this.traffic = new TrafficFlows(spec.traffic(), topology, sharing);
        traffic.start(0);
        this.maker = new MigrationMaker(spec.vms(),
                new MigrationMaker.Shared(schedule, sharing, topology, faults, neighbours),
                assembly, options.witness(), this::endIfCancelled);
    }

    private void create() {
        while (migrations.size() < specs.size()) {
            createNext();
        }
        faults.schedule(migrations);
        created = true;
    }

    private void createNext() {
        int index = migrations.size();
        MigrationSpec migrationSpec = specs.get(index);
        PageMigration migration = maker.make(index, migrationSpec);
        numbers.put(migrationSpec.vm(), index);
        traffic.setGuest(migrationSpec.vm(), migration.memory().guest());
        migrations.add(migration);
        queue.push(migrationSpec.startNanos(), START, index, 0);
    }

    @Override
    public void submit(MigrationSpec migration) {
        options.requireRoomFor(migration, clock.nowNanos());
        if (result != null || isUnderWay(migration.vm())) {
            throw new IllegalStateException("The run has ended, or the VM '" + migration.vm() + "' migrates already.");
        }
        assembly.requireSound(spec.alone(migration));
        specs.add(migration);
        sharing.addMigration();
        admission.add(migration);
        if (created) {
            createNext();
        }
    }

    private boolean isUnderWay(String vm) {
        for (int i = 0; i < specs.size(); i++) {
            if (specs.get(i).vm().equals(vm) && (i >= migrations.size() || !migrations.get(i).course().isEnded())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long nowNanos() {
        return clock.nowNanos();
    }

    @Override
    public boolean advance(long untilNanos, RunControl control) {
        asked = control;
        mayGrow = options.isOpen() && untilNanos < Long.MAX_VALUE;
        while (result == null) {
            if (control.isCancelled()) {
                cancel();
            } else if (!created) {
                createOrCancel();
            } else if (ended == specs.size() && (!options.isOpen() || untilNanos == Long.MAX_VALUE)) {
                finish();
            } else if (queue.isEmpty() && ended < specs.size()) {
                endStalled();
            } else if (queue.isEmpty() || queue.nextTime() > untilNanos) {
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
            neighbours.changed();
            return;
        }
        PageMigration migration = migrations.get(index);
        if (EventKinds.owner(kind) != EventKinds.RUN) {
            migration.handle(kind, queue.stamp());
        } else if (!migration.course().isEnded() && (kind == ADMITTED || admission.request(index))) {
            migration.course().start();
        }
        neighbours.endCircling();
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
        if (event instanceof MigrationEnded || event instanceof MigrationStarted) {
            neighbours.changed();
        }
        if (event instanceof MigrationEnded) {
            ended++;
            admission.leave(numbers.get(event.vm()));
            for (int next = admission.admitNext(); next >= 0; next = admission.admitNext()) {
                schedule.pushAfter(0, ADMITTED, next);
            }
        }
        options.observer().on(event);
    }

    /** Whether nothing but the migrations is going to change anything. */
    private boolean isQuiet() {
        return !mayGrow && options.endsCircles() && faults.areOver();
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
        MigrationSpec migration = specs.get(index);
        MigrationResult unmade = new MigrationTotals(migration, 1).result(Ending.RUN_CANCELLED, clock.nowNanos(),
                GuestToll.NONE);
        options.observer().on(new MigrationEnded(clock.nowNanos(), clock.nextSequence(), migration.vm(), unmade));
        return unmade;
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            results.add(i < migrations.size() ? migrations.get(i).course().result() : cancelledBefore(i));
        }
        result = new RunResult(specs.size() == spec.migrations().size() ? spec : spec.withMigrations(specs),
                SimulationEngine.VERSION, results);
    }
}
