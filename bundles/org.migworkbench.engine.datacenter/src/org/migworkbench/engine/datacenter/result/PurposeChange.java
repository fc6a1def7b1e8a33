package org.migworkbench.engine.datacenter.result;

import java.util.Objects;
import org.migworkbench.engine.datacenter.strategy.Purpose;

/**
 * From when on moves were for something else.
 *
 * @param sample  number of the sample
 * @param purpose what they were for from then on
 * @param reason  why, in one sentence
 */
public record PurposeChange(int sample, Purpose purpose, String reason) {

    /** Checks that nothing is missing. */
    public PurposeChange {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(reason, "reason");
    }
}
