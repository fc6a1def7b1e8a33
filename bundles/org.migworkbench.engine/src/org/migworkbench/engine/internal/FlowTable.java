package org.migworkbench.engine.internal;

/**
 * The numbers of the flows over the links: first the main channel of each migration, then its second channel for urgent
 * pages, then each guest's own traffic.
 *
 * @param migrations number of migrations
 * @param traffic    number of guests with traffic of their own
 */
record FlowTable(int migrations, int traffic) {

    /** Number of flows. */
    int count() {
        return 2 * migrations + traffic;
    }

    /** The main channel of a migration. */
    int main(int migration) {
        return migration;
    }

    /** The channel of a migration's urgent pages. */
    int urgent(int migration) {
        return migrations + migration;
    }

    /** A guest's own traffic. */
    int traffic(int index) {
        return 2 * migrations + index;
    }

    /** Whether a flow is a guest's own traffic, which never ends by itself. */
    boolean isTraffic(int flow) {
        return flow >= 2 * migrations;
    }

    /** Number of the migration or, for a guest's own traffic, of that traffic. */
    int owner(int flow) {
        return flow < migrations ? flow : flow < 2 * migrations ? flow - migrations : flow - 2 * migrations;
    }

    /** Kind of the event that a batch of a migration's channel has left. */
    int sentKind(int flow) {
        return flow < migrations ? RunClock.BATCH_SENT : RunClock.URGENT_SENT;
    }
}
