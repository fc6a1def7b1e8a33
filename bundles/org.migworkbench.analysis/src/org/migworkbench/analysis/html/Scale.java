package org.migworkbench.analysis.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values of an axis as places of a picture.
 *
 * @param low   smallest value
 * @param high  largest value, above {@code low}
 * @param begin place of the smallest value in pixels
 * @param end   place of the largest value in pixels
 */
record Scale(double low, double high, double begin, double end) {

    private static final double LEAST = 1e-9;
    private static final double TEN = 10;
    private static final double SLACK = 1e-9;

    Scale {
        high = high - low > LEAST ? high : low + 1;
    }

    double at(double value) {
        return begin + (value - low) / (high - low) * (end - begin);
    }

    /** Round values with steps of 1, 2 or 5 times a power of ten, at most so many; whole ones if only these make sense. */
    List<Double> ticks(int most, boolean whole) {
        double step = step((high - low) / most);
        step = whole ? Math.max(1, step) : step;
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - SLACK); i * step <= high * (1 + SLACK); i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    private static double step(double least) {
        double power = Math.pow(TEN, Math.floor(Math.log10(least)));
        double digit = least / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : TEN);
    }

    /** A tick's number, with no more decimals than it needs. */
    static String text(double tick) {
        BigDecimal number = new BigDecimal(tick).setScale(9, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** A place in a picture. */
    static String pixel(double place) {
        BigDecimal number = new BigDecimal(place).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return number.signum() == 0 ? "0" : number.toPlainString();
    }
}
