package org.migworkbench.quantities;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers are allowed: an interval, or the powers of two in one. Neither not-a-number nor infinity is ever in a
 * range.
 *
 * @param least the lower end, negative infinity for none
 * @param withLeast whether the lower end itself is allowed
 * @param most the upper end, positive infinity for none
 * @param withMost whether the upper end itself is allowed
 * @param powersOfTwo whether only powers of two are allowed
 */
public record Range(double least, boolean withLeast, double most, boolean withMost, boolean powersOfTwo) {

    private static final Pattern FORM = Pattern.compile("([\\[(])(-?[0-9.]*),(-?[0-9.]*)([])])");

    /** All finite numbers above 0. */
    public static final Range ABOVE_ZERO = parse("(0,)");
    /** All finite numbers from 0 on. */
    public static final Range ZERO_OR_MORE = parse("[0,)");
    /** All finite numbers from 1 on. */
    public static final Range ONE_OR_MORE = parse("[1,)");
    /** The shares of a whole, 0 and 1 included. */
    public static final Range SHARE = between(0, 1);

    /** Checks that the lower end is not above the upper one. */
    public Range {
        if (!(least <= most)) {
            throw new IllegalArgumentException("A range from " + least + " to " + most + " has no number in it");
        }
    }

    /**
     * Makes a range with both its ends.
     *
     * @param least the lower end
     * @param most the upper end
     * @return the range
     */
    public static Range between(double least, double most) {
        return new Range(least, true, most, true, false);
    }

    /**
     * Makes a range of powers of two.
     *
     * @param least the smallest
     * @param most the largest
     * @return the range
     */
    public static Range powersOfTwo(long least, long most) {
        return new Range(least, true, most, true, true);
    }

    /**
     * Reads an interval in the notation of mathematics: {@code [0,1]} has both its ends, {@code (0,1)} none of them;
     * where a number is missing there is no end.
     *
     * @param text the interval
     * @return the range
     * @throws IllegalArgumentException if it is none
     */
    public static Range parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not an interval; allowed is such as [0,1) or (0,)");
        }
        return new Range(end(form.group(2), Double.NEGATIVE_INFINITY), form.group(1).equals("["),
                end(form.group(3), Double.POSITIVE_INFINITY), form.group(4).equals("]"), false);
    }

    /**
     * Leaves only the powers of two.
     *
     * @return those of this range
     */
    public Range ofPowersOfTwo() {
        return new Range(least, withLeast, most, withMost, true);
    }

    /**
     * Tells whether a number is allowed.
     *
     * @param value the number
     * @return whether it is in the range
     */
    public boolean contains(double value) {
        boolean above = withLeast ? value >= least : value > least;
        boolean below = withMost ? value <= most : value < most;
        return above && below && (!powersOfTwo || isPowerOfTwo(value));
    }

    /**
     * Says what is allowed, in the unit that is stored, for a message about a stored value.
     *
     * @param unit the unit
     * @return for example {@code a share from 0 to 1} or {@code more than 0 bytes}
     */
    public String stored(Unit unit) {
        return new RangeText(this, unit).stored();
    }

    /**
     * Says what is allowed as people write it, for a message about a text.
     *
     * @param unit the unit
     * @return for example {@code a share from 0 % to 100 %} or {@code 1 MiB or more}
     */
    public String text(Unit unit) {
        return new RangeText(this, unit).text();
    }

    /**
     * Says from what to what numbers are allowed, for the hint of a field.
     *
     * @param unit the unit
     * @return for example {@code 0 % to 100 %} or {@code a whole number}
     */
    public String bounds(Unit unit) {
        return new RangeText(this, unit).bounds();
    }

    private static double end(String number, double none) {
        return number.isEmpty() ? none : Double.parseDouble(number);
    }

    private static boolean isPowerOfTwo(double value) {
        return value >= 1 && value == Math.rint(value) && Long.bitCount((long) value) == 1;
    }
}
