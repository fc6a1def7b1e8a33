package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.Neighbours;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * One run in fluid mode. Rates are shared anew only when a migration begins or ceases to send or demands another rate,
 * once for all that happens at the same time. A migration waits either for a time or for its class of rates to be served
 * so much; the latter needs no new plan when the rate changes.
 */
final class FluidRun implements Run {

    private static final int ACTS_PER_PROGRESS = 64;

    private final FluidScenario scenario;
    private final RunOptions options;
    private final List<PreparedMigration> plans;
    private final List<FluidMigration> migrations = new ArrayList<>();
    private final RunClock clock;
    private final NextTimes times;
    private final RateClasses classes;
    private RateClass[] classOf;
    private long[] stamps;
    private int[] unplanned;
    private int unplannedCount;
    private int open;
    private boolean classesChanged;
    private RateClass first;
    private RunResult result;
    private final Neighbours neighbours = new Neighbours(this::isQuiet);
    private boolean mayGrow;
    private long acts;

    FluidRun(FluidScenario scenario, List<PreparedMigration> plans, double[] capacities, RunOptions options) {
        int count = plans.size();
        this.clock = new RunClock(options.observer());
        this.scenario = scenario;
        this.options = options;
        this.plans = new ArrayList<>(plans);
        this.times = new NextTimes(count);
        this.classes = new RateClasses(capacities);
        this.classOf = new RateClass[count];
        this.stamps = new long[count];
        this.unplanned = new int[count];
        for (PreparedMigration plan : plans) {
            begin(plan);
        }
    }

    private void begin(PreparedMigration plan) {
        FluidMigration migration = plan.migration(clock, neighbours);
        times.set(migrations.size(), migration.nextNanos());
        migrations.add(migration);
        open++;
    }

    @Override
    public void submit(MigrationSpec migration) {
        options.requireRoomFor(migration, clock.nowNanos());
        if (result != null || isUnderWay(migration.vm())) {
            throw new IllegalStateException("The run has ended, or the VM '" + migration.vm() + "' migrates already.");
        }
        PreparedMigration plan = scenario.prepare(migration);
        grow(plans.size() + 1);
        PreparedMigration numbered = plan.withPathId(pathId(migration.path()));
        plans.add(numbered);
        begin(numbered);
    }

    private void grow(int count) {
        if (count > stamps.length) {
            classOf = Arrays.copyOf(classOf, 2 * count);
            stamps = Arrays.copyOf(stamps, 2 * count);
            unplanned = Arrays.copyOf(unplanned, 2 * count);
            times.grow(2 * count);
        }
    }

    /** The number of a path in this run, a new one if nobody has taken it yet. */
    private int pathId(List<String> path) {
        int highest = -1;
        for (PreparedMigration plan : plans) {
            if (plan.spec().path().equals(path)) {
                return plan.pathId();
            }
            highest = Math.max(highest, plan.pathId());
        }
        return highest + 1;
    }

