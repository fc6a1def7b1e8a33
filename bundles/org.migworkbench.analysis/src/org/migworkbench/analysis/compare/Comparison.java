package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.analysis.compare.FigureCell.Mark;
import org.migworkbench.analysis.experiment.Percent;

/**
 * The migrations of one virtual machine in several results, held against one of them.
 *
 * @param results   what is compared, two or more, in the order in which they are shown
 * @param baseline  position of the one that the others are held against, from 0
 * @param vm        name of the virtual machine, one of {@link ComparedResult#vms(List)}
 * @param tolerance what still counts as the same
 */
public record Comparison(List<ComparedResult> results, int baseline, String vm, Tolerance tolerance) {

    private static final double PER_CENT = 100;

    /** Makes the list immutable. */
    public Comparison {
        results = List.copyOf(results);
        Objects.checkIndex(baseline, results.size());
        Objects.requireNonNull(vm, "vm");
        Objects.requireNonNull(tolerance, "tolerance");
    }

    /**
     * The migrations.
     *
     * @return one for each result, in their order; empty where the result has none
     */
    public List<Optional<ComparedMigration>> migrations() {
        return results.stream().map(one -> one.migration(vm)).toList();
    }

    /**
     * What a reader of the table must know: results without this virtual machine, and those where another one was taken.
     *
     * @return a sentence each; none where all is plain
     */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (ComparedResult one : results) {
            Optional<ComparedMigration> migration = one.migration(vm);
            if (migration.isEmpty()) {
                remarks.add("\u201c" + vm + "\u201d is not in \u201c" + one.label() + "\u201d.");
            } else if (!migration.get().vm().id().equals(vm)) {
                remarks.add("\u201c" + one.label() + "\u201d has \u201c" + migration.get().vm().id()
                        + "\u201d alone, which stands for \u201c" + vm + "\u201d.");
            }
        }
        return remarks;
    }

    /**
     * The table of figures.
     *
     * @return the verdict, then each figure that says anything
     */
    public List<FigureRow> figures() {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(words("state", "Verdict", one -> MigrationState.of(one.result()).word()));
        for (Figure figure : Figure.values()) {
            FigureRow row = row(figure);
            boolean says = row.cells().stream().anyMatch(cell -> cell.value().orElse(0) != 0);
            if (says || figure.isAlwaysTold()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /**
     * Whether a result differs from the baseline beyond the tolerance, or doesn't have the virtual machine.
     *
     * @return false where all are the same
     */
    public boolean differs() {
        return migrations().stream().anyMatch(Optional::isEmpty) || figures().stream().anyMatch(FigureRow::differs);
    }

    /**
     * The comparison in one sentence, without full stop.
     *
     * @return which figures differ beyond the tolerance
     */
    public String conclusion() {
        String names = figures().stream().filter(FigureRow::differs).map(FigureRow::label)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            return "Differs by more than " + tolerance.text() + " in " + names;
        }
        return differs() ? "Not in all results" : "No figure differs by more than " + tolerance.text();
    }

    private FigureRow words(String id, String label, Function<ComparedMigration, String> word) {
        List<Optional<String>> words = migrations().stream().map(one -> one.map(word)).toList();
        List<FigureCell> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean known = words.get(i).isPresent() && words.get(baseline).isPresent();
            Mark mark = i == baseline ? Mark.BASELINE
                    : !known ? Mark.UNKNOWN : words.get(i).equals(words.get(baseline)) ? Mark.SAME : Mark.OTHER;
            cells.add(new FigureCell(words.get(i).orElse(FigureCell.UNKNOWN), OptionalDouble.empty(), mark, ""));
        }
        return new FigureRow(id, label, cells);
    }

    private FigureRow row(Figure figure) {
        List<OptionalDouble> values = migrations().stream()
                .map(one -> one.map(figure::of).orElse(OptionalDouble.empty())).toList();
        List<FigureCell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            OptionalDouble value = values.get(i);
            String text = value.isPresent() ? figure.text(value.getAsDouble()) : FigureCell.UNKNOWN;
            cells.add(new FigureCell(text, value, i == baseline ? Mark.BASELINE : mark(value, values.get(baseline)),
                    i == baseline ? "" : difference(figure, value, values.get(baseline))));
        }
        return new FigureRow(figure.id(), figure.label(), cells);
    }

    private Mark mark(OptionalDouble value, OptionalDouble reference) {
        if (value.isEmpty() || reference.isEmpty()) {
            return Mark.UNKNOWN;
        }
        if (tolerance.isSame(value.getAsDouble(), reference.getAsDouble())) {
            return Mark.SAME;
        }
        return value.getAsDouble() < reference.getAsDouble() ? Mark.LESS : Mark.MORE;
    }

    /** In percent of the baseline, and where that is 0 as the value itself. */
    private static String difference(Figure figure, OptionalDouble value, OptionalDouble reference) {
        if (value.isEmpty() || reference.isEmpty() || value.getAsDouble() == reference.getAsDouble()) {
            return "";
        }
        double more = value.getAsDouble() - reference.getAsDouble();
        if (reference.getAsDouble() == 0) {
            return (more < 0 ? "-" : "+") + figure.text(Math.abs(more));
        }
        String percent = Percent.signed(PER_CENT * more / Math.abs(reference.getAsDouble()));
        return percent.equals("0") ? "" : percent + " %";
    }

    /**
     * The table of figures in words, for the clipboard and for text.
     *
     * @return rows of the same length, the headings first
     */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Figure"));
        results.forEach(one -> heading.add(one.label()));
        rows.add(heading);
        for (FigureRow row : figures()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            row.cells().forEach(cell -> cells.add(cell.line()));
            rows.add(cells);
        }
        return rows;
    }

    /**
     * Several results with a virtual machine each after the other.
     *
     * @param results   what is compared
     * @param baseline  position of the one that the others are held against, from 0
     * @param tolerance what still counts as the same
     * @return a comparison for each virtual machine of any of them
     */
    public static List<Comparison> ofAll(List<ComparedResult> results, int baseline, Tolerance tolerance) {
        return ComparedResult.vms(results).stream().map(vm -> new Comparison(results, baseline, vm, tolerance))
                .toList();
    }
}
