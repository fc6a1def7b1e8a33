package org.migworkbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

class ShownRoundsTest {

    @Test
    void fewRoundsAreAllShown() {
        List<RoundStats> rounds = rounds(ShownRounds.MOST);
        assertEquals(new ShownRounds(List.of(rounds), 0), ShownRounds.of(rounds));
        assertEquals(new ShownRounds(List.of(List.of()), 0), ShownRounds.of(List.of()));
    }

    @Test
    void theEndsAndWhatChangedAreShownOfMany() {
        List<RoundStats> rounds = rounds(50_000);
        rounds.set(30_000, round(30_001, 500, 0.2));
        for (int i = 30_001; i < rounds.size(); i++) {
            rounds.set(i, round(i + 1, 500, 0.2));
        }
        ShownRounds shown = ShownRounds.of(rounds);
        assertEquals(List.of(1, 20, 30_001, 30_001, 49_981, 50_000), shown.stretches().stream()
                .flatMap(part -> List.of(part.get(0).round(), part.get(part.size() - 1).round()).stream()).toList());
        assertEquals(50_000 - 41, shown.leftOut());
    }

    @Test
    void thereAreNeverMoreThanTheMost() {
        List<RoundStats> rounds = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rounds.add(round(i + 1, i % 2 == 0 ? 500 : 900, 0));
        }
        ShownRounds shown = ShownRounds.of(rounds);
        int lines = shown.stretches().stream().mapToInt(List::size).sum();
        assertTrue(lines <= ShownRounds.MOST, shown.toString());
        assertEquals(10_000, lines + shown.leftOut());
    }

    private static List<RoundStats> rounds(int count) {
        List<RoundStats> rounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rounds.add(round(i + 1, 500, 0));
        }
        return rounds;
    }

    private static RoundStats round(int number, long left, double throttle) {
        return RoundStats.of("vm", number, Phase.PRECOPY).durationNanos(1).remainingBytes(left).throttle(throttle)
                .build();
    }
}
