package org.migworkbench.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.migworkbench.core.calibration.Calibration;
import org.migworkbench.core.calibration.Estimate;
import org.migworkbench.core.calibration.Replay;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.RoundStats;

/** Prints a calibration and its replay for people. */
final class CalibrationPrinter {

    private static final double NANOS = 1e6;
    private static final double MEGA = 1e6;
    private static final int PERCENT = 100;

    private final PrintWriter out;

    CalibrationPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(Calibration calibration) {
        out.print("Calibration. " + calibration.choice() + "\n");
        TextTable numbers = new TextTable(List.of("What", "Value", "Standard error", "Unit", "Found by"),
                List.of(false, true, true, false, false));
        for (Estimate one : calibration.estimates()) {
            numbers.add(List.of(one.name(), digits(one.value()), error(one.standardError()), one.unit(),
                    one.origin()));
        }
        numbers.print(out);
        out.print("\nNewly dirtied pages, measured and fitted\n");
        TextTable points = new TextTable(List.of("Interval", "Length", "Measured", "Deviation", "Fitted", "Error"),
                List.of(false, true, true, true, true, true));
        for (Calibration.Point point : calibration.points()) {
            points.add(List.of(point.label(), String.format(Locale.ROOT, "%.3f s", point.seconds()),
                    String.format(Locale.ROOT, "%.0f", point.measured()),
                    String.format(Locale.ROOT, "%.0f", point.sigma()),
                    String.format(Locale.ROOT, "%.0f", point.fitted()), percent(point.fitted(), point.measured())));
        }
        points.print(out);
        calibration.warnings().forEach(warning -> out.print("Note: " + warning + "\n"));
    }

    void print(Replay replay) {
        MigrationResult recorded = replay.recordedMigration();
        MigrationResult simulated = replay.simulatedMigration();
        out.print("\nReplay, recorded and simulated\n");
        TextTable totals = new TextTable(List.of("", "Recorded", "Simulated", "Error"),
                List.of(false, true, true, true));
        totals.add(List.of("outcome", recorded.outcome().id(), simulated.outcome().id(),
                replay.sameEnd() ? "same" : "other"));
        add(totals, "total time ms", recorded.totalNanos() / NANOS, simulated.totalNanos() / NANOS);
        add(totals, "downtime ms", recorded.downtimeNanos() / NANOS, simulated.downtimeNanos() / NANOS);
        add(totals, "sent MB", recorded.bytesSent() / MEGA, simulated.bytesSent() / MEGA);
        add(totals, "rounds", recorded.rounds().size(), simulated.rounds().size());
        totals.print(out);
        out.print("\n");
        TextTable rounds = new TextTable(
                List.of("Round", "Phase", "Length ms", "Simulated", "Error", "Sent MB", "Simulated", "Error"),
                List.of(true, false, true, true, true, true, true, true));
        int most = Math.max(recorded.rounds().size(), simulated.rounds().size());
        for (int i = 0; i < most; i++) {
            rounds.add(row(i, round(recorded, i), round(simulated, i)));
        }
        rounds.print(out);
    }

    private static RoundStats round(MigrationResult migration, int index) {
        return index < migration.rounds().size() ? migration.rounds().get(index) : null;
    }

    private static List<String> row(int index, RoundStats recorded, RoundStats simulated) {
        RoundStats there = recorded == null ? simulated : recorded;
        double length = recorded == null ? Double.NaN : recorded.durationNanos() / NANOS;
        double lengthBy = simulated == null ? Double.NaN : simulated.durationNanos() / NANOS;
        double sent = recorded == null ? Double.NaN : recorded.bytesSent() / MEGA;
        double sentBy = simulated == null ? Double.NaN : simulated.bytesSent() / MEGA;
        return List.of(Integer.toString(index + 1), there.phase().id(), plain(length), plain(lengthBy),
                percent(lengthBy, length), plain(sent), plain(sentBy), percent(sentBy, sent));
    }

    private static void add(TextTable table, String what, double recorded, double simulated) {
        table.add(List.of(what, plain(recorded), plain(simulated), percent(simulated, recorded)));
    }

    private static String plain(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f", value);
    }

    static String percent(double value, double reference) {
        double error = PERCENT * (value / reference - 1);
        return Double.isNaN(error) || Double.isInfinite(error) ? "-" : String.format(Locale.ROOT, "%+.1f %%", error);
    }

    private static String error(double error) {
        return Double.isNaN(error) ? "-" : Double.isInfinite(error) ? "not determined" : digits(error);
    }

    private static String digits(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(4)).stripTrailingZeros()
                .toPlainString();
    }
}
