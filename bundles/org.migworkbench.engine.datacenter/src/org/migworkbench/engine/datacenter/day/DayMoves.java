package org.migworkbench.engine.datacenter.day;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.move.MoveCost;
import org.migworkbench.engine.datacenter.move.MoveCosts;
import org.migworkbench.engine.datacenter.move.MoveOrder;
import org.migworkbench.engine.datacenter.plan.PlannedMove;
import org.migworkbench.engine.datacenter.result.Figures;
import org.migworkbench.engine.datacenter.result.MoveRecord;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.MoveSettings;

/** Makes moves: what they take of both hosts while they last, and who runs where afterwards. For one day and one thread. */
final class DayMoves {

    private static final double LEAST_RATE_SHARE = 0.01;

    private final Placement placement;
    private final Centre centre;
    private final HostStates hosts;
    private final Arrivals arrivals;
    private final MoveCosts costs;
    private final List<MoveRecord> records = new ArrayList<>();
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long sequence;
    private int underWay;

    /** What happens: a move begins or ends. */
    private record Event(long nanos, long sequence, boolean isEnd, MoveRecord move) implements Comparable<Event> {

        @Override
        public int compareTo(Event other) {
            return nanos != other.nanos ? Long.compare(nanos, other.nanos) : Long.compare(sequence, other.sequence);
        }
    }

    DayMoves(Placement placement, HostStates hosts, Arrivals arrivals, MoveCosts costs) {
        this.placement = placement;
        this.centre = placement.centre();
        this.hosts = hosts;
        this.arrivals = arrivals;
        this.costs = costs;
    }

    List<MoveRecord> records() {
        return records;
    }

    int underWay() {
        return underWay;
    }

    /** What a move would cost if it were alone; below 0 = to a host like its own. */
    MoveCost predict(int vm, int target) {
        int source = placement.hostOf(vm);
        int like = target >= 0 ? target : source;
        return costs.predict(order(vm, source < 0 ? like : source, like < 0 ? 0 : like));
    }

    private MoveOrder order(int vm, int source, int target) {
        HostType type = centre.spec().hostType(target);
        return new MoveOrder(vm, source, target, hosts.isOff(target) ? type.bootNanos() : 0, centre.memory(vm),
                centre.mips(vm), (int) Math.round(100 * centre.cpu(vm)), (int) Math.round(100 * centre.memoryUse(vm)),
                rate(source), rate(target));
    }

    /** What the guests leave of a network card, a hundredth at least. */
    private double rate(int host) {
        double free = 1;
        for (int vm = placement.first(host); vm >= 0; vm = placement.next(vm)) {
            free -= centre.network(vm);
        }
        return centre.spec().hostType(host).nicBytesPerSecond() * Math.max(LEAST_RATE_SHARE, free);
    }

    /** Starts what is planned. */
    void start(List<PlannedMove> planned, long nowNanos, Figures figures) {
        List<MoveOrder> orders = planned.stream().map(move -> order(move.vm(), move.source(), move.target())).toList();
        List<MoveCost> made = orders.isEmpty() ? List.of() : costs.make(orders);
        for (int i = 0; i < orders.size(); i++) {
            MoveOrder order = orders.get(i);
            MoveRecord move = new MoveRecord(order, nowNanos, made.get(i),
                    arrivals.isBack(order.vm(), order.target(), nowNanos));
            records.add(move);
            count(move, figures);
            begin(move, nowNanos);
        }
    }

    private void count(MoveRecord move, Figures figures) {
        double lost = move.cost().lostNanos() / 1e9;
        figures.moves++;
        figures.movesBack += move.isBack() ? 1 : 0;
        figures.failed += move.cost().isCompleted() ? 0 : 1;
        figures.bytes += move.cost().bytes();
        figures.guestLostSeconds += lost;
        figures.lostWork += lost * centre.demand(move.order().vm());
    }

    private void begin(MoveRecord move, long nowNanos) {
        int target = move.order().target();
        placement.reserve(target, move.order().memoryBytes());
        hosts.moving(move.order().source(), 1);
        hosts.moving(target, 1);
        underWay++;
        if (hosts.isOff(target)) {
            hosts.wake(target, nowNanos);
        }
        events.add(new Event(move.beginNanos(), sequence++, false, move));
        events.add(new Event(move.endNanos(), sequence++, true, move));
    }

    /** Lets everything happen until a time, this included. */
    void advance(long toNanos) {
        while (!events.isEmpty() && events.peek().nanos() <= toNanos) {
            Event event = events.poll();
            if (event.isEnd()) {
                end(event.move());
            } else {
                hosts.woken(event.move().order().target(), event.nanos());
                load(event.move(), event.nanos(), 1);
            }
        }
    }

    private void end(MoveRecord move) {
        MoveOrder order = move.order();
        long now = move.endNanos();
        hosts.settle(order.source(), now);
        hosts.settle(order.target(), now);
        load(move, now, -1);
        placement.reserve(order.target(), -order.memoryBytes());
        hosts.moving(order.source(), -1);
        hosts.moving(order.target(), -1);
        underWay--;
        if (move.cost().isCompleted()) {
            placement.move(order.vm(), order.target());
            arrivals.arrived(order.vm(), order.source(), now);
        } else {
            arrivals.failed(order.vm(), now);
        }
    }

    /** What a move takes of both hosts begins, or ceases; in CloudSim a tenth of the guest's processor at the target. */
    private static double gigabitsPerSecond(MoveRecord move) {
        return move.cost().totalNanos() == 0 ? 0 : move.cost().bytes() * 8.0 / move.cost().totalNanos();
    }

    private void load(MoveRecord move, long nowNanos, int sign) {
        MoveOrder order = move.order();
        MoveSettings moves = centre.spec().moves();
        if (moves.cost() == MoveSettings.Cost.MEMORY_OVER_BANDWIDTH) {
            double lost = MoveSettings.CLOUDSIM_LOSS * order.mips() * order.loadPercent() / 100;
            hosts.load(order.target(), sign * lost, nowNanos);
            return;
        }
        double gigabits = gigabitsPerSecond(move);
        for (int host : new int[] { order.source(), order.target() }) {
            hosts.load(host, sign * gigabits * moves.coresPerGbit() * centre.spec().hostType(host).mipsPerCore(),
                    nowNanos);
        }
    }
}
