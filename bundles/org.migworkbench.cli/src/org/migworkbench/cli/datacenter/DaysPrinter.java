package org.migworkbench.cli.datacenter;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.core.datacenter.StrategyDays;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.PurposeChange;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** Days of a data centre for people: a row a metric, a column a strategy. */
final class DaysPrinter {

    private static final int MOST_CHANGES = 12;

    private final PrintWriter out;

    DaysPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<StrategyDays> all) {
        DataCenterSpec spec = all.get(0).days().get(0).spec();
        long nanos = spec.traces().intervalNanos() * spec.traces().samples();
        out.print(
                spec.hosts() + " hosts, " + spec.vms() + " virtual machines, " + spec.traces().count() + " traces over "
                        + Quantity.format(nanos, Unit.NANOSECONDS) + "; moves: " + spec.moves().cost().id() + "\n\n");
        List<String> titles = new ArrayList<>(List.of("", "Unit"));
        all.forEach(days -> titles.add(days.strategy()));
        List<Boolean> numbers = new ArrayList<>(List.of(false, false));
        numbers.addAll(Collections.nCopies(all.size(), true));
        TextTable table = new TextTable(titles, numbers);
        for (DayMetric metric : DayMetric.values()) {
            table.add(row(metric, all));
        }
        table.print(out);
        all.forEach(this::printPurposes);
    }

    private static List<String> row(DayMetric metric, List<StrategyDays> all) {
        List<String> row = new ArrayList<>(List.of(metric.label(), metric.unit()));
        all.forEach(days -> row.add(text(days.estimate(metric))));
        return row;
    }

    private static String text(Estimate estimate) {
        String mean = text(estimate.mean());
        return Double.isFinite(estimate.halfWidth()) && estimate.halfWidth() > 0
                ? mean + " ± " + text(estimate.halfWidth())
                : mean;
    }

    private static String text(double value) {
        boolean plain = value == 0 || Math.abs(value) >= 0.001 && Math.abs(value) < 1e7;
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 1000;
        return String.format(Locale.ROOT, plain ? whole ? "%.0f" : "%.4g" : "%.3e", value);
    }

    private void printPurposes(StrategyDays days) {
        List<PurposeChange> changes = days.days().get(0).purposes();
        if (changes.size() < 2) {
            return;
        }
        long interval = days.days().get(0).spec().traces().intervalNanos();
        out.print("\nWhat " + days.strategy() + " recognised:\n");
        for (PurposeChange change : changes.subList(0, Math.min(MOST_CHANGES, changes.size()))) {
            String begin = change.sample() == 0 ? "the beginning"
                    : Quantity.format(change.sample() * interval, Unit.NANOSECONDS);
            out.print("  from " + begin + " on "
                    + change.purpose().id() + ": " + change.reason() + "\n");
        }
        if (changes.size() > MOST_CHANGES) {
            out.print("  and " + (changes.size() - MOST_CHANGES) + " changes more\n");
        }
    }
}
