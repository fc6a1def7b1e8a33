package org.migworkbench.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.clock.EventQueue;

class LinkSharingTest {

    private static final double LINK = 1e9;

    private final FlowTable flows = new FlowTable(1, 0);
    private final EventQueue queue = new EventQueue(flows.count());
    private final LinkSharing sharing = new LinkSharing(new double[] { LINK }, flows, queue);

    @BeforeEach
    void paths() {
        sharing.setPath(0, new int[] { 0 });
        sharing.setPath(1, new int[] { 0 });
    }

    @Test
    void aBatchWithoutADemandFollowsASlowOneAtTheRateOfTheLink() {
        sharing.begin(0, 0, 1000, 1e6);
        assertEquals(1e6, sharing.rate(0));
        sharing.begin(1_000_000, 0, 1000, Double.POSITIVE_INFINITY);
        assertEquals(LINK, sharing.rate(0));
        sharing.begin(1_001_000, 0, 1000, Double.POSITIVE_INFINITY);
        assertEquals(LINK, sharing.rate(0));
        sharing.begin(1_002_000, 0, 1000, 1e6);
        assertEquals(1e6, sharing.rate(0));
    }

    @Test
    void aDemandThatIsTheSameButForRoundingKeepsTheRate() {
        sharing.begin(0, 0, 1000, 1e6);
        sharing.begin(1_000_000, 0, 1000, 1e6 + 0.5);
        assertEquals(1e6, sharing.rate(0));
        sharing.begin(2_000_000, 0, 1000, 1e6 - 1);
        assertEquals(1e6 - 1, sharing.rate(0), "never more than the demand");
    }

    @Test
    void aBatchOnALinkThatGoesDownEndsAsMuchLater() {
        sharing.begin(0, 0, 1_000_000, Double.POSITIVE_INFINITY);
        assertEquals(1_000_000, queue.nextTime());
        sharing.setCapacity(400_000, 0, 0);
        assertEquals(0, sharing.rate(0));
        assertTrue(queue.isEmpty(), "no end while the link is down");
        sharing.setCapacity(5_000_000, 0, LINK / 2);
        assertEquals(5_000_000 + 2 * 600_000, queue.nextTime());
    }

    @Test
    void theSecondChannelSharesWithTheFirstAndReportsItsOwner() {
        FlowTable table = new FlowTable(2, 1);
        EventQueue events = new EventQueue(table.count());
        LinkSharing two = new LinkSharing(new double[] { LINK }, table, events);
        for (int flow = 0; flow < table.count(); flow++) {
            two.setPath(flow, new int[] { 0 });
        }
        two.begin(0, table.main(1), 1_000_000, Double.POSITIVE_INFINITY);
        two.begin(0, table.urgent(1), 1_000, Double.POSITIVE_INFINITY);
        assertEquals(LINK / 2, two.rate(table.urgent(1)));
        events.pop();
        assertEquals(2_000, events.time());
        assertEquals(FlowTable.URGENT_SENT, events.kind());
        assertEquals(1, events.owner());
        two.end(2_000, table.urgent(1));
        assertEquals(1_001_000, events.nextTime());
        assertEquals(1, events.size(), "an end that is overtaken leaves nothing behind");
    }

    @Test
    void endlessTrafficHasNoEndAndItsListenerHearsItsRate() {
        FlowTable table = new FlowTable(1, 1);
        EventQueue events = new EventQueue(table.count());
        LinkSharing two = new LinkSharing(new double[] { LINK }, table, events);
        double[] heard = new double[1];
        two.setListener((now, flow, rate) -> heard[0] = rate);
        two.setPath(table.main(0), new int[] { 0 });
        two.setPath(table.traffic(0), new int[] { 0 });
        two.beginEndless(0, table.traffic(0), LINK);
        assertEquals(LINK, heard[0]);
        assertTrue(events.isEmpty());
        two.begin(0, table.main(0), 1000, Double.POSITIVE_INFINITY);
        assertEquals(LINK / 2, heard[0]);
        assertEquals(2_000, events.nextTime());
    }
}
