package org.migworkbench.engine.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkSharingTest {

    private static final double LINK = 1e9;

    private final EventQueue queue = new EventQueue();
    private final LinkSharing sharing = new LinkSharing(
            new FairShare(new double[] { LINK }, new int[][] { { 0 } }), 1, queue, 0);

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
}
