package org.migworkbench.recording.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;

/**
 * One of the tables that show a calibration or its replay to people; every cell is text.
 *
 * @param title    what it shows
 * @param headings titles of the columns
 * @param numbers  whether a column holds numbers, which stand to the right
 * @param rows     the cells of each row, as many as there are columns
 */
public record CalibrationTable(String title, List<String> headings, List<Boolean> numbers, List<List<String>> rows) {

    private static final double NANOS = 1e6;
    private static final double MEGA = 1e6;
    private static final int PERCENT = 100;
    private static final double NOTHING = 1e-9;
    private static final MathContext DIGITS = new MathContext(4);

    /** Copies the lists. */
    public CalibrationTable {
        headings = List.copyOf(headings);
        numbers = List.copyOf(numbers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * The numbers that were found, with their standard errors.
     *
     * @param calibration what was fitted
     * @return the table
     */
    public static CalibrationTable numbers(Calibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (FittedValue one : calibration.estimates()) {
            rows.add(List.of(one.name(), digits(one.value()), error(one.standardError()), one.unit(), one.origin()));
        }
        return new CalibrationTable("Calibration", List.of("What", "Value", "Standard error", "Unit", "Found by"),
                List.of(false, true, true, false, false), rows);
    }

    /**
     * What was measured and what the fitted model gives for it.
     *
     * @param calibration what was fitted
     * @return the table
     */
    public static CalibrationTable points(Calibration calibration) {
        List<List<String>> rows = new ArrayList<>();
        for (Calibration.Point point : calibration.points()) {
            rows.add(List.of(point.label(), String.format(Locale.ROOT, "%.3f s", point.seconds()),
                    String.format(Locale.ROOT, "%.0f", point.measured()),
                    String.format(Locale.ROOT, "%.0f", point.sigma()),
                    String.format(Locale.ROOT, "%.0f", point.fitted()), percent(point.fitted(), point.measured()),
                    String.format(Locale.ROOT, "%+.1f sd", point.residual())));
        }
        return new CalibrationTable("Newly dirtied pages, measured and fitted",
                List.of("Interval", "Length", "Measured", "Deviation", "Fitted", "Error", "Residual"),
                List.of(false, true, true, true, true, true, true), rows);
    }

    /**
     * The recorded migration as a whole beside its simulation.
     *
     * @param replay both
     * @return the table
     */
    public static CalibrationTable totals(Replay replay) {
        MigrationResult recorded = replay.recordedMigration();
        MigrationResult simulated = replay.simulatedMigration();
        return new CalibrationTable("Replay, recorded and simulated", List.of("", "Recorded", "Simulated", "Error"),
                List.of(false, true, true, true),
                List.of(List.of("outcome", recorded.outcome().id(), simulated.outcome().id(),
                        !replay.isComparable() ? "-" : replay.sameEnd() ? "same" : "other"),
                        whole(replay, "total time ms", one -> one.totalNanos() / NANOS),
                        whole(replay, "downtime ms", one -> one.downtimeNanos() / NANOS),
                        whole(replay, "sent MB", one -> one.bytesSent() / MEGA),
                        whole(replay, "rounds", one -> number(one))));
    }

    /** How many rounds there were: a row of a recording may hold several that no answer shows. */
    private static int number(MigrationResult migration) {
        return migration.rounds().stream().mapToInt(RoundStats::round).max().orElse(0);
    }

    private static List<String> whole(Replay replay, String what, ToDoubleFunction<MigrationResult> figure) {
        double recorded = figure.applyAsDouble(replay.recordedMigration());
        double simulated = figure.applyAsDouble(replay.simulatedMigration());
        return List.of(what, plain(recorded), plain(simulated),
                replay.isComparable() ? percent(simulated, recorded) : "-");
    }

    /**
     * The recorded migration beside its simulation, round by round.
     *
     * @param replay both
     * @return the table
     */
    public static CalibrationTable rounds(Replay replay) {
        MigrationResult recorded = replay.recordedMigration();
        MigrationResult simulated = replay.simulatedMigration();
        List<List<String>> rows = new ArrayList<>();
        int next = 0;
        for (RoundStats one : recorded.rounds()) {
            int end = next;
            while (end < simulated.rounds().size() && !MigrationRounds.isLive(one)
                    && MigrationRounds.isLive(simulated.rounds().get(end))) {
                rows.add(row(null, simulated.rounds().subList(end, end + 1)));
                end++;
                next = end;
            }
            while (end < simulated.rounds().size() && isWithin(one, simulated.rounds().get(end))) {
                end++;
            }
            rows.add(row(one, simulated.rounds().subList(next, end)));
            next = end;
        }
        for (RoundStats one : simulated.rounds().subList(next, simulated.rounds().size())) {
            rows.add(row(null, List.of(one)));
        }
        return new CalibrationTable("Replay, round by round",
                List.of("Round", "Phase", "Length ms", "Simulated", "Error", "Sent MB", "Simulated", "Error"),
                List.of(true, false, true, true, true, true, true, true), rows);
    }

    /** Whether a simulated round is one of those in a row of a recording; only the end can be compared with the end. */
    private static boolean isWithin(RoundStats recorded, RoundStats simulated) {
        return MigrationRounds.isLive(recorded) == MigrationRounds.isLive(simulated)
                && (!MigrationRounds.isLive(recorded) || simulated.round() <= recorded.round());
    }

    private static List<String> row(RoundStats recorded, List<RoundStats> simulated) {
        RoundStats there = recorded == null ? simulated.get(simulated.size() - 1) : recorded;
        double length = recorded == null ? Double.NaN : recorded.durationNanos() / NANOS;
        double lengthBy = sum(simulated, one -> one.durationNanos() / NANOS);
        double sent = recorded == null ? Double.NaN : recorded.traffic().bytesSent() / MEGA;
        double sentBy = sum(simulated, one -> one.traffic().bytesSent() / MEGA);
        return List.of(Integer.toString(there.round()), there.phase().id(), plain(length), plain(lengthBy),
                percent(lengthBy, length), plain(sent), plain(sentBy), percent(sentBy, sent));
    }

    private static double sum(List<RoundStats> rounds, ToDoubleFunction<RoundStats> figure) {
        return rounds.isEmpty() ? Double.NaN : rounds.stream().mapToDouble(figure).sum();
    }

    private static String plain(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String percent(double value, double reference) {
        double error = PERCENT * (value / reference - 1);
        return Double.isNaN(error) || Double.isInfinite(error) ? "-" : String.format(Locale.ROOT, "%+.1f %%", error);
    }

    private static String error(double error) {
        return Double.isNaN(error) ? "-" : Double.isInfinite(error) ? "not determined" : digits(error);
    }

    private static String digits(double value) {
        return Math.abs(value) < NOTHING ? "0"
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
