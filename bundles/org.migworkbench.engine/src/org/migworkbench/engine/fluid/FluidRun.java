package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
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
    private final List<MigrationPlan> plans;
    private final FluidProcess[] processes;
    private final NextTimes times;
    private final RateClasses classes;
    private final RateClass[] classOf;
    private final long[] stamps;
    private final int[] unplanned;
    private int unplannedCount;
    private long nowNanos;
    private int open;
    private boolean classesChanged;
    private RateClass first;
    private RunResult result;
    private long acts;

    FluidRun(ScenarioSpec spec, List<MigrationPlan> plans, double[] capacities, RunObserver observer) {
        int count = plans.size();
        FluidEvents events = new FluidEvents(observer);
        this.spec = spec;
        this.plans = plans;
        this.processes = new FluidProcess[count];
        this.times = new NextTimes(count);
        this.classes = new RateClasses(capacities);
        this.classOf = new RateClass[count];
        this.stamps = new long[count];
        this.unplanned = new int[count];
        this.open = count;
        for (int i = 0; i < count; i++) {
            processes[i] = new FluidProcess(new FluidState(plans.get(i)), events);
            times.set(i, processes[i].nextNanos());
        }
    }

    @Override
    public long nowNanos() {
        return nowNanos;
    }

    @Override
    public boolean advance(long untilNanos, RunControl control) {
        while (result == null) {
            if (control.isCancelled()) {
                cancel();
            } else if (open == 0) {
                finish();
            } else if (nextNanos() > untilNanos) {
                nowNanos = Math.max(nowNanos, untilNanos);
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
        FluidProcess process = processes[owner];
        nowNanos = Math.max(nowNanos, next);
        process.act(nowNanos, first != null);
        if (process.isEnded()) {
            open--;
        }
        noteDemand(owner);
        if (classesChanged && nextNanos() > nowNanos) {
            share();
        }
        if (acts++ % ACTS_PER_PROGRESS == 0) {
            report(control, process);
        }
    }

    /** Sees whether a migration's demand is another now; if it is, it makes its plan when the rates are known. */
    private void noteDemand(int owner) {
        FluidProcess process = processes[owner];
        RateClass now = classOf[owner];
        double demand = process.demand();
        stamps[owner]++;
        if (demand == (now == null ? 0 : now.demand())) {
            if (now != null && now.rate() > 0) {
                plan(owner);
            } else {
                times.set(owner, process.nextNanos());
            }
            return;
        }
        if (now != null) {
            now.leave();
        }
        classesChanged = true;
        if (demand > 0) {
            MigrationPlan plan = plans.get(owner);
            classOf[owner] = classes.join(plan.pathId(), plan.path(), demand);
            times.set(owner, Long.MAX_VALUE);
            unplanned[unplannedCount++] = owner;
        } else {
            classOf[owner] = null;
            times.set(owner, process.nextNanos());
        }
    }

    private void plan(int owner) {
        FluidProcess process = processes[owner];
        process.plan(nowNanos, classOf[owner]);
        times.set(owner, process.nextNanos());
        stamps[owner]++;
        if (process.nextBytes() < Double.POSITIVE_INFINITY) {
            classOf[owner].wakeAt(process.nextBytes(), owner, stamps[owner]);
        }
    }

    private void share() {
        classesChanged = false;
        classes.removeEmpty();
        double[] rates = classes.share();
        for (int i = 0; i < classes.size(); i++) {
            RateClass one = classes.get(i);
            boolean wasFree = one.isFree();
            one.setRate(nowNanos, rates[i]);
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

    private void report(RunControl control, FluidProcess last) {
        double sum = 0;
        for (FluidProcess process : processes) {
            sum += process.fraction();
        }
        control.progress(sum / processes.length, last.phase().id());
    }

    private void cancel() {
        for (FluidProcess process : processes) {
            process.cancel(nowNanos);
        }
        finish();
    }

    private void finish() {
        List<MigrationResult> results = new ArrayList<>(processes.length);
        for (FluidProcess process : processes) {
            results.add(process.result());
        }
        result = new RunResult(spec, FluidEngine.VERSION, Fidelity.FLUID, results);
    }
}
