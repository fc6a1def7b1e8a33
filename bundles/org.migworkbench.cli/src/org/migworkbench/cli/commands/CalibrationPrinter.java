package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.analysis.ShownRounds;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationTable;
import org.migworkbench.recording.calibration.Replay;

/** Prints a calibration and its replay for people. */
final class CalibrationPrinter {

    private static final String GAP = "...";

    private final PrintWriter out;

    CalibrationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Calibration calibration) {
        out.print("Calibration. " + calibration.choice() + "\n");
        rows(CalibrationTable.numbers(calibration));
        CalibrationTable points = CalibrationTable.points(calibration);
        out.print("\n" + points.title() + "\n");
        rows(points);
        out.print(calibration.quality().sentence() + "\n");
        calibration.report().assumptions().forEach(assumed -> out.print("Assumed: " + assumed + "\n"));
        calibration.warnings().forEach(warning -> out.print("Note: " + warning + "\n"));
        out.print("Next: " + calibration.report().advice() + "\n");
    }

    void print(Replay replay) {
        CalibrationTable totals = CalibrationTable.totals(replay);
        out.print("\n" + totals.title() + "\n");
        rows(totals);
        out.print(replay.sentence() + "\n" + (replay.note().isEmpty() ? "" : "Note: " + replay.note() + "\n"));
        out.print("\n");
        bounded(CalibrationTable.rounds(replay));
    }

    /** As many rows as can be looked through: the first and the last. */
    private void bounded(CalibrationTable shown) {
        int most = ShownRounds.MOST;
        int leftOut = shown.rows().size() - most;
        if (leftOut <= 0) {
            rows(shown);
            return;
        }
        List<List<String>> rows = new ArrayList<>(shown.rows().subList(0, most / 2));
        rows.add(shown.headings().stream().map(heading -> GAP).toList());
        rows.addAll(shown.rows().subList(shown.rows().size() - most / 2, shown.rows().size()));
        rows(new CalibrationTable(shown.title(), shown.headings(), shown.numbers(), rows));
        out.print(leftOut + " rounds between are left out; --json gives all.\n");
    }

    private void rows(CalibrationTable shown) {
        TextTable table = new TextTable(shown.headings(), shown.numbers());
        shown.rows().forEach(table::add);
        table.print(out);
    }
}
