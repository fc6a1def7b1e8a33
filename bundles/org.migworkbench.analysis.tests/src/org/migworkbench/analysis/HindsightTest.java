package org.migworkbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

class HindsightTest {

    private static final long MS = 1_000_000;

    private static RoundStats live(int round, long startMillis, long millis, long expectedMillis) {
        return RoundStats.of("vm", round, Phase.PRECOPY).startNanos(startMillis * MS).durationNanos(millis * MS)
                .remainingBytes(1 << 20).pagesDirtied(256).expectedDowntimeNanos(expectedMillis * MS).build();
    }

    private static MigrationRounds recorded(RoundStats... rounds) {
        return MigrationRounds.soFar("vm", List.of(rounds));
    }

    private final MigrationRounds recording = recorded(live(1, 500, 8000, 900), live(2, 8500, 2000, 400),
            live(3, 10_500, 1000, 420), live(4, 11_500, 1000, 280),
            RoundStats.of("vm", 5, Phase.STOP_AND_COPY).startNanos(12_500 * MS).durationNanos(310 * MS).build());

    @Test
    void stopsAfterTheFirstRoundThatFits() {
        Hindsight hindsight = Hindsight.of(recording, 410 * MS);
        assertEquals(OptionalLong.of(400 * MS), hindsight.downtimeNanos());
        assertEquals(OptionalLong.of(10_400 * MS), hindsight.totalNanos(), "from its own start");
        assertEquals("With a downtime limit of 410 ms it would have stopped after round 2: 10.4 s in total, 400 ms"
                + " downtime, as the source expected then.", hindsight.text());
        assertEquals(2, Hindsight.of(recording, 400 * MS).stop().orElseThrow().round(), "the limit itself is kept");
        assertEquals(4, Hindsight.of(recording, 399 * MS).stop().orElseThrow().round());
        assertEquals(1, Hindsight.of(recording, 10_000 * MS).stop().orElseThrow().round());
    }

    @Test
    void saysWhereItDidStop() {
        assertTrue(Hindsight.of(recording, 300 * MS).text().endsWith(" That is where it did stop."));
    }

    @Test
    void anEarlierRoundOfWhichNothingIsKnownMayHaveFitted() {
        Hindsight hindsight = Hindsight.of(recorded(live(1, 0, 1000, 0), live(2, 1000, 1000, 400),
                live(3, 2000, 1000, 300)), 410 * MS);

        assertTrue(hindsight.text().contains("after round 2 at the latest"), hindsight.text());
    }

    @Test
    void saysWhatIsNotKnown() {
        assertEquals(
                "With a downtime limit of 100 ms it would not have stopped in the 4 rounds that were seen: the least"
                        + " expected was 280 ms after round 4. What would have come later isn't known.",
                Hindsight.of(recording, 100 * MS).text());
        assertEquals(OptionalLong.empty(), Hindsight.of(recording, 100 * MS).totalNanos());
        Hindsight blind = Hindsight.of(recorded(live(1, 0, 1000, 0), live(2, 1000, 1000, 0)), 300 * MS);
        assertTrue(blind.text().startsWith("What downtime was expected after a round isn't known"), blind.text());
        assertTrue(Hindsight.of(recorded(), MS).stop().isEmpty());
        assertTrue(Hindsight.of(recorded(live(1, 0, 1000, RoundStats.UNKNOWN)), MS).stop().isEmpty());
    }
}
