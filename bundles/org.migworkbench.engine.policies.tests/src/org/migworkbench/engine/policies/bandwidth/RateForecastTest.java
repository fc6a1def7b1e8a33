package org.migworkbench.engine.policies.bandwidth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

class RateForecastTest {

    @Test
    void simpleSmoothingByHand() {
        RateForecast forecast = new RateForecast(false, false, 0.25, 0.9);
        assertEquals(0, forecast.next());
        forecast.add(100);
        assertEquals(100, forecast.next());
        forecast.add(200); // 0.25 x 200 + 0.75 x 100
        assertEquals(125, forecast.next());
        forecast.add(25); // 0.25 x 25 + 0.75 x 125
        assertEquals(100, forecast.next());
    }

    @Test
    void doubleSmoothingByHand() {
        RateForecast forecast = new RateForecast(true, false, 0.5, 0.5);
        forecast.add(100);
        forecast.add(140); // level 120, trend 0.5 x 20 = 10
        assertEquals(130, forecast.next(), 1e-12);
        forecast.add(150); // level 140, trend 0.5 x 20 + 0.5 x 10 = 15
        assertEquals(155, forecast.next(), 1e-12);
        RateForecast falling = new RateForecast(true, false, 1, 1);
        falling.add(100);
        falling.add(30);
        assertEquals(0, falling.next(), "never below 0");
    }

    @Test
    void fittedConstantsHaveTheLeastErrorOfTheGrid() {
        SplittableRandom random = new SplittableRandom(3);
        for (int run = 0; run < 30; run++) {
            double[] values = random.doubles(3 + random.nextInt(30), 0, 1000).toArray();
            boolean trended = run % 2 == 0;
            RateForecast fitted = new RateForecast(trended, true, 0.5, 0.3);
            for (double value : values) {
                fitted.add(value);
            }
            double least = errors(trended, fitted.alpha(), fitted.beta(), values);
            for (int i = 1; i <= 20; i++) {
                for (int j = 0; j <= 20; j++) {
                    assertTrue(least <= errors(trended, i / 20.0, j / 20.0, values) * (1 + 1e-12));
                }
            }
        }
    }

    @Test
    void aJumpIsFollowedAndNoiseIsSmoothed() {
        RateForecast jump = new RateForecast(false, true, 0.3, 0);
        for (double value : new double[] { 10, 10, 90, 90, 90, 90 }) {
            jump.add(value);
        }
        assertEquals(1, jump.alpha());
        RateForecast swing = new RateForecast(false, true, 0.3, 0);
        for (int i = 0; i < 100; i++) {
            swing.add(i % 2 == 0 ? 40 : 60);
        }
        assertTrue(swing.alpha() <= 0.1, "among the smallest of the grid");
        RateForecast line = new RateForecast(true, true, 0.3, 0.3);
        for (int i = 0; i < 100; i++) {
            line.add(1000 + 10 * i);
        }
        assertEquals(2000, line.next(), 1);
    }

    @Test
    void theMigrationGetsWhatTheServiceLeaves() {
        ServiceReserve reserve = new ServiceReserve(new RateForecast(false, false, 0.5, 0), 0.5, 100e6, 20e6, 90e6,
                30e6);
        assertEquals(70e6, reserve.limitBytesPerSecond(), "the first round's reserve");
        reserve.roundEnded(round(40e6));
        assertEquals(80e6, reserve.limitBytesPerSecond());
        assertFalse(reserve.isAtMaximum());
        reserve.roundEnded(round(0));
        assertEquals(90e6, reserve.limitBytesPerSecond(), "half of 20 MB/s would leave 90");
        reserve.roundEnded(round(0));
        assertEquals(90e6, reserve.limitBytesPerSecond(), "the cap");
        assertTrue(reserve.isAtMaximum());
        reserve.roundEnded(round(1e9));
        assertEquals(20e6, reserve.limitBytesPerSecond(), "the floor");
        assertEquals(1_000_000_007L, reserve.release(7, 20_000_000));
        reserve.beginRound(new Round(Phase.STOP_AND_COPY));
        assertEquals(90e6, reserve.limitBytesPerSecond(), "a guest that stands still needs nothing");
        reserve.beginRound(new Round(Phase.POSTCOPY));
        assertEquals(20e6, reserve.limitBytesPerSecond());
    }

    private static double errors(boolean trended, double alpha, double beta, double[] values) {
        double level = values[0];
        double trend = 0;
        double sum = 0;
        for (double value : Arrays.copyOfRange(values, 1, values.length)) {
            sum += (value - level - trend) * (value - level - trend);
            double next = alpha * value + (1 - alpha) * (level + trend);
            trend = trended ? beta * (next - level) + (1 - beta) * trend : 0;
            level = next;
        }
        return sum;
    }

    private static RoundStats round(double dirtyRate) {
        return RoundStats.of("vm", 1, Phase.PRECOPY).durationNanos(1_000_000_000).dirtyRateBytesPerSecond(dirtyRate)
                .build();
    }

    private record Round(Phase phase) implements RoundView {

        @Override
        public int round() {
            return 1;
        }

        @Override
        public int candidatePages() {
            return 0;
        }

        @Override
        public int pageCount() {
            return 0;
        }

        @Override
        public long nowNanos() {
            return 0;
        }
    }
}
