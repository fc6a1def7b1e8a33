package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.PolicyRef;

/** Writes the part of docs/validation.md about QEMU's ways of slowing a guest and about KubeVirt's downtime ramp. */
public final class ThrottlingTables {

    /** A published pair of times in seconds; NaN = it never ended. */
    private record Published(double gbit, int vcpus, int ring, int mib, int sleepMicros, double limitSeconds,
            double convergeSeconds) {
    }

    private static final double NEVER = Double.NaN;

    private static final List<Published> PUBLISHED = List.of(new Published(1, 1, 2048, 60, 0, 2.014, 2.131),
            new Published(1, 1, 2048, 70, 0, 5.381, 12.590), new Published(1, 1, 2048, 90, 0, 6.037, 33.545),
            new Published(1, 1, 2048, 110, 0, 7.660, NEVER), new Published(10, 1, 2048, 1600, 0, 15.842, 27.548),
            new Published(10, 1, 2048, 2000, 0, 19.026, 38.447), new Published(10, 1, 2048, 2400, 0, 19.897, 46.381),
            new Published(10, 1, 2048, 2800, 0, 22.338, 57.149), new Published(1, 4, 1024, 1024, 1000, 44.951, 191.780),
            new Published(1, 4, 1024, 1024, 500, 46.505, 203.545), new Published(1, 4, 1024, 1024, 0, 61.858, NEVER),
            new Published(1, 4, 1024, 2048, 0, 91.982, NEVER), new Published(1, 4, 2048, 128, 10_000, 14.511, 25.971),
            new Published(1, 4, 2048, 1024, 10_000, 44.244, 157.701),
            new Published(1, 4, 2048, 1024, 500, 51.105, NEVER), new Published(1, 4, 2048, 1024, 0, 229.031, NEVER));

    private static final double GIGABIT = 125e6;
    private static final double FASTEST_WRITER = 2L << 30;
    private static final long MEMORY_MIB = 4096;
    private static final long GIVE_UP = 1000;

    private final StringBuilder text = new StringBuilder();

    private ThrottlingTables() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        ThrottlingTables tables = new ThrottlingTables();
        tables.publishedTable("A writer that sweeps N MiB at 2 GiB/s", false, PUBLISHED);
        tables.line("Check of a cause, no validation: the same if N MB were what the guest dirties in a second.");
        tables.line("");
        tables.publishedTable("A writer that sweeps N MiB once a second", true, PUBLISHED.subList(0, 8));
        tables.text.append(AutoConvergeRecordings.write());
        tables.ramp();
        return tables.text.toString();
    }

    private void publishedTable(String title, boolean onceASecond, List<Published> rows) {
        line("### Dirty limit and auto-converge. %s", title);
        line("");
        line("| link Gbit/s | vCPUs | ring | N MiB | sleep us | dirty-limit s: published | simulated | diff."
                + " | auto-converge s: published | simulated | diff. |");
        line("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Published row : rows) {
            double sweepSeconds = row.mib() * 1048576.0 / FASTEST_WRITER + row.sleepMicros() / 1e6;
            double rate = onceASecond ? row.mib() * 1048576.0 : row.mib() * 1048576.0 / sweepSeconds;
            double limited = seconds(row, rate, ComparisonScenario.ref("dirty-limit", "dirtyRingSize",
                    Integer.toString(row.ring())));
            double converging = seconds(row, rate, ComparisonScenario.ref("auto-converge"));
            line("| %.0f | %d | %d | %d | %d | %s | %s |", row.gbit(), row.vcpus(), row.ring(), row.mib(),
                    row.sleepMicros(), cells(row.limitSeconds(), limited), cells(row.convergeSeconds(), converging));
        }
        line("");
    }

    private static double seconds(Published row, double rate, PolicyRef throttling) {
        MigrationResult result = new ComparisonScenario(MEMORY_MIB, row.vcpus(), 0,
                ComparisonScenario.sweep(row.mib(), rate), row.gbit() * GIGABIT,
                ComparisonScenario.policy(ComparisonScenario.ref("qemu"), throttling), GIVE_UP).run();
        return result.outcome() == Outcome.COMPLETED ? result.totalNanos() / 1e9 : NEVER;
    }

    private void ramp() {
        line("### KubeVirt's downtime ramp (VEP 291)");
        line("");
        line("8 GiB, 1 Gbit/s. The first two rows are the proposal's benchmark, means of ten; the last two its remark on a"
                + " guest under load.");
        line("");
        line("| dirty rate Mbit/s | ramp | total s: published | simulated | diff. | downtime ms: published | simulated"
                + " | iterations: published | simulated | outcome: published | simulated |");
        line("|---|---|---|---|---|---|---|---|---|---|---|");
        rampRow(650, "kubevirt", 112.4, 451, 69, "converged");
        rampRow(650, "kubevirt-ramp", 92.2, 611, 28, "converged");
        rampRow(900, "kubevirt", NEVER, NEVER, NEVER, "fails");
        rampRow(900, "kubevirt-ramp", NEVER, 1000, NEVER, "converged");
        line("");
    }

    private void rampRow(double mbit, String policy, double seconds, double millis, double rounds, String outcome) {
        MigrationResult result = new ComparisonScenario(8192, 1, -1,
                ComparisonScenario.sweep(8192, mbit * 1e6 / 8), GIGABIT,
                ComparisonScenario.policy(ComparisonScenario.ref(policy)), 3600).run();
        line("| %.0f | %s | %s | %s | %.0f | %s | %d | %s | %s |", mbit, policy.equals("kubevirt") ? "no" : "yes",
                cells(seconds, result.totalNanos() / 1e9), number(millis), result.downtimeNanos() / 1e6,
                number(rounds), result.rounds().size(), outcome, result.ending().converged() ? "converged" : "fails");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.0f", value);
    }

    private static String cells(double published, double simulated) {
        String first = Double.isNaN(published) ? "never" : String.format(Locale.ROOT, "%.1f", published);
        String second = Double.isNaN(simulated) ? "never" : String.format(Locale.ROOT, "%.1f", simulated);
        boolean both = !Double.isNaN(published) && !Double.isNaN(simulated);
        return first + " | " + second + " | "
                + (both ? String.format(Locale.ROOT, "%+.0f %%", 100 * (simulated / published - 1)) : "-");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }
}
