package org.migworkbench.engine.pages;

/**
 * The numbers of the flows over the links: first the main channel of each migration, then its second channel for urgent
 * pages, one for the commits of its destination and one for the forward checkpoints of its source, then each guest's own
 * traffic.
 *
 * @param migrations number of migrations
 * @param traffic    number of guests with traffic of their own
 */
record FlowTable(int migrations, int traffic) {

    private static final int CHANNELS = 4;

    /** Number of flows. */
    int count() {
        return CHANNELS * migrations + traffic;
    }

    /** The main channel of a migration. */
    int main(int migration) {
        return migration;
    }

    /** The channel of a migration's urgent pages. */
    int urgent(int migration) {
        return migrations + migration;
    }

    /** The commits of a migration's destination. */
    int commit(int migration) {
        return 2 * migrations + migration;
    }

    /** The forward checkpoints of a migration's source. */
    int forward(int migration) {
        return 3 * migrations + migration;
    }

    /** A guest's own traffic. */
    int traffic(int index) {
        return CHANNELS * migrations + index;
    }

    /** Whether a flow is a guest's own traffic, which never ends by itself. */
    boolean isTraffic(int flow) {
        return flow >= CHANNELS * migrations;
    }

    /** Number of the migration or, for a guest's own traffic, of that traffic. */
    int owner(int flow) {
        return isTraffic(flow) ? flow - CHANNELS * migrations : flow % migrations;
    }

    /** Kind of the event that a batch of a migration's channel has left. */
    int sentKind(int flow) {
        return switch (flow / migrations) {
            case 0 -> RunClock.BATCH_SENT;
            case 1 -> RunClock.URGENT_SENT;
            case 2 -> RunClock.COMMIT_SENT;
            default -> RunClock.FORWARD_SENT;
        };
    }
}
