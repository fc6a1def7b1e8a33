package org.migworkbench.study.goal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * What is wanted of a migration: that it reaches its policy's goal within limits, with enough seeds, and that something is
 * as small as can be.
 *
 * @param least  what is to be small
 * @param limits what must not be exceeded
 * @param share  with what share of the seeds that must hold, above 0, at most 1
 */
public record Goal(Measure least, List<Limit> limits, double share) {

    /**
     * A limit.
     *
     * @param measure what it limits
     * @param most    the largest value that is allowed, above 0
     */
    public record Limit(Measure measure, double most) {

        /** By how much it is exceeded, on a scale where 0 is kept and 1 is far off. */
        double excess(MigrationResult result) {
            double value = measure.of(result);
            return value <= most ? 0 : 1 - most / value;
        }
    }

    /** Checks that nothing is missing. */
    public Goal {
        Objects.requireNonNull(least, "least");
        limits = List.copyOf(limits);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("The share " + share + " is not above 0 and at most 1.");
        }
    }

    /** Whether a migration is one that is wanted. */
    boolean isMet(MigrationResult result) {
        return excess(result) == 0;
    }

    /** How far a migration is from one that is wanted: 0 for none, above 1 for one that doesn't reach its goal. */
    double excess(MigrationResult result) {
        if (MigrationState.of(result) != MigrationState.CONVERGED) {
            return 2;
        }
        return limits.stream().mapToDouble(limit -> limit.excess(result)).max().orElse(0);
    }

    /**
     * The goal in words.
     *
     * @return for example {@code least volume with downtime of at most 300 ms in 95 % of seeds}
     */
    public String text() {
        return "least " + least.label()
                + (limits.isEmpty() ? ""
                        : " with " + limits.stream().map(limit -> limit.measure().label() + " of at most "
                                + limit.measure().text(limit.most())).collect(Collectors.joining(" and ")))
                + " in " + Quantity.format(share, Unit.SHARE) + " of seeds";
    }
}
