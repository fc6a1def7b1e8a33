package org.migworkbench.engine.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.network.FlowTable;
import org.migworkbench.engine.network.LinkSharing;
import org.migworkbench.engine.network.RateListener;
import org.migworkbench.engine.network.Topology;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.spec.TrafficSpec;

/**
 * The guests' own traffic: each an endless flow that follows its guest from the links of the source to those of the
 * destination and rests while the guest stands still. What it lacks slows the guest. Learns where a guest is from the
 * events of the run, so the course of a migration knows nothing of it.
 */
final class TrafficFlows implements RateListener {

    private final LinkSharing sharing;
    private final FlowTable flows;
    private final TrafficSpec[] specs;
    private final int[][] paths;
    private final int[][] pathsAfter;
    private final Guest[] guests;
    private final boolean[] moved;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    /**
     * Creates flows that rest.
     *
     * @param traffic  what the guests send, at most one for each
     * @param topology the links
     * @param sharing  the rates, whose listener this becomes
     */
    TrafficFlows(List<TrafficSpec> traffic, Topology topology, LinkSharing sharing) {
        this.sharing = sharing;
        this.flows = sharing.flows();
        this.specs = traffic.toArray(new TrafficSpec[0]);
        this.paths = new int[specs.length][];
        this.pathsAfter = new int[specs.length][];
        this.guests = new Guest[specs.length];
        this.moved = new boolean[specs.length];
        for (int i = 0; i < specs.length; i++) {
            numbers.put(specs[i].vm(), i);
            paths[i] = topology.path(specs[i].path());
            pathsAfter[i] = topology.path(specs[i].pathAfter());
        }
        sharing.setListener(this);
    }

    /** Sets the guest that feels its traffic's rate; one that doesn't migrate has no result and needs none. */
    void setGuest(String vm, Guest guest) {
        Integer number = numbers.get(vm);
        if (number != null) {
            guests[number] = guest;
        }
    }

    /** Lets all guests send, which run at their sources. */
    void start(long nowNanos) {
        for (int i = 0; i < specs.length; i++) {
            begin(nowNanos, i);
        }
    }

    /** Follows a guest. */
    void on(SimEvent event) {
        if (specs.length == 0) {
            return;
        }
        Integer number = numbers.get(event.vm());
        if (number == null) {
            return;
        }
        long now = event.timeNanos();
        if (event instanceof PauseChanged pause) {
            if (pause.paused()) {
                sharing.end(now, flows.traffic(number));
            } else {
                begin(now, number);
            }
        } else if (event instanceof PhaseChanged change && change.to() == Phase.POSTCOPY) {
            move(now, number, true);
        } else if (event instanceof MigrationEnded end) {
            if (end.result().ending().lostVm()) {
                sharing.end(now, flows.traffic(number));
            } else {
                move(now, number, isAtDestination(end.result()));
            }
        }
    }

    @Override
    public void rateChanged(long nowNanos, int flow, double bytesPerSecond) {
        int number = flows.owner(flow);
        Guest guest = guests[number];
        if (guest != null) {
            TrafficSpec spec = specs[number];
            guest.advance(nowNanos);
            guest.setNetworkLoss(spec.networkBound() * Math.max(0, 1 - bytesPerSecond / spec.bytesPerSecond()));
        }
    }

    private void begin(long nowNanos, int number) {
        int flow = flows.traffic(number);
        if (!sharing.isActive(flow)) {
            sharing.setPath(flow, moved[number] ? pathsAfter[number] : paths[number]);
            sharing.beginEndless(nowNanos, flow, specs[number].bytesPerSecond());
        }
    }

    /**
     * A switch to post-copy that failed leaves the guest at the source; one that was done has figures. A failure may have
     * taken the guest back or forth.
     */
    private static boolean isAtDestination(MigrationResult result) {
        ProtectionStats.Recovery recovery = result.protection().recovery();
        if (recovery == ProtectionStats.Recovery.SOURCE_FROM_COMMIT
                || recovery == ProtectionStats.Recovery.DESTINATION_FROM_STORE) {
            return recovery == ProtectionStats.Recovery.DESTINATION_FROM_STORE;
        }
        return result.outcome() == Outcome.COMPLETED || !result.postcopy().equals(PostcopyStats.NONE);
    }

    /** The guest is at the destination or the source from now on. */
    private void move(long nowNanos, int number, boolean toDestination) {
        if (moved[number] != toDestination) {
            moved[number] = toDestination;
            int flow = flows.traffic(number);
            if (sharing.isActive(flow)) {
                sharing.end(nowNanos, flow);
                begin(nowNanos, number);
            }
        }
    }
}
