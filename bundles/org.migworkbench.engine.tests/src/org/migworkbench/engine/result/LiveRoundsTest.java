package org.migworkbench.engine.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.LiveRounds.Pace;

class LiveRoundsTest {

    private static final int PAGE = 4096;
    private static final long SECOND = 1_000_000_000L;

    @Test
    void aRoundThatWasCutOffTellsNoRate() {
        RoundStats first = round(1, 3, 1000, 900, 900);
        RoundStats whole = round(2, 3, 900, 900, 900);
        RoundStats cut = round(3, 1, 300, 700, 1000);
        assertEquals(Optional.of(whole), LiveRounds.lastWhole(List.of(first, whole, cut), PAGE));
        assertEquals(Optional.empty(), LiveRounds.outpaced(List.of(first, whole, cut), PAGE));
        assertEquals(Optional.empty(), LiveRounds.lastWhole(List.of(round(1, 1, 300, 100, 750)), PAGE));
    }

    @Test
    void skippedPagesCountAsHandled() {
        RoundStats first = round(1, 3, 1000, 900, 900);
        RoundStats second = RoundStats.of("vm", 2, Phase.PRECOPY).durationNanos(SECOND).pagesSent(300).pagesSkipped(600)
                .pagesDirtied(800).remainingBytes(900 * PAGE).build();
        assertEquals(Optional.of(second), LiveRounds.lastWhole(List.of(first, second), PAGE));
    }

    @Test
    void theGuestIsFasterOnlyBeyondChance() {
        assertEquals(Optional.of(new Pace(2000 * PAGE, 1000 * PAGE)),
                LiveRounds.outpaced(List.of(round(1, 1, 1000, 2000, 2000)), PAGE));
        assertEquals(Optional.empty(), LiveRounds.outpaced(List.of(round(1, 1, 1000, 1090, 1090)), PAGE));
        assertEquals(Optional.empty(), LiveRounds.outpaced(List.of(), PAGE));
    }

    private static RoundStats round(int number, long seconds, long sent, long dirtied, long left) {
        return RoundStats.of("vm", number, Phase.PRECOPY).durationNanos(seconds * SECOND).pagesSent(sent)
                .pagesDirtied(dirtied).remainingBytes(left * PAGE)
                .dirtyRateBytesPerSecond((double) dirtied * PAGE / seconds)
                .bandwidthBytesPerSecond((double) sent * PAGE / seconds).build();
    }
}
