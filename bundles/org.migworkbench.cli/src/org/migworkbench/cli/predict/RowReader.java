package org.migworkbench.cli.predict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.imports.table.ResultColumns;
import org.migworkbench.recording.imports.table.ResultTable;

/** Reads the rows of a table of results: the options of a prediction that each sets, and what was measured. */
final class RowReader {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*");
    private static final Set<String> TIMES = Set.of("downtime-limit", "timeout", "dirty-window", ResultColumns.TOTAL,
            ResultColumns.DOWNTIME);
    /** What people write where a migration didn't come to its end. */
    private static final Pattern NO_END = Pattern
            .compile("(?:hang|hung|never|fail|time ?d? ?-?out|timeout|abort|cancel|stuck|inf"
                    + "|\u221e|does ?n[o']?t|did ?n[o']?t|didn't|not |no |n/?c|dnf).*");
    private static final Map<String, String> POLICIES = Map.of("precopy", "qemu", "pre-copy", "qemu", "postcopy",
            "qemu-postcopy", "post-copy", "qemu-postcopy", "auto-converge", "qemu-auto-converge", "autoconverge",
            "qemu-auto-converge", "xbzrle", "qemu-xbzrle", "multifd", "qemu-multifd", "dirty-limit",
            "qemu-dirty-limit");
    private static final double NANOS_OF_MILLI = 1e6;

    private final ResultTable table;
    private final ResultMapping mapping;

    RowReader(ResultTable table, ResultMapping mapping) {
        this.table = table;
        this.mapping = mapping;
        List<String> unclear = new ArrayList<>();
        mapping.settings().forEach((name, column) -> requireUnit(name, column, unclear));
        for (String name : List.of(ResultColumns.TOTAL, ResultColumns.DOWNTIME)) {
            mapping.measured(name).ifPresent(column -> requireUnit(name, column, unclear));
        }
        if (!unclear.isEmpty()) {
            throw new InputException("--map: Times without a unit; say it, for example --map "
                    + String.join(",", unclear));
        }
    }

    private void requireUnit(String name, ResultMapping.Column column, List<String> unclear) {
        boolean plain = table.rows().stream().map(row -> row.cells().getOrDefault(column.title(), ""))
                .anyMatch(cell -> NUMBER.matcher(cell).matches());
        if (TIMES.contains(name) && column.unit().isBlank() && plain) {
            unclear.add(name + '=' + (column.title().matches(".*[,:].*") ? '"' + column.title() + '"' : column.title())
                    + ":ms");
        }
    }

    /** Whether a row tells of a measured migration. */
    boolean isMeasured(ResultTable.Row row) {
        return List.of(ResultColumns.TOTAL, ResultColumns.DOWNTIME, ResultColumns.VOLUME).stream()
                .map(mapping::measured).flatMap(Optional::stream)
                .anyMatch(column -> row.cells().containsKey(column.title()));
    }

    /** The options that a row sets. */
    List<String> options(ResultTable.Row row) {
        List<String> options = new ArrayList<>();
        for (Map.Entry<String, ResultMapping.Column> setting : mapping.settings().entrySet()) {
            String cell = row.cells().get(setting.getValue().title());
            if (cell != null) {
                options.add("--" + setting.getKey());
                options.add(setting.getKey().equals("policy") ? policy(cell) : united(cell, setting.getValue()));
            }
        }
        return options;
    }

    private static String policy(String cell) {
        return POLICIES.getOrDefault(cell.toLowerCase(Locale.ROOT).replace('_', '-'), cell);
    }

    private static String united(String cell, ResultMapping.Column column) {
        return NUMBER.matcher(cell).matches() && !column.unit().isBlank() ? cell + ' ' + column.unit() : cell;
    }

    /** What a row sets, for people. */
    String settings(ResultTable.Row row) {
        Set<String> parts = new LinkedHashSet<>();
        for (ResultMapping.Column column : mapping.settings().values()) {
            String cell = row.cells().get(column.title());
            if (cell != null) {
                parts.add(column.title() + '=' + cell);
            }
        }
        return String.join(", ", parts);
    }

    /** Whether a row tells of a migration that came to its end. */
    boolean ended(ResultTable.Row row) {
        Optional<ResultMapping.Column> total = mapping.measured(ResultColumns.TOTAL)
                .or(() -> mapping.measured(ResultColumns.DOWNTIME));
        String cell = total.map(column -> row.cells().getOrDefault(column.title(), "")).orElse("");
        return !NO_END.matcher(cell.toLowerCase(Locale.ROOT)).matches();
    }

    OptionalDouble millis(ResultTable.Row row, String name) {
        OptionalDouble nanos = value(row, name, Unit.NANOSECONDS);
        return nanos.isPresent() ? OptionalDouble.of(nanos.getAsDouble() / NANOS_OF_MILLI) : nanos;
    }

    OptionalDouble bytes(ResultTable.Row row) {
        return value(row, ResultColumns.VOLUME, Unit.BYTES);
    }

    private OptionalDouble value(ResultTable.Row row, String name, Unit unit) {
        Optional<ResultMapping.Column> column = mapping.measured(name);
        String cell = column.map(one -> row.cells().getOrDefault(one.title(), "")).orElse("");
        if (cell.isBlank() || NO_END.matcher(cell.toLowerCase(Locale.ROOT)).matches()) {
            return OptionalDouble.empty();
        }
        try {
            String text = united(cell, column.get());
            return OptionalDouble.of(unit == Unit.BYTES && NUMBER.matcher(text).matches()
                    ? Quantity.enter(text, unit) : Quantity.parse(text, unit, table.decimals()));
        } catch (IllegalArgumentException e) {
            throw new InputException(row.place() + ": \"" + column.get().title() + "\": " + e.getMessage(), e);
        }
    }
}
