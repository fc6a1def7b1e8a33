package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationTable;
import org.migworkbench.recording.calibration.Replay;

/** Prints a calibration and its replay for people. */
final class CalibrationPrinter {

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
        rows(CalibrationTable.rounds(replay));
    }

    private void rows(CalibrationTable shown) {
        TextTable table = new TextTable(shown.headings(), shown.numbers());
        shown.rows().forEach(table::add);
        table.print(out);
    }
}
