package org.migworkbench.engine.course.plateau;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.workload.Rhythm;

/** Which rounds stand still, and which may be good enough by chance. The goal is a million bytes. */
class StandingRoundsTest {

    private static final double GOAL = 1e6;
    private static final long SECOND = 1_000_000_000;

    private final SplittableRandom random = new SplittableRandom(1);

    @Test
    void equalRoundsStandStillAndNoneIsGoodEnough() {
        PlateauTest test = test(16, round -> 5e6);
        assertTrue(test.isStill());
        assertEquals(0, test.chance());
    }

    @Test
    void aRestThatFallsByLittleIsWaitedFor() {
        assertFalse(test(64, round -> 5e6 * Math.pow(0.999, round)).isStill());
        assertFalse(test(64, round -> 5e6 * Math.pow(0.9999, round)).isStill());
    }

    @Test
    void whatComesCloserToAPointAboveTheGoalStandsStillInTheEnd() {
        IntToDoubleFunction rests = round -> 3e6 + 5e7 * Math.pow(0.8, round);
        assertFalse(test(16, rests).isStill());
        assertTrue(test(300, rests).isStill());
    }

    @Test
    void aWalkThatLeadsAwayByChanceIsWaitedFor() {
        double[] walk = { StrictMath.log(3e6) };
        assertFalse(test(256, round -> StrictMath.exp(walk[0] += 0.02 * noise())).isStill());
    }

    @Test
    void chanceIsTheLessTheFartherTheGoal() {
        double near = test(256, round -> 1.5e6 * (1 + 0.1 * noise())).chance();
        double far = test(256, round -> 5e6 * (1 + 0.1 * noise())).chance();
        assertTrue(near > 1e-5, "" + near);
        assertTrue(far < 1e-8, "" + far);
    }

    @Test
    void aPeriodHasToBeSeenSeveralTimes() {
        RestSeries series = series(64, round -> 5e6);
        assertNull(PlateauTest.of(series, 20.0 * SECOND, 1));
        assertTrue(PlateauTest.of(series, 5.0 * SECOND, 1).isStill());
    }

    @Test
    void roundsThatSendNextToNothingShowNothing() {
        assertNull(PlateauTest.of(series(64, round -> 5e6), 0, 1e9));
    }

    @Test
    void thePlateauTellsWhatWouldDo() {
        Plateau plateau = series(16, round -> 3e6).plateauFrom(8, 16, Outlook.waitsFor(GOAL, 100_000_000),
                Plateau.Luck.NONE);
        assertEquals(9, plateau.firstRound());
        assertEquals(8, plateau.rounds());
        assertEquals(3e6, plateau.rest().bytes());
        assertEquals(300_000_000, plateau.gap().needNanos());
        assertTrue(plateau.gap().downtimeLimitNanos() > 300_000_000);
        assertTrue(plateau.gap().bandwidthBytesPerSecond() > 3 * plateau.rest().bandwidthBytesPerSecond());
    }

    @Test
    void twoRhythmsMeetWhereBothBegin() {
        assertEquals(new Rhythm(7, 60), new Rhythm(3, 20).and(new Rhythm(7, 30)));
        assertEquals(new Rhythm(0, 20), new Rhythm(0, 20).and(Rhythm.STEADY));
        assertEquals(Rhythm.UNKNOWN, new Rhythm(0, 1_000_003).and(new Rhythm(0, 999_999)));
    }

    private PlateauTest test(int rounds, IntToDoubleFunction rests) {
        return PlateauTest.of(series(rounds, rests), 0, 1);
    }

    private static RestSeries series(int rounds, IntToDoubleFunction rests) {
        RestSeries series = new RestSeries();
        for (int i = 0; i < rounds; i++) {
            series.add(RoundStats.of("vm", i + 1, Phase.PRECOPY).durationNanos(SECOND).pagesSent(1000)
                    .bytesSent(4_096_000).remainingBytes(Math.round(rests.applyAsDouble(i))).build(), GOAL, SECOND);
        }
        return series;
    }

    /** About normal. */
    private double noise() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
