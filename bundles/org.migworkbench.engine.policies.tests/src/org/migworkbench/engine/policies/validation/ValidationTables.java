package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Writes the tables of docs/validation.md. */
public final class ValidationTables {

    /** A published round: sent in MiB, duration in seconds, dirty rate in Mbit/s; NaN = not published. */
    private record Published(double sentMib, double seconds, double dirtyMbit) {
    }

    private static final double UNKNOWN = Double.NaN;

    private static final List<Published> SPECWEB = List.of(new Published(676.8, 54.113, 25.5),
            new Published(126.7, 10.103, 62), new Published(39.0, 3.101, 139), new Published(28.4, 1.200, 257),
            new Published(24.2, .631, 329), new Published(16.7, .391, 453), new Published(14.2, .320, 588),
            new Published(15.3, .340, 439), new Published(18.2, .201, UNKNOWN));

    private static final List<Published> MMUNCHER = List.of(new Published(255.4, 20.440, 105),
            new Published(44.0, 2.271, 947), new Published(116.0, 1.898, 984), new Published(222.5, 3.522, UNKNOWN));

    private final StringBuilder text = new StringBuilder();

    private ValidationTables() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        ValidationTables tables = new ValidationTables();
        tables.comparison("SPECweb99, 800 MiB (Fig. 9)", run(ClarkScenarios.specWeb()), SPECWEB,
                new double[] { 960, 71, 210 });
        tables.comparison("MMuncher, 512 MiB (Fig. 12)", run(ClarkScenarios.mmuncher()), MMUNCHER,
                new double[] { 638, 28.13, 3500 });
        tables.webServer(run(ClarkScenarios.webServer()));
        tables.quake(run(ClarkScenarios.quake()));
        tables.line("### Checks of causes");
        tables.line("");
        tables.line(
                "These runs change the workload to find out where a difference comes from. They are no validation.");
        tables.line("");
        tables.comparison("SPECweb99 with the curve of the published migration itself",
                run(ClarkScenarios.specWebOwnCurve()), SPECWEB, new double[] { 960, 71, 210 });
        tables.comparison("MMuncher with its 256 MiB in the upper half of the memory (`firstPage` 65536)",
                run(ClarkScenarios.mmuncher("30029", "65536")), MMUNCHER, new double[] { 638, 28.13, 3500 });
        MigrationResult fast = run(ClarkScenarios.mmuncher("9765625", "0"));
        tables.line("MMuncher at 320 Gbit/s (`writeRate` 9765625/s): %d rounds, round 1 sends %.1f MiB, rounds 2 to %d"
                + " send %.1f MiB together, the last %.1f MiB.", fast.rounds().size(), sent(fast.rounds().get(0)),
                fast.rounds().size() - 1, fast.rounds().stream().filter(r -> r.phase() == Phase.PRECOPY).skip(1)
                        .mapToDouble(ValidationTables::sent).sum(),
                sent(fast.rounds().get(fast.rounds().size() - 1)));
        return tables.text.toString();
    }

    private void comparison(String title, MigrationResult result, List<Published> published, double[] totals) {
        line("### %s", title);
        line("");
        line("| round | sent MiB: published | simulated | diff. | duration s: published | simulated | diff."
                + " | dirty rate Mbit/s: published | simulated | diff. |");
        line("|---|---|---|---|---|---|---|---|---|---|");
        int last = published.size() - 1;
        for (int i = 0; i < last || i < result.rounds().size() - 1; i++) {
            row(Integer.toString(i + 1), i < last ? published.get(i) : null,
                    i < result.rounds().size() - 1 ? result.rounds().get(i) : null);
        }
        row("last, guest stopped", published.get(last), result.rounds().get(result.rounds().size() - 1));
        line("");
        line("| | published | simulated | diff. |");
        line("|---|---|---|---|");
        total("rounds", published.size(), result.rounds().size(), "%.0f");
        total("sent in all, MiB", totals[0], result.traffic().pagesSent() / 256.0, "%.0f");
        total("total time, s", totals[1], result.totalNanos() / 1e9, "%.1f");
        total("downtime, ms", totals[2], result.downtimeNanos() / 1e6, "%.0f");
        line("");
        line("Why it ended: %s", result.reason());
        line("");
    }

    private void webServer(MigrationResult result) {
        List<RoundStats> rounds = result.rounds();
        double further = rounds.stream().skip(1).filter(r -> r.phase() == Phase.PRECOPY)
                .mapToDouble(r -> r.durationNanos() / 1e9).sum();
        line("### Simple web server, 800 MiB (Fig. 8)");
        line("");
        line("| | published | simulated | diff. |");
        line("|---|---|---|---|");
        total("round 1: sent, MiB", 776, sent(rounds.get(0)), "%.0f");
        total("round 1: duration, s", 62, rounds.get(0).durationNanos() / 1e9, "%.1f");
        total("further rounds together, s", 9.8, further, "%.1f");
        total("downtime, ms", 165, result.downtimeNanos() / 1e6, "%.0f");
        line("");
        line("%d rounds. Why it ended: %s", rounds.size(), result.reason());
        line("");
    }

    private void quake(MigrationResult result) {
        line("### Quake 3, 64 MiB (Fig. 10)");
        line("");
        line("Simulated only: no numbers of its rounds are at hand. %d rounds, %.1f MiB sent, %.2f s, downtime %.0f ms;"
                + " round 1 sends %.1f MiB, round 2 %.1f MiB, the last %.1f MiB. Why it ended: %s",
                result.rounds().size(), result.traffic().pagesSent() / 256.0, result.totalNanos() / 1e9,
                result.downtimeNanos() / 1e6, sent(result.rounds().get(0)), sent(result.rounds().get(1)),
                sent(result.rounds().get(result.rounds().size() - 1)), result.reason());
        line("");
    }

    private void row(String name, Published published, RoundStats simulated) {
        text.append("| ").append(name);
        cells(published == null ? UNKNOWN : published.sentMib(), simulated == null ? UNKNOWN : sent(simulated), "%.1f");
        cells(published == null ? UNKNOWN : published.seconds(),
                simulated == null ? UNKNOWN : simulated.durationNanos() / 1e9, "%.3f");
        boolean live = simulated != null && simulated.phase() == Phase.PRECOPY;
        cells(published == null ? UNKNOWN : published.dirtyMbit(),
                live ? simulated.guest().dirtyRateBytesPerSecond() * 8 / 1e6 : UNKNOWN, "%.0f");
        line(" |");
    }

    private void total(String name, double published, double simulated, String format) {
        text.append("| ").append(name);
        cells(published, simulated, format);
        line(" |");
    }

    private void cells(double published, double simulated, String format) {
        text.append(" | ").append(number(published, format)).append(" | ").append(number(simulated, format))
                .append(" | ").append(number(100 * (simulated / published - 1), "%+.0f %%"));
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static double sent(RoundStats round) {
        return round.traffic().pagesSent() / 256.0;
    }

    private static MigrationResult run(ScenarioSpec spec) {
        Run run = new SimulationEngine().open(spec, PolicyCatalog.of(BuiltInPolicies.all()),
                WorkloadCatalog.of(BuiltInWorkloads.all()), RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result().migrations().get(0);
    }
}
