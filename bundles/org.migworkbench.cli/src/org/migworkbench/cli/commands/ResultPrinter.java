package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.migworkbench.analysis.GuestService;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.ShownRounds;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.result.JsonSummary;
import org.migworkbench.analysis.result.RoundColumn;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Excerpt;

/** Prints results: for programs as one JSON object, for people as a sentence and a table for each migration. */
public final class ResultPrinter {

    private static final String GAP = "...";

    private final PrintWriter out;

    /**
     * Creates a printer.
     *
     * @param out where to
     */
    public ResultPrinter(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints what a run gave.
     *
     * @param result the result
     * @param json   for programs, not for people
     */
    public void print(RunResult result, boolean json) {
        if (json) {
            out.print(JsonSummary.of(result));
            return;
        }
        printForPeople(result, List.of());
    }

    /**
     * Prints what a run gave for people.
     *
     * @param result      the result
     * @param assumptions what was assumed for it, a sentence each
     */
    public void printForPeople(RunResult result, List<String> assumptions) {
        String separator = "";
        for (MigrationResult migration : result.migrations()) {
            out.print(separator);
            printForPeople(result, migration, assumptions);
            separator = "\n";
        }
    }

    /** Prints what a file gave: a scenario, experiments, or both. */
    void print(Optional<RunResult> result, List<ExperimentResult> experiments, boolean json) {
        if (result.isPresent() && experiments.isEmpty()) {
            print(result.get(), json);
        } else if (json) {
            out.print(JsonSummary.of(result, experiments));
        } else {
            result.ifPresent(one -> print(one, false));
            printExperiments(experiments, result.isPresent() ? "\n" : "");
        }
    }

    private void printExperiments(List<ExperimentResult> experiments, String begin) {
        String separator = begin;
        for (ExperimentResult experiment : experiments) {
            out.print(separator);
            new ExperimentPrinter(out).print(experiment);
            separator = "\n";
        }
    }

    private void printForPeople(RunResult result, MigrationResult migration, List<String> assumptions) {
        out.print(Excerpt.line(headline(result, migration)) + ".\n");
        if (!migration.reason().isBlank() && migration.outcome() != Outcome.RUNNING) {
            out.print("Why: " + Excerpt.line(migration.reason()) + "\n");
        }
        assumptions.forEach(sentence -> out.print("Assumed: " + sentence + "\n"));
        GuestService.lines(migration).forEach(line -> out.print(line + ".\n"));
        if (!migration.rounds().isEmpty()) {
            printRounds(migration.rounds());
        }
    }

    private static String headline(RunResult result, MigrationResult migration) {
        VmSpec vm = result.spec().vms().stream().filter(one -> one.id().equals(migration.vm())).findFirst()
                .orElseThrow();
        return vm.id() + ", " + JsonSummary.policyText(migration.policy())
                + (result.fidelity() == Fidelity.PAGE ? "" : ", " + result.fidelity().id()) + ": "
                + Headline.of(migration, vm);
    }

    private void printRounds(List<RoundStats> rounds) {
        List<RoundColumn> columns = RoundTable.columns(rounds).stream().filter(column -> !column.id().equals("vm"))
                .toList();
        TextTable table = new TextTable(columns.stream().map(RoundColumn::label).toList(),
                columns.stream().map(RoundColumn::isNumber).toList());
        ShownRounds shown = ShownRounds.of(rounds);
        List<String> gap = columns.stream().map(column -> GAP).toList();
        for (List<RoundStats> stretch : shown.stretches()) {
            if (stretch != shown.stretches().get(0)) {
                table.add(gap);
            }
            stretch.forEach(round -> table.add(columns.stream().map(column -> column.text().apply(round)).toList()));
        }
        out.print("\n");
        table.print(out);
        if (shown.leftOut() > 0) {
            out.print(
                    String.format(Locale.ROOT, "%,d of %,d rounds are left out where little changed; --json gives all,"
                            + " and so does rounds.csv of a run with --out.\n", shown.leftOut(), rounds.size()));
        }
    }
}
