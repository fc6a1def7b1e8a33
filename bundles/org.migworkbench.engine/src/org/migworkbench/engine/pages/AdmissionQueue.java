package org.migworkbench.engine.pages;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.MigrationSpec;

/**
 * Keeps migrations within what their hosts take part in at once. A migration takes room at its source and its destination
 * together or waits with neither. Whenever one ends, those that wait are tried in the order of their start times, ties in
 * the order of the specification, and each starts for which both hosts have room then. So a later one overtakes an
 * earlier one that another host blocks: no room stays free that anyone could use, at the price that one which needs two
 * busy hosts may wait long.
 */
final class AdmissionQueue {

    private static final int NO_HOST = -1;

    private int[] sources;
    private int[] destinations;
    private final int[] outgoing;
    private final int[] incoming;
    private final int[] mostOutgoing;
    private final int[] mostIncoming;
    private boolean[] admitted;
    private int[] waiting;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();
    private int waitingCount;

    /**
     * Creates a queue in which nobody waits.
     *
     * @param hosts      hosts with limits
     * @param migrations the migrations
     */
    AdmissionQueue(List<HostSpec> hosts, List<MigrationSpec> migrations) {
        for (HostSpec host : hosts) {
            numbers.put(host.id(), numbers.size());
        }
        this.mostOutgoing = hosts.stream().mapToInt(host -> most(host.mostOutgoing())).toArray();
        this.mostIncoming = hosts.stream().mapToInt(host -> most(host.mostIncoming())).toArray();
        this.outgoing = new int[mostOutgoing.length];
        this.incoming = new int[mostIncoming.length];
        this.sources = migrations.stream().mapToInt(m -> numbers.getOrDefault(m.source(), NO_HOST)).toArray();
        this.destinations = migrations.stream().mapToInt(m -> numbers.getOrDefault(m.destination(), NO_HOST))
                .toArray();
        this.admitted = new boolean[sources.length];
        this.waiting = new int[sources.length];
    }

    /** Adds a migration behind those that there are. */
    void add(MigrationSpec migration) {
        int count = sources.length + 1;
        sources = Arrays.copyOf(sources, count);
        destinations = Arrays.copyOf(destinations, count);
        admitted = Arrays.copyOf(admitted, count);
        waiting = Arrays.copyOf(waiting, count);
        sources[count - 1] = numbers.getOrDefault(migration.source(), NO_HOST);
        destinations[count - 1] = numbers.getOrDefault(migration.destination(), NO_HOST);
    }

    private static int most(int limit) {
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }

    /**
     * A migration's start time has come; asked in the order of the start times.
     *
     * @return whether it may start now; else it waits
     */
    boolean request(int migration) {
        if (hasRoom(migration)) {
            take(migration);
            return true;
        }
        waiting[waitingCount++] = migration;
        return false;
    }

    /** A migration has ended, whether it ran, waits or was never asked for. */
    void leave(int migration) {
        if (admitted[migration]) {
            admitted[migration] = false;
            count(migration, -1);
            return;
        }
        for (int i = 0; i < waitingCount; i++) {
            if (waiting[i] == migration) {
                removeWaiting(i);
                return;
            }
        }
    }

    /** The next of those that wait which may start now; negative if there is none. */
    int admitNext() {
        for (int i = 0; i < waitingCount; i++) {
            int migration = waiting[i];
            if (hasRoom(migration)) {
                removeWaiting(i);
                take(migration);
                return migration;
            }
        }
        return -1;
    }

    private void removeWaiting(int i) {
        waitingCount--;
        System.arraycopy(waiting, i + 1, waiting, i, waitingCount - i);
    }

    private boolean hasRoom(int migration) {
        int source = sources[migration];
        int destination = destinations[migration];
        return (source == NO_HOST || outgoing[source] < mostOutgoing[source])
                && (destination == NO_HOST || incoming[destination] < mostIncoming[destination]);
    }

    private void take(int migration) {
        admitted[migration] = true;
        count(migration, 1);
    }

    private void count(int migration, int change) {
        if (sources[migration] != NO_HOST) {
            outgoing[sources[migration]] += change;
        }
        if (destinations[migration] != NO_HOST) {
            incoming[destinations[migration]] += change;
        }
    }

    @Override
    public String toString() {
        return "waiting " + Arrays.toString(Arrays.copyOf(waiting, waitingCount));
    }
}
