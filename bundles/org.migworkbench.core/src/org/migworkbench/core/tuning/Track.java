package org.migworkbench.core.tuning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * The way of a slider: which numbers lie on it, from 0 at its beginning to 1 at its end. Where it spans decades it is
 * logarithmic, and 0, if allowed, is its beginning.
 */
public final class Track {

    /** How far a range without an end reaches, as a factor from the value that it is laid around. */
    private static final double REACH = 64;
    /** From this ratio of its ends on a track is logarithmic. */
    private static final double DECADES = 100;
    /** The smallest number above 0 on a logarithmic track, as a share of what it is laid around. */
    private static final double FLOOR = 1e-3;
    private static final int STEPS = 100;
    private static final int STEPS_PER_OCTAVE = 16;
    private static final double STEPS_PER_DECADE = 20;
    /** Enough for three digits of a rate in bits. */
    private static final int DIGITS = 7;
    private static final double BITS = 8;

    private final Unit unit;
    private final Range range;
    private final boolean whole;
    private final double least;
    private final double most;
    private final boolean logarithmic;

    private Track(Unit unit, Range range, boolean whole, double around) {
        this.unit = unit;
        this.range = range;
        this.whole = whole;
        boolean open = Double.isInfinite(range.most());
        most = open ? around * REACH : range.most();
        double declared = Double.isInfinite(range.least()) ? -most : range.least();
        double floor = Math.max(declared, open ? around / REACH : Math.min(around, most) * FLOOR);
        double lowest = whole ? Math.max(1, floor) : floor;
        logarithmic = range.powersOfTwo()
                || declared >= 0 && unit != Unit.SHARE && unit != Unit.PERCENT && most / lowest >= DECADES;
        least = logarithmic ? lowest : declared;
    }

    /**
     * Lays the track of a knob.
     *
     * @param knob   the knob
     * @param around a number in the knob's unit that it shall pass over, above 0
     * @return the track over the whole declared range; where that has no end, as far as makes sense
     */
    public static Track of(Knob knob, double around) {
        return new Track(knob.unit(), knob.range(), knob.isWhole(), around);
    }

    /**
     * A number of the size that values of a unit usually have.
     *
     * @param unit the unit
     * @return a number above 0
     */
    public static double usual(Unit unit) {
        return unit.example().isEmpty() ? 1 : Quantity.parse(unit.example(), unit);
    }

    /**
     * Whether each step to the right multiplies instead of adding.
     *
     * @return true for tracks that span decades
     */
    public boolean isLogarithmic() {
        return logarithmic;
    }

    /**
     * Whether a number lies on it.
     *
     * @param number the number
     * @return whether the slider can be there
     */
    public boolean reaches(double number) {
        return number <= most && (number >= least || logarithmic && number == 0 && range.contains(0));
    }

    /**
     * Where a number lies.
     *
     * @param number a number in the unit
     * @return from 0 to 1; the nearer end for a number that isn't on it
     */
    public double positionOf(double number) {
        double position = logarithmic ? Math.log(Math.max(number, least) / least) / Math.log(most / least)
                : (number - least) / (most - least);
        return Math.max(0, Math.min(1, position));
    }

    /**
     * The number at a place, rounded so that it is easy to read and to say.
     *
     * @param position from 0 to 1
     * @return a number that is allowed
     */
    public double valueAt(double position) {
        if (position <= 0) {
            return beginning();
        }
        if (position >= 1) {
            return inRange(most);
        }
        return rounded(logarithmic ? least * Math.pow(most / least, position) : least + (most - least) * position);
    }

    /**
     * A number some steps further.
     *
     * @param number where from
     * @param steps  below 0 towards its beginning; one step leads to the next number that is easy to say, more are so
     *               many hundredths of the track
     * @return another number, except at the ends
     */
    public double step(double number, int steps) {
        double direction = Math.signum(steps);
        double near = Math.abs(steps) == 1 ? rounded(number + direction * grid(number)) : number;
        if (near != number && (near > number) == direction > 0 && number >= least) {
            return near;
        }
        double from = positionOf(number);
        for (int more = Math.abs(steps); more <= STEPS; more++) {
            double next = valueAt(from + direction * more / STEPS);
            if (next != number) {
                return next;
            }
        }
        return number;
    }

    private double beginning() {
        return logarithmic && range.contains(0) ? 0 : inRange(least);
    }

    private double rounded(double number) {
        if (range.powersOfTwo()) {
            return inRange(Math.pow(2, Math.rint(Math.log(number) / Math.log(2))));
        }
        double grid = grid(number);
        double near = Math.rint(number / grid) * grid;
        return inRange(unit == Unit.BYTES ? near
                : new BigDecimal(near).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).doubleValue());
    }

    /** How far apart the numbers are that are easy to say: fractions of a power of two for sizes, else of ten. */
    private double grid(double number) {
        double size = Math.max(logarithmic ? number : (most - least) / 2, Double.MIN_NORMAL);
        double grid = unit == Unit.BYTES ? Math.pow(2, Math.floor(Math.log(size) / Math.log(2))) / STEPS_PER_OCTAVE
                : Math.pow(10, Math.floor(Math.log10(size * scale()))) / STEPS_PER_DECADE / scale();
        return whole ? Math.max(1, Math.rint(grid)) : grid;
    }

    /** What people say stands for so many of the unit: rates are told in bits. */
    private double scale() {
        return unit == Unit.BYTES_PER_SECOND ? BITS : 1;
    }

    /** The number itself, or the next one that is allowed where an end of the range isn't. */
    private double inRange(double number) {
        double near = Math.max(least, Math.min(most, number));
        double inside = near <= least ? least + grid(least) : most - grid(most);
        return range.contains(near) || !range.contains(inside) ? near : inside;
    }
}
