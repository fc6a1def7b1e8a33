package org.migworkbench.qmp.migration;

import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpObject;

/**
 * What calc-dirty-rate is to measure. Don't measure during a migration: both use the same bookkeeping.
 *
 * @param calcTimeMillis duration; whole seconds are asked for as such, for QEMUs before 8.2 know nothing else
 * @param mode           {@code page-sampling} (the one that is of use under software emulation), {@code dirty-bitmap} or
 *                       {@code dirty-ring}; empty for QEMU's own choice
 * @param samplePages    pages sampled for each GiB; empty for QEMU's own choice, which is few for small guests
 */
public record DirtyRateRequest(long calcTimeMillis, Optional<String> mode, OptionalLong samplePages) {

    private static final long MILLIS = 1000;

    /**
     * Checks the numbers.
     *
     * @param calcTimeMillis duration, more than zero
     * @param mode           how
     * @param samplePages    more than zero
     * @throws IllegalArgumentException if a number isn't positive
     */
    public DirtyRateRequest {
        if (calcTimeMillis <= 0 || samplePages.orElse(1) <= 0) {
            throw new IllegalArgumentException("Duration and pages must be more than zero");
        }
    }

    /**
     * By page sampling.
     *
     * @param calcTimeMillis duration
     * @param samplePages    pages sampled for each GiB
     * @return the request
     */
    public static DirtyRateRequest sampling(long calcTimeMillis, long samplePages) {
        return new DirtyRateRequest(calcTimeMillis, Optional.of("page-sampling"), OptionalLong.of(samplePages));
    }

    /**
     * The arguments of calc-dirty-rate.
     *
     * @return names and values
     */
    public QmpObject arguments() {
        QmpObject arguments = calcTimeMillis % MILLIS == 0
                ? QmpObject.EMPTY.with("calc-time", calcTimeMillis / MILLIS)
                : QmpObject.EMPTY.with("calc-time", calcTimeMillis).with("calc-time-unit", "millisecond");
        if (mode.isPresent()) {
            arguments = arguments.with("mode", mode.get());
        }
        return samplePages.isPresent() ? arguments.with("sample-pages", samplePages.getAsLong()) : arguments;
    }
}
