package org.migworkbench.engine.fluid;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.internal.FairShare;

/**
 * One run in fluid mode. Rates are shared anew only when a migration begins or ceases to send or demands another rate,
 * once for all that happens at the same time.
 */
final class FluidRun implements Run {

    private static final int ACTS_PER_PROGRESS = 64;

    private final ScenarioSpec spec;
    private final FluidProcess[] processes;
    private final NextTimes times;
    private final FairShare fairShare;
    private final boolean[] active;
    private final double[] demands;
    private final double[] rates;
    private final double[] given;
    private final boolean[] unplanned;
    private long nowNanos;
    private int open;
    private boolean demandsChanged;
    private RunResult result;
    private long acts;

    FluidRun(ScenarioSpec spec, List<MigrationPlan> plans, double[] capacities, int[][] paths, RunObserver observer) {
        int count = plans.size();
        FluidEvents events = new FluidEvents(observer);
        this.spec = spec;
        this.processes = new FluidProcess[count];
        this.times = new NextTimes(count);
        this.fairShare = new FairShare(capacities, paths);
        this.active = new boolean[count];
        this.demands = new double[count];
        this.rates = new double[count];
        this.given = new double[count];
        this.unplanned = new boolean[count];
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
            } else if (times.time() > untilNanos) {
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

    private void step(RunControl control) {
        if (times.time() == Long.MAX_VALUE) {
            throw new IllegalStateException("Nothing is left to do, yet a migration has not ended.");
        }
        int owner = times.owner();
        FluidProcess process = processes[owner];
        nowNanos = Math.max(nowNanos, times.time());
        process.act(nowNanos);
        if (process.isEnded()) {
            open--;
        }
        noteDemand(owner);
        if (demandsChanged && times.time() > nowNanos) {
            share();
        }
        if (acts++ % ACTS_PER_PROGRESS == 0) {
            report(control, process);
        }
    }

    /** Sees whether a migration's demand is another now; if it is, it gets its time when the rates are known. */
    private void noteDemand(int owner) {
        FluidProcess process = processes[owner];
        double demand = process.demand();
        boolean sends = demand > 0;
        if (sends != active[owner] || sends && demand != demands[owner]) {
            active[owner] = sends;
            demands[owner] = demand;
            demandsChanged = true;
            unplanned[owner] = true;
            times.set(owner, Long.MAX_VALUE);
        } else {
            process.setRate(nowNanos, rates[owner]);
            process.plan();
            times.set(owner, process.nextNanos());
        }
    }

    private void share() {
        demandsChanged = false;
        System.arraycopy(rates, 0, given, 0, rates.length);
        fairShare.compute(active, demands, rates);
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] != given[i] || unplanned[i]) {
                unplanned[i] = false;
                processes[i].setRate(nowNanos, rates[i]);
                processes[i].plan();
                times.set(i, processes[i].nextNanos());
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
        result = new RunResult(spec, FluidEngine.VERSION, results);
    }
}
