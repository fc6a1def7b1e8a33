package org.migworkbench.analysis.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of percent as people read them: three digits, but never more than two after the point. */
public final class Percent {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private Percent() {
    }

    /** With its sign, such as {@code +3.25}; zero has none. */
    public static String signed(double percent) {
        String text = unsigned(percent);
        return text.startsWith("-") || text.equals("0") ? text : '+' + text;
    }

    /** With a minus alone, such as {@code 0.41}. */
    public static String unsigned(double percent) {
        if (!Double.isFinite(percent)) {
            return "\u2013";
        }
        double size = Math.abs(percent);
        int places = size >= HUNDRED ? 0 : size >= TEN ? 1 : 2;
        BigDecimal rounded = new BigDecimal(percent).setScale(places, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
