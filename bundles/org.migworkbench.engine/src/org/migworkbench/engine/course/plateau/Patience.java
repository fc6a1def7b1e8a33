package org.migworkbench.engine.course.plateau;

/**
 * How long a run goes on for an end that is sure or likely to come, in units of what it takes to send a page. On a machine
 * of 2026 a unit is some ten nanoseconds, so the limits are seconds of computing; the same on any machine, so that results
 * don't depend on its speed.
 */
final class Patience {

    /** About a second of computing. */
    private static final double SOON = 5e7;
    /** How many times what was done so far counts as soon too. */
    private static final double TIMES = 3;
    /** Beyond this no end is waited for, whatever may come. */
    private static final double LAST = 4e8;
    private static final double LAST_TIMES = 20;

    private double atFirst = Double.NaN;

    /** Whether it can be waited for something that takes so much more, after so much was done. */
    boolean allows(double more, double done) {
        if (Double.isNaN(atFirst)) {
            atFirst = done;
        }
        return done + more <= Math.max(SOON, TIMES * atFirst);
    }

    /** Whether so much was done that nothing more is waited for. */
    boolean isOver(double done) {
        return done > Math.max(LAST, Double.isNaN(atFirst) ? 0 : LAST_TIMES * atFirst);
    }
}
