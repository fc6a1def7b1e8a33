package org.migworkbench.analysis.result;

import java.util.Objects;
import java.util.function.Function;
import org.migworkbench.analysis.format.CsvCell;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.RoundStats;

/**
 * A column of the table of rounds: all that files, the command line and the window know of it.
 *
 * @param id       name in files, for example {@code durationMs}
 * @param label    heading for people
 * @param unit     unit of the value in files, for example {@code ms}; empty for text and counts
 * @param isNumber whether the column holds numbers, which are aligned to the right
 * @param isOfDisk whether it says nothing where no disk is copied
 * @param value    exact value as in files; empty if it isn't known
 * @param text     value for people: three significant digits and a unit
 * @param reading  puts what a file says into a round
 */
public record RoundColumn(String id, String label, String unit, boolean isNumber, boolean isOfDisk,
        Function<RoundStats, String> value, Function<RoundStats, String> text, Reading reading) {

    /** Checks that nothing is missing. */
    public RoundColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reading, "reading");
    }

    /** Puts what a cell says into a round. */
    public interface Reading {

        /**
         * Reads a cell.
         *
         * @param cell the cell
         * @param into the round
         * @throws FormatException if it is something else
         */
        void read(CsvCell cell, RoundStats.Builder into) throws FormatException;
    }

    /** The same column, which older files don't have: it is then as if nothing had happened. */
    RoundColumn later() {
        return new RoundColumn(id, label, unit, isNumber, isOfDisk, value, text, (cell, into) -> {
            if (cell.isThere()) {
                reading.read(cell, into);
            }
        });
    }

    /** The same column, which older files don't have and which says nothing where no disk is copied. */
    RoundColumn ofDisk() {
        return new RoundColumn(id, label, unit, isNumber, true, value, text, later().reading);
    }
}
