package org.migworkbench.analysis.narration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** What is told of each round follows from its numbers. */
class NarrationTest {

    private static final long MIB = 1 << 20;
    private static final long SECOND = 1_000_000_000L;
    private static final OptionalLong LIMIT = OptionalLong.of(SECOND / 5);

    private static final RoundStats FIRST = live(1, 0, 100, 40).expectedDowntimeNanos(SECOND / 2).build();
    private static final RoundStats SECOND_ROUND = live(2, SECOND, 40, 10).throttle(0.2).pagesSkipped(3)
            .expectedDowntimeNanos(SECOND / 8).build();
    private static final RoundStats LAST = RoundStats.of("web", 3, Phase.STOP_AND_COPY).startNanos(2 * SECOND)
            .durationNanos(SECOND / 8).pagesSent(2560).bytesSent(10 * MIB).build();

    private static RoundStats.Builder live(int round, long startNanos, long sentMib, long leftMib) {
        return RoundStats.of("web", round, Phase.PRECOPY).startNanos(startNanos).durationNanos(SECOND)
                .pagesSent(256 * sentMib).bytesSent(sentMib * MIB).pagesDirtied(256 * leftMib)
                .remainingBytes(leftMib * MIB).dirtyRateBytesPerSecond(leftMib * MIB)
                .bandwidthBytesPerSecond(sentMib * MIB).bandwidthShare(1);
    }

    private static List<Scene> told(RoundStats... rounds) {
        return Narration.soFar(List.of(rounds), Results.vm(), LIMIT);
    }

    @Test
    void tellsWhatWasSentWhatIsLeftAndWhyItGoesOn() {
        String first = told(FIRST, SECOND_ROUND, LAST).get(0).text();
        assertTrue(first.startsWith("All of the memory, "), first);
        assertTrue(first.contains("100 MiB in 1 s"), first);
        assertTrue(first.contains("40 MiB are to be sent again"), first);
        assertTrue(first.endsWith("To stop now takes about 500 ms, the limit is 200 ms: another round."), first);
    }

    @Test
    void tellsWhatThePolicyDoesToTheGuestAndItsPages() {
        Scene second = told(FIRST, SECOND_ROUND, LAST).get(1);
        assertEquals("Round 2", second.title());
        assertTrue(second.text().contains("What the last round left, 40 MiB, is sent"), second.text());
        assertTrue(second.text().contains("The policy slows the guest by 20.0 %"), second.text());
        assertTrue(second.text().contains("3 pages were passed over"), second.text());
        assertTrue(second.text().contains("10 MiB are left, 75.0 % less than before"), second.text());
        assertTrue(second.text().endsWith("the limit is 200 ms: the policy stops the guest."), second.text());
    }

    @Test
    void tellsTheRaceThatIsLost() {
        String lost = told(FIRST, live(2, SECOND, 40, 60).build()).get(1).text();
        assertTrue(lost.contains("60 MiB are left, more than before: the guest is faster than the network"), lost);
        String level = told(FIRST, live(2, SECOND, 40, 41).build()).get(1).text();
        assertTrue(level.contains("about as much as before"), level);
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        RoundStats unread = RoundStats.of("web", 2, Phase.PRECOPY).startNanos(SECOND).durationNanos(SECOND)
                .bytesSent(MIB).pagesDirtied(RoundStats.UNKNOWN).remainingBytes(RoundStats.UNKNOWN).build();
        String text = told(FIRST, unread, LAST).get(1).text();
        assertFalse(text.contains("writes") || text.contains("left,"
                + " more"), text);
        assertTrue(told(FIRST, unread, LAST).get(2).text().startsWith("The guest stands still"));
    }

    @Test
    void theEndIsTheHeadlineAndItsReason() {
        MigrationResult result = Results.migration(Outcome.COMPLETED, true);
        List<Scene> scenes = Narration.of(result, Results.vm(), LIMIT);
        assertEquals("The end", scenes.get(scenes.size() - 1).title());
        assertTrue(scenes.get(scenes.size() - 1).text().startsWith("Converged"), scenes::toString);
        assertEquals(result.rounds().size() + 1, scenes.size());
    }

    @Test
    void stepsAreFoundByTheClock() {
        Scenes scenes = new Scenes(told(FIRST, SECOND_ROUND, LAST));
        assertEquals(List.of(0L, SECOND, 2 * SECOND), scenes.starts());
        assertEquals(0, scenes.at(SECOND - 1));
        assertEquals(1, scenes.at(SECOND));
        assertEquals(2, scenes.at(99 * SECOND));
        assertEquals(-1, Scenes.NONE.at(0));
        assertEquals(1, scenes.ofRound(2));
        assertEquals(-1, scenes.ofRound(9));
        assertTrue(scenes.beginsAs(new Scenes(told(FIRST, SECOND_ROUND))));
        assertFalse(scenes.beginsAs(Scenes.NONE));
        assertFalse(scenes.beginsAs(new Scenes(told(live(1, 0, 9, 9).build(), LAST))));
    }
}
