package org.migworkbench.engine.datacenter.day;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.move.Engines;
import org.migworkbench.engine.datacenter.plan.Plan;
import org.migworkbench.engine.datacenter.plan.Planner;
import org.migworkbench.engine.datacenter.plan.Situation;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.result.Figures;
import org.migworkbench.engine.datacenter.result.PurposeChange;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.strategy.catalog.MadeStrategy;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyCatalog;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.Seeds;

/**
 * A day of a data centre: at each sample of the load traces the strategy decides, and its moves go through the migration
 * engine. Hosts that take part in a move are left alone until it ends. For one use and one thread.
 */
public final class DataCenterDay {

    private final DataCenterSpec spec;
    private final Centre centre;
    private final Placement placement;
    private final Arrivals arrivals;
    private final HostStates hosts;
    private final DayMoves moves;
    private final Planner planner;
    private final boolean switchesOff;
    private final List<Figures> samples = new ArrayList<>();
    private final List<PurposeChange> purposes = new ArrayList<>();
    private final float[][] loads;
    private final int[] start;
    private long nowNanos;

    /** The moment as the planner sees it. */
    private final Situation situation = new Situation() {
        @Override
        public Placement placement() {
            return placement;
        }

        @Override
        public boolean isOn(int host) {
            return !hosts.isOff(host);
        }

        @Override
        public boolean isBusy(int host) {
            return hosts.isBusy(host);
        }

        @Override
        public boolean isCoolingDown(int vm) {
            return arrivals.isCoolingDown(vm, nowNanos);
        }

        @Override
        public int movesUnderWay() {
            return moves.underWay();
        }
    };

    /**
     * Prepares a day.
     *
     * @param spec       what to run
     * @param strategies known strategies
     * @param engines    what the migration engine knows
     * @throws IllegalArgumentException if the strategy isn't known, or not all virtual machines find a host; the message is
     *                                  a complete sentence
     */
    public DataCenterDay(DataCenterSpec spec, StrategyCatalog strategies, Engines engines) {
        MadeStrategy strategy = strategies.make(spec.strategy());
        this.spec = spec;
        this.centre = new Centre(spec);
        this.placement = new Placement(centre);
        new StartPlacements(placement).place();
        this.arrivals = new Arrivals(spec.vms(), spec.limits());
        this.hosts = new HostStates(placement, arrivals);
        this.moves = new DayMoves(placement, hosts, arrivals, engines.costs(spec.moves(), spec.seed()));
        this.planner = new Planner(centre, strategy, new Seeds(spec.seed()).stream("datacenter.strategy"),
                moves::predict);
        this.switchesOff = strategy.frame().switchesOff();
        this.loads = new float[spec.traces().samples()][spec.hosts()];
        this.start = places();
    }

    private int[] places() {
        return IntStream.range(0, spec.vms()).map(placement::hostOf).toArray();
    }

    /**
     * Runs it.
     *
     * @param control asked before each sample whether to go on, and told how far it is
     * @return the result; of a day that was cancelled, what there was until then
     */
    public DayResult run(RunControl control) {
        int count = spec.traces().samples();
        leaveOff();
        for (int sample = 0; sample < count && !control.isCancelled(); sample++) {
            sample(sample);
            control.progress((sample + 1.0) / count, "datacenter");
        }
        Figures total = new Figures();
        samples.forEach(total::add);
        return new DayResult(spec, total, samples, moves.records(), purposes, loads, start, places());
    }

    private void leaveOff() {
        for (int host = 0; host < spec.hosts() && switchesOff; host++) {
            if (placement.count(host) == 0) {
                hosts.neverOn(host);
            }
        }
    }

    private void sample(int sample) {
        Figures figures = new Figures();
        samples.add(figures);
        hosts.countInto(figures);
        centre.goTo(sample);
        placement.sum();
        hosts.sample(loads[sample]);
        Plan plan = planner.plan(situation);
        figures.hot += plan.hot();
        note(sample, plan);
        moves.start(plan.moves(), nowNanos, figures);
        switchOff();
        long next = nowNanos + spec.traces().intervalNanos();
        moves.advance(next);
        hosts.settleAll(next);
        nowNanos = next;
    }

    private void note(int sample, Plan plan) {
        PurposeChange last = purposes.isEmpty() ? null : purposes.get(purposes.size() - 1);
        if (last == null || last.purpose() != plan.recognised().purpose()) {
            purposes.add(new PurposeChange(sample, plan.recognised().purpose(), plan.recognised().reason()));
        }
    }

    /** Hosts that got empty are switched off when the next decisions are made. */
    private void switchOff() {
        for (int host = 0; host < spec.hosts() && switchesOff; host++) {
            if (placement.count(host) == 0 && !hosts.isBusy(host) && !hosts.isOff(host)) {
                hosts.switchOff(host, nowNanos);
            }
        }
    }
}
