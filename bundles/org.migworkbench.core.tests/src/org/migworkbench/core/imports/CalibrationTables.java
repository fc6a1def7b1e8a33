package org.migworkbench.core.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.calibration.FittedValue;
import org.migworkbench.recording.calibration.Replay;

/** The tables of docs/calibration.md: what a guest fitted to one recording foretells of the others. */
final class CalibrationTables {

    static final double TARGET = 0.1;
    private static final int PERCENT = 100;

    private CalibrationTables() {
    }

    /** Names of the recorded workloads. */
    static List<String> workloads(List<Recording> recordings) {
        return recordings.stream().map(one -> one.request().vm()).distinct().toList();
    }

    /** Recordings of a guest that went to their end undisturbed: completed, or given up after the time-out. */
    static List<Recording> undisturbed(List<Recording> recordings, String workload) {
        return recordings.stream().filter(one -> one.request().vm().equals(workload))
                .filter(one -> one.outcome().isPresent() && (one.outcome().get().outcome() == Outcome.COMPLETED
                        || one.outcome().get().outcome() == Outcome.NOT_CONVERGED))
                .toList();
    }

    /** The recording to calibrate on: one with XBZRLE, which alone shows content, with the most intervals. */
    static Recording chosen(List<Recording> all) {
        List<Recording> encoded = all.stream().filter(one -> one.request().has("xbzrle")).toList();
        return (encoded.isEmpty() ? all : encoded).stream().max(Comparator.comparingInt(CalibrationTables::intervals))
                .orElseThrow();
    }

    private static int intervals(Recording recording) {
        try {
            return calibration(recording).points().size();
        } catch (CalibrationException e) {
            return 0;
        }
    }

    static Calibration calibration(Recording recording) throws CalibrationException {
        return Calibrator.of(recording, Calibrator.Known.NOTHING);
    }

    static Replay replay(Calibration calibration, Recording recording) throws CalibrationException {
        return Replayer.of(calibration, recording, Simulator.CATALOGS, new Simulator());
    }

    static String write() throws IOException, CalibrationException {
        List<Recording> recordings = Simulator.recordings();
        StringBuilder text = new StringBuilder();
        for (String workload : workloads(recordings)) {
            oneForAll(text, workload, undisturbed(recordings, workload));
        }
        text.append("### Calibrated on each recording in turn\n\n");
        text.append(
                "Errors of all predictions of the other recordings of the guest, absolute values; without those recorded"
                        + " again.\n\n");
        text.append("| guest | recordings | predictions | median time error | within 10 % | worst"
                + " | median bytes error | within 10 % | worst | wrong ends |\n|---|---|---|---|---|---|---|---|---|---|\n");
        for (String workload : workloads(recordings)) {
            eachInTurn(text, workload, undisturbed(recordings, workload).stream()
                    .filter(one -> !one.request().name().endsWith("again")).toList());
        }
        return text.append('\n').toString();
    }

    private static void oneForAll(StringBuilder text, String workload, List<Recording> all)
            throws CalibrationException {
        Recording base = chosen(all);
        Calibration calibration = calibration(base);
        text.append("### ").append(workload).append(", calibrated on \"").append(base.request().name())
                .append("\"\n\n").append(calibration.choice()).append("\n\n");
        text.append("| number | value | standard error | found by |\n|---|---|---|---|\n");
        for (FittedValue one : calibration.estimates()) {
            text.append(String.format(Locale.ROOT, "| %s | %s %s | %s | %s |\n", one.name(), digits(one.value()),
                    one.unit(), error(one.standardError()), one.origin()));
        }
        text.append("\n| interval | s | newly dirtied pages measured | fitted | error |\n|---|---|---|---|---|\n");
        for (Calibration.Point point : calibration.points()) {
            text.append(String.format(Locale.ROOT, "| %s | %.3f | %.0f +- %.0f | %.0f | %s |\n", point.label(),
                    point.seconds(), point.measured(), point.sigma(), point.fitted(),
                    point.measured() > 0 ? String.format(Locale.ROOT, "%+.1f %%",
                            PERCENT * (point.fitted() / point.measured() - 1)) : "-"));
        }
        text.append("\n| recording | total ms | sent MB | downtime ms | rounds | end |\n|---|---|---|---|---|---|\n");
        for (Recording one : all) {
            row(text, one, one == base, replay(calibration, one));
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, Recording one, boolean base, Replay replay) {
        MigrationResult recorded = replay.recordedMigration();
        MigrationResult simulated = replay.simulatedMigration();
        text.append(String.format(Locale.ROOT,
                "| %s%s | %.0f / %.0f, %+.1f %%%s | %.1f / %.1f, %+.1f %%%s | %.0f / %.0f | %d / %d | %s |\n",
                one.request().name().substring(one.request().name().indexOf(", ") + 2), base ? " (itself)" : "",
                recorded.totalNanos() / 1e6, simulated.totalNanos() / 1e6, PERCENT * replay.timeError(),
                Math.abs(replay.timeError()) > TARGET ? " **" : "", recorded.bytesSent() / 1e6,
                simulated.bytesSent() / 1e6, PERCENT * replay.bytesError(),
                Math.abs(replay.bytesError()) > TARGET ? " **" : "", recorded.downtimeNanos() / 1e6,
                simulated.downtimeNanos() / 1e6, recorded.rounds().size(), simulated.rounds().size(),
                replay.sameEnd() ? recorded.outcome().id() : "**" + recorded.outcome().id() + " / "
                        + simulated.outcome().id() + "**"));
    }

    private static void eachInTurn(StringBuilder text, String workload, List<Recording> all)
            throws CalibrationException {
        List<Double> times = new ArrayList<>();
        List<Double> bytes = new ArrayList<>();
        int wrong = 0;
        for (Recording base : all) {
            Calibration calibration = calibration(base);
            for (Recording one : all) {
                if (one != base) {
                    Replay replay = replay(calibration, one);
                    times.add(Math.abs(replay.timeError()));
                    bytes.add(Math.abs(replay.bytesError()));
                    wrong += replay.sameEnd() ? 0 : 1;
                }
            }
        }
        text.append(String.format(Locale.ROOT, "| %s | %d | %d | %s | %s | %d |\n", workload, all.size(), times.size(),
                summary(times), summary(bytes), wrong));
    }

    private static String summary(List<Double> errors) {
        errors.sort(Comparator.naturalOrder());
        long within = errors.stream().filter(error -> error <= TARGET).count();
        return String.format(Locale.ROOT, "%.1f %% | %.1f %% | %.1f %%", PERCENT * errors.get(errors.size() / 2),
                PERCENT * (double) within / errors.size(), PERCENT * errors.get(errors.size() - 1));
    }

    private static String error(double error) {
        return Double.isNaN(error) ? "-" : Double.isInfinite(error) ? "not determined" : digits(error);
    }

    private static String digits(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(3)).stripTrailingZeros()
                .toPlainString();
    }
}
