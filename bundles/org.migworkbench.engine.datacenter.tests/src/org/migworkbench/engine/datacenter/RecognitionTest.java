package org.migworkbench.engine.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.datacenter.load.SyntheticDay;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.result.PurposeChange;
import org.migworkbench.engine.datacenter.spec.StartPlacement;
import org.migworkbench.engine.datacenter.strategy.Purpose;

/** What the prototype recognises, and what it does then. */
class RecognitionTest {

    @Test
    void rushHourNightAndRushHourAreBalancingSavingBalancing() {
        for (long seed = 1; seed <= 5; seed++) {
            DayResult day = Days
                    .run(Days.spec(50, 200, SyntheticDay.of(200, seed), StartPlacement.SPREAD, "prototype"));
            List<Purpose> seen = day.purposes().stream().map(PurposeChange::purpose)
                    .filter(purpose -> purpose != Purpose.NOTHING).toList();
            assertEquals(List.of(Purpose.BALANCING, Purpose.SAVING, Purpose.BALANCING), seen, "seed " + seed);
            assertTrue(day.purposes().size() <= 5, "nothing to do is seen at the ends alone");
            assertTrue(day.purposes().stream().noneMatch(change -> change.reason().isEmpty()));
            assertTrue(day.value(DayMetric.SWITCHED_OFF) > 0, "the night saves power");
        }
    }

    @Test
    void prototypeMovesTheHotVmToTheColdHostByItself() {
        float[] busy = series(12, 0.5f);
        java.util.Arrays.fill(busy, 3, 12, 0.95f);
        float[] calm = series(12, 0.5f);
        // hosts of 3720 and 5320 MIPS, machines of 2500, 2000, 1000 and 500: the first and the third share host 0
        DayResult day = Days
                .run(Days.spec(2, 4, Days.traces(busy, calm, busy, calm), StartPlacement.SPREAD, "prototype"));
        assertFalse(day.moves().isEmpty());
        var move = day.moves().get(0);
        assertEquals(0, move.order().source());
        assertEquals(1, move.order().target());
        assertTrue(move.cost().isCompleted());
        assertTrue(move.cost().bytes() > 800e6, "its memory went over the network");
        assertEquals(1, day.end()[move.order().vm()]);
        assertEquals(Purpose.BALANCING, day.purposes().get(day.purposes().size() - 1).purpose());
    }

    private static float[] series(int length, float value) {
        float[] all = new float[length];
        java.util.Arrays.fill(all, value);
        return all;
    }
}
