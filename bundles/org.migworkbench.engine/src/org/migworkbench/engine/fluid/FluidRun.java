package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * One run in fluid mode. Rates are shared anew only when a migration begins or ceases to send or demands another rate,
 * once for all that happens at the same time. A migration waits either for a time or for its class of rates to be served
 * so much; the latter needs no new plan when the rate changes.
 */
final class FluidRun implements Run {

    private static final int ACTS_PER_PROGRESS = 64;

    private final ScenarioSpec spec;
    private final List<PreparedMigration> plans;
    private final FluidMigration[] migrations;
    private final RunClock clock;
    private final NextTimes times;
    private final RateClasses classes;
    private final RateClass[] classOf;
    private final long[] stamps;
    private final int[] unplanned;
    private int unplannedCount;
    private int open;
    private boolean classesChanged;
    private RateClass first;
    private RunResult result;
    private long acts;

    FluidRun(ScenarioSpec spec, List<PreparedMigration> plans, double[] capacities, RunObserver observer) {
        int count = plans.size();
        this.clock = new RunClock(observer);
        this.spec = spec;
        this.plans = plans;
        this.migrations = new FluidMigration[count];
        this.times = new NextTimes(count);
        this.classes = new RateClasses(capacities);
        this.classOf = new RateClass[count];
        this.stamps = new long[count];
        this.unplanned = new int[count];
        this.open = count;
        for (int i = 0; i < count; i++) {
            migrations[i] = plans.get(i).migration(clock);
            times.set(i, migrations[i].nextNanos());
        }
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
            } else if (open == 0) {
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
            throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
        }
        int owner = first == null ? times.owner() : first.firstOwner();
        FluidMigration migration = migrations[owner];
        clock.advanceTo(next);
        migration.act(first != null);
        if (migration.course().isEnded()) {
            open--;
        }
        noteDemand(owner);
        if (classesChanged && nextNanos() > clock.nowNanos()) {
            share();
        }
        if (acts++ % ACTS_PER_PROGRESS == 0) {
            report(control, migration);
        }
    }

    /** Sees whether a migration's demand is another now; if it is, it makes its plan when the rates are known. */
    private void noteDemand(int owner) {
        FluidMigration migration = migrations[owner];
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
        FluidMigration migration = migrations[owner];
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
        for (int owner = 0; owner < classOf.length; owner++) {
            if (classOf[owner] == one) {
                plan(owner);
            }
        }
    }

    private void report(RunControl control, FluidMigration last) {
        double sum = 0;
        for (FluidMigration migration : migrations) {
            sum += migration.course().fraction();
        }
        control.progress(sum / migrations.length, last.course().phase().id());
    }

    private void cancel() {
        for (FluidMigration migration : migrations) {
            migration.cancel();
        }
        finish();
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>(migrations.length);
        for (FluidMigration migration : migrations) {
            results.add(migration.course().result());
        }
        result = new RunResult(spec, FluidEngine.VERSION, Fidelity.FLUID, results);
    }
}
