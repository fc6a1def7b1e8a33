package org.migworkbench.analysis.compare;

import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * How far two values may lie apart and still count as the same.
 *
 * @param share of the baseline's value, 0 or more: 0.05 is 5 %. With 0 only equal values are the same
 */
public record Tolerance(double share) {

    /** 5 %: real migrations of one guest differ by more from one to the next; two runs of one seed don't differ at all. */
    public static final Tolerance USUAL = new Tolerance(0.05);

    /** Checks the range. */
    public Tolerance {
        if (!(share >= 0) || Double.isInfinite(share)) {
            throw new IllegalArgumentException("A tolerance must be a share of 0 or more, not " + share);
        }
    }

    /**
     * Whether two values count as the same.
     *
     * @param value    a value
     * @param baseline what it is held against
     * @return whether they differ by no more than the share of the baseline
     */
    public boolean isSame(double value, double baseline) {
        return value == baseline || Math.abs(value - baseline) <= share * Math.abs(baseline);
    }

    /**
     * The tolerance for people.
     *
     * @return for example {@code 5 %}
     */
    public String text() {
        return Quantity.exact(share, Unit.SHARE);
    }
}
