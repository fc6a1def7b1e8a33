package org.migworkbench.analysis;

import java.util.Objects;
import java.util.function.Function;
import org.migworkbench.engine.result.RoundStats;

/**
 * A column of the table of rounds.
 *
 * @param id       name in files, for example {@code durationMs}
 * @param label    heading for people
 * @param unit     unit of the value in files, for example {@code ms}; empty for text and counts
 * @param isNumber whether the column holds numbers, which are aligned to the right
 * @param value    exact value as in files; empty if it isn't known
 * @param text     value for people: three significant digits and a unit
 */
public record RoundColumn(String id, String label, String unit, boolean isNumber, Function<RoundStats, String> value,
        Function<RoundStats, String> text) {

    /** Checks that nothing is missing. */
    public RoundColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
    }
}
