package org.migworkbench.engine.network;

import org.migworkbench.engine.clock.EventKinds;

/**
 * The numbers of the flows over the links: first the main channel of each migration, then its second channel for urgent
 * pages, one for the commits of its destination and one for the forward checkpoints of its source, then each guest's own
 * traffic. Migrations that are added later have their four channels behind these.
 *
 * @param migrations number of migrations at the start
 * @param traffic    number of guests with traffic of their own
 */
public record FlowTable(int migrations, int traffic) {

    /** A batch of a migration's main channel has left. */
    public static final int MAIN_SENT = EventKinds.NETWORK;
    /** A batch of its second channel has left. */
    public static final int URGENT_SENT = EventKinds.NETWORK + 1;
    /** A batch of its destination's commits has left. */
    public static final int COMMIT_SENT = EventKinds.NETWORK + 2;
    /** A batch of its source's forward checkpoints has left. */
    public static final int FORWARD_SENT = EventKinds.NETWORK + 3;

    /** Flows of one migration. */
    static final int CHANNELS = 4;

    /**
     * Number of flows at the start.
     *
     * @return the count
     */
    public int count() {
        return CHANNELS * migrations + traffic;
    }

    /**
     * The main channel of a migration.
     *
     * @param migration number of the migration
     * @return number of the flow
     */
    public int main(int migration) {
        return channel(0, migration);
    }

    /**
     * The channel of a migration's urgent pages.
     *
     * @param migration number of the migration
     * @return number of the flow
     */
    public int urgent(int migration) {
        return channel(1, migration);
    }

    /**
     * The commits of a migration's destination.
     *
     * @param migration number of the migration
     * @return number of the flow
     */
    public int commit(int migration) {
        return channel(2, migration);
    }

    /**
     * The forward checkpoints of a migration's source.
     *
     * @param migration number of the migration
     * @return number of the flow
     */
    public int forward(int migration) {
        return channel(3, migration);
    }

    /**
     * A guest's own traffic.
     *
     * @param index number of the traffic
     * @return number of the flow
     */
    public int traffic(int index) {
        return CHANNELS * migrations + index;
    }

    /**
     * Whether a flow is a guest's own traffic, which never ends by itself.
     *
     * @param flow number of the flow
     * @return false for a channel of a migration
     */
    public boolean isTraffic(int flow) {
        return flow >= CHANNELS * migrations && flow < count();
    }

    /**
     * Number of the migration or, for a guest's own traffic, of that traffic.
     *
     * @param flow number of the flow
     * @return the number
     */
    public int owner(int flow) {
        if (flow >= count()) {
            return migrations + (flow - count()) / CHANNELS;
        }
        return isTraffic(flow) ? flow - CHANNELS * migrations : flow % migrations;
    }

    /** Kind of the event that a batch of a migration's channel has left. */
    int sentKind(int flow) {
        return MAIN_SENT + (flow >= count() ? (flow - count()) % CHANNELS : flow / migrations);
    }

    private int channel(int channel, int migration) {
        return migration < migrations ? channel * migrations + migration
                : count() + CHANNELS * (migration - migrations) + channel;
    }
}