    private boolean isUnderWay(String vm) {
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).vm().id().equals(vm) && !migrations.get(i).course().isEnded()) {
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
        mayGrow = options.isOpen() && untilNanos < Long.MAX_VALUE;
        while (result == null) {
            if (control.isCancelled()) {
                cancel();
            } else if (open == 0 && (!options.isOpen() || untilNanos == Long.MAX_VALUE)) {
                finish();
            } else if (nextNanos() > untilNanos) {
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

    /** When something happens next; {@code first} is the class that it happens to, null if a time has come. */
    private long nextNanos() {
        long next = times.time();
        first = null;
        for (int i = 0; i < classes.size(); i++) {
            RateClass one = classes.get(i);
            while (one.hasWake() && one.firstStamp() != stamps[one.firstOwner()]) {
                one.removeFirst();
            }
            if (one.hasWake() && one.wakeNanos() < next) {
                next = one.wakeNanos();
                first = one;
            }
        }
        return next;
    }

    private void step(RunControl control) {
        long next = nextNanos();
        if (next == Long.MAX_VALUE) {
            endStalled();
            return;
        }
        int owner = first == null ? times.owner() : first.firstOwner();
        FluidMigration migration = migrations.get(owner);
        clock.advanceTo(next);
        boolean wasUnderWay = migration.course().isUnderWay();
        migration.act(first != null);
        if (migration.course().isUnderWay() != wasUnderWay) {
            neighbours.changed();
        }
        if (neighbours.endCircling()) {
            noteAll();
        } else {
            open -= migration.course().isEnded() ? 1 : 0;
            noteDemand(owner);
        }
        if (classesChanged && nextNanos() > clock.nowNanos()) {
            share();
        }
        if (acts++ % Math.max(ACTS_PER_PROGRESS, migrations.size()) == 0) {
            report(control, migration);
        }
    }

    /** What is waited for would come after the end of time. */
    private void endStalled() {
        int before = open;
        migrations.forEach(one -> one.course().stall());
        noteAll();
        if (open == before) {
            throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
        }
    }

    /** Whether nothing but the migrations is going to change anything. */
    private boolean isQuiet() {
        return !mayGrow && options.endsCircles();
    }

    /** Several migrations have ended at once. */
    private void noteAll() {
        open = 0;
        for (int owner = 0; owner < migrations.size(); owner++) {
            noteDemand(owner);
            open += migrations.get(owner).course().isEnded() ? 0 : 1;
        }
    }

    /** Sees whether a migration's demand is another now; if it is, it makes its plan when the rates are known. */
    private void noteDemand(int owner) {
        FluidMigration migration = migrations.get(owner);
        RateClass now = classOf[owner];
        double demand = migration.demand();
        stamps[owner]++;
        if (demand == (now == null ? 0 : now.demand())) {
            if (now != null && now.rate() > 0) {
                plan(owner);
            } else {
                times.set(owner, migration.nextNanos());
            }
            return;
        }
        if (now != null) {
            now.leave();
        }
        classesChanged = true;
        if (demand > 0) {
            PreparedMigration plan = plans.get(owner);
            classOf[owner] = classes.join(plan.pathId(), plan.path(), demand);
            times.set(owner, Long.MAX_VALUE);
            unplanned[unplannedCount++] = owner;
        } else {
            classOf[owner] = null;
            times.set(owner, migration.nextNanos());
        }
    }

    private void plan(int owner) {
        FluidMigration migration = migrations.get(owner);
        migration.plan(classOf[owner]);
        times.set(owner, migration.nextNanos());
        stamps[owner]++;
        if (migration.nextBytes() < Double.POSITIVE_INFINITY) {
            classOf[owner].wakeAt(migration.nextBytes(), owner, stamps[owner]);
        }
    }

    private void share() {
        classesChanged = false;
        classes.share();
        for (int i = 0; i < classes.size(); i++) {
            RateClass one = classes.get(i);
            boolean wasFree = one.isFree();
            one.setRate(clock.nowNanos(), classes.rate(one));
            if (wasFree != one.isFree()) {
                planAll(one);
            }
        }
        for (int i = 0; i < unplannedCount; i++) {
            if (classOf[unplanned[i]] != null) {
                plan(unplanned[i]);
            }
        }
        unplannedCount = 0;
    }

    /** A class gets all that it demands and did not before, or the other way round: what sends in bursts is timed anew. */
    private void planAll(RateClass one) {
        for (int owner = 0; owner < migrations.size(); owner++) {
            if (classOf[owner] == one) {
                plan(owner);
            }
        }
    }

    private void report(RunControl control, FluidMigration last) {
        double share = migrations.stream().mapToDouble(one -> one.course().fraction()).average().orElse(1);
        control.progress(share, last.course().phase().id());
    }

    private void cancel() {
        migrations.forEach(FluidMigration::cancel);
        finish();
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>(migrations.size());
        for (FluidMigration migration : migrations) {
            results.add(migration.course().result());
        }
        ScenarioSpec begun = scenario.spec();
        ScenarioSpec spec = plans.size() == begun.migrations().size() ? begun
                : begun.withMigrations(plans.stream().map(PreparedMigration::spec).toList());
        result = new RunResult(spec, FluidEngine.VERSION, Fidelity.FLUID, results);
    }
}
