package org.migworkbench.study.search;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.migworkbench.quantities.Unit;

/**
 * The values of a knob that a search tries, in order: round numbers such as people write, with both ends of the range. Of
 * most units they have three digits of which the last is 0 or 5, so that two of them differ by 0.5 to 5 %; shares go by
 * percents, small whole numbers one by one, sizes from 256 KiB on by 64ths of a power of two.
 */
public final class KnobValues {

    private static final int PER_DECADE = 180;
    private static final int STEP = 5;
    private static final int FIRST = 100;
    private static final int ONE_BY_ONE = 200;
    private static final double BITS = 8;
    private static final double SMALLEST_SIZE = 1 << 18;
    private static final int PER_DOUBLING = 64;
    private static final int PERCENTS = 100;
    /** Above this no range goes that has no end of its own. */
    private static final double MOST = 1e15;
    /** So that a round value that was turned into another unit and back isn't taken for the one below it. */
    private static final double ABOVE = 1 + 1e-9;

    private final double[] values;

    private KnobValues(double[] values) {
        this.values = values;
    }

    /**
     * The values of a range.
     *
     * @param unit    what they count, and the unit that they are in
     * @param least   the least of them, 0 or more
     * @param most    the most of them, above the least; infinity for no end
     * @param isWhole whether only whole numbers are values
     * @return the values
     */
    public static KnobValues of(Unit unit, double least, double most, boolean isWhole) {
        double end = Math.min(most, MOST);
        DoubleStream inside = unit == Unit.SHARE ? percents(end) : rounds(unit, least, end, isWhole);
        double[] all = DoubleStream.concat(DoubleStream.of(least, end), inside)
                .filter(value -> value >= least && value <= end).sorted().distinct().toArray();
        return new KnobValues(all);
    }

    private static DoubleStream percents(double end) {
        return LongStream.rangeClosed(0, Math.round(end * PERCENTS))
                .mapToDouble(percent -> percent / (double) PERCENTS);
    }

    private static DoubleStream rounds(Unit unit, double least, double end, boolean isWhole) {
        if (unit == Unit.BYTES) {
            return sizes(end);
        }
        double scale = unit == Unit.BYTES_PER_SECOND ? BITS : 1;
        boolean counts = isWhole && unit != Unit.NANOSECONDS;
        double smallest = Math.max(least, counts ? ONE_BY_ONE : smallest(unit));
        DoubleStream large = LongStream.rangeClosed(place(smallest * scale), place(end * scale) + 1)
                .mapToDouble(place -> at((int) place) / scale);
        return counts ? DoubleStream.concat(LongStream.rangeClosed((long) least, ONE_BY_ONE).asDoubleStream(), large)
                : large;
    }

    /** Below these a value might as well be 0. */
    private static double smallest(Unit unit) {
        return switch (unit) {
            case NANOSECONDS -> 1e3;
            case BYTES_PER_SECOND -> 1e3 / BITS;
            case PER_SECOND -> 1;
            default -> 1e-3;
        };
    }

    /** So that 512 MiB, 768 MiB and 1.5 GiB are among them, and all of them are whole pages. */
    private static DoubleStream sizes(double end) {
        DoubleStream all = DoubleStream.empty();
        for (double unit = SMALLEST_SIZE; unit <= end; unit *= 2) {
            double one = unit;
            all = DoubleStream.concat(all,
                    LongStream.range(0, PER_DOUBLING).mapToDouble(i -> one + one / PER_DOUBLING * i));
        }
        return all.map(Math::rint);
    }

    /** The round number at a place, above 0; the larger the place, the larger the number. */
    private static double at(int place) {
        int decade = Math.floorDiv(place, PER_DECADE);
        int digits = FIRST + STEP * Math.floorMod(place, PER_DECADE);
        return decade >= 2 ? digits * Math.pow(10, decade - 2) : digits / Math.pow(10, 2 - decade);
    }

    /** The place of the largest round number that isn't above a value. */
    private static int place(double value) {
        int place = (int) Math.floor(Math.log10(value)) * PER_DECADE;
        while (at(place + 1) <= value) {
            place++;
        }
        while (at(place) > value) {
            place--;
        }
        return place;
    }

    /**
     * Those between two values, and the two.
     *
     * @param least the smallest
     * @param most  the largest, above it
     * @return the values
     */
    public KnobValues within(double least, double most) {
        return new KnobValues(DoubleStream.concat(DoubleStream.of(least, most),
                Arrays.stream(values).filter(value -> value > least * ABOVE && value * ABOVE < most)).sorted()
                .toArray());
    }

    /**
     * How many they are.
     *
     * @return 2 or more
     */
    public int size() {
        return values.length;
    }

    /**
     * One of them.
     *
     * @param index its number in their order, from 0
     * @return the value
     */
    public double at(long index) {
        return values[(int) index];
    }

    /**
     * Finds the largest that isn't above a value.
     *
     * @param value any value
     * @return its number; 0 where all of them are above it
     */
    public int below(double value) {
        int found = Arrays.binarySearch(values, value * ABOVE);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }
}
