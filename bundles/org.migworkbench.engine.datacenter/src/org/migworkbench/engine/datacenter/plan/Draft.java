package org.migworkbench.engine.datacenter.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.View;
import org.migworkbench.engine.datacenter.strategy.catalog.MadeStrategy;

/**
 * The placement as it will be after the moves that are planned so far, with what was counted for them. Memory is counted at
 * the source and at the target, as it is while the moves last. For one thread.
 */
final class Draft implements View {

    final MadeStrategy strategy;
    final Rules rules;
    final boolean[] hot;
    final boolean[] emptied;
    private final Placement placement;
    private final Spread spread;
    private final SplittableRandom random;
    private final Forecast forecast;
    private final LoadWindow window;
    private final LoadWindow coldWindow;
    private final boolean[] on;
    private final boolean[] moved;
    private final int[] outgoing;
    private final int[] incoming;
    private final List<PlannedMove> moves = new ArrayList<>();
    private Situation situation;

    Draft(Centre centre, MadeStrategy strategy, SplittableRandom random, Forecast forecast) {
        this.strategy = strategy;
        this.rules = new Rules(centre.spec());
        this.placement = new Placement(centre);
        this.spread = new Spread(centre.hosts());
        this.random = random;
        this.forecast = forecast;
        this.window = new LoadWindow(strategy.detection().samples());
        this.coldWindow = new LoadWindow(strategy.cold().samples());
        this.on = new boolean[centre.hosts()];
        this.hot = new boolean[centre.hosts()];
        this.emptied = new boolean[centre.hosts()];
        this.outgoing = new int[centre.hosts()];
        this.incoming = new int[centre.hosts()];
        this.moved = new boolean[centre.vms()];
    }

    /** Begins anew from what is. */
    void begin(Situation now) {
        situation = now;
        placement.copy(now.placement());
        moves.clear();
        spread.clear();
        forget();
        for (int host = 0; host < on.length; host++) {
            begin(host, now.isOn(host));
        }
    }

    private void begin(int host, boolean isOn) {
        on[host] = isOn;
        if (isOn) {
            spread.set(host, placement.load(host));
        }
    }

    private void forget() {
        Arrays.fill(emptied, false);
        Arrays.fill(outgoing, 0);
        Arrays.fill(incoming, 0);
        Arrays.fill(moved, false);
    }

    @Override
    public Placement placement() {
        return placement;
    }

    @Override
    public Spread spread() {
        return spread;
    }

    @Override
    public SplittableRandom random() {
        return random;
    }

    @Override
    public boolean isOn(int host) {
        return on[host];
    }

    @Override
    public long predictedNanos(int vm) {
        var cost = forecast.of(vm, Placement.NONE);
        return cost.isCompleted() ? cost.totalNanos() : Long.MAX_VALUE;
    }

    Forecast forecast() {
        return forecast;
    }

    List<PlannedMove> moves() {
        return moves;
    }

    boolean isHotNow(int host) {
        window.look(placement, host, Placement.NONE);
        return strategy.detection().isHot(window, spread);
    }

    boolean isHotWith(int host, int vm) {
        window.look(placement, host, vm);
        return strategy.detection().isHotAfter(window, spread);
    }

    boolean isCold(int host) {
        coldWindow.look(placement, host, Placement.NONE);
        return strategy.cold().isCold(coldWindow);
    }

    /** Whether a host can't give anything away now. */
    boolean isHeld(int host) {
        return !on[host] || situation.isBusy(host) || placement.count(host) == 0;
    }

    /** Whether nothing may be moved out of a host any more, or nothing at all. */
    boolean isFull(int host) {
        int most = placement.centre().spec().limits().mostPerHost();
        return isFullInAll() || most > 0 && outgoing[host] >= most;
    }

    boolean isFullInAll() {
        int most = placement.centre().spec().limits().mostInAll();
        return most > 0 && situation.movesUnderWay() + moves.size() >= most;
    }

    boolean isOverInAll() {
        int most = placement.centre().spec().limits().mostInAll();
        return most > 0 && situation.movesUnderWay() + moves.size() > most;
    }

    /** Whether a host may take somebody, whatever it would be like then. */
    boolean mayTake(int host, int vm) {
        int most = placement.centre().spec().limits().mostPerHost();
        return placement.fits(vm, host) && !emptied[host] && !situation.isBusy(host)
                && (most == 0 || incoming[host] < most) && rules.allow(placement, vm, host);
    }

    /** Whether nobody may be moved out of the way of somebody that arrives in this round. */
    boolean isTarget(int host) {
        return incoming[host] > 0;
    }

    int outgoing(int host) {
        return outgoing[host];
    }

    boolean mayMove(int vm) {
        return !moved[vm] && !situation.isCoolingDown(vm);
    }

    boolean wasMoved(int vm) {
        return moved[vm];
    }

    /** Plans a move. */
    void plan(int vm, int target) {
        int source = placement.hostOf(vm);
        moves.add(new PlannedMove(vm, source, target));
        moved[vm] = true;
        outgoing[source]++;
        incoming[target]++;
        on[target] = true;
        placement.move(vm, target);
        placement.reserve(source, placement.centre().memory(vm));
        follow(source);
        follow(target);
    }

    /** Takes the last planned move back. */
    void takeBack() {
        PlannedMove last = moves.remove(moves.size() - 1);
        moved[last.vm()] = false;
        outgoing[last.source()]--;
        incoming[last.target()]--;
        placement.reserve(last.source(), -placement.centre().memory(last.vm()));
        placement.move(last.vm(), last.source());
        on[last.target()] = situation.isOn(last.target()) || incoming[last.target()] > 0;
        follow(last.source());
        follow(last.target());
    }

    private void follow(int host) {
        spread.set(host, on[host] ? placement.load(host) : Double.NaN);
    }

    /** A virtual machine leaves for a place that is yet to be found; returns where it was. */
    int lift(int vm) {
        int source = placement.hostOf(vm);
        placement.take(vm);
        placement.reserve(source, placement.centre().memory(vm));
        follow(source);
        return source;
    }

    /** It is where it was again. */
    void drop(int vm, int source) {
        placement.reserve(source, -placement.centre().memory(vm));
        placement.put(vm, source);
        follow(source);
    }
}
