package org.migworkbench.engine.policies.validation;

import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;

/** Writes the part of docs/validation.md that compares the rules of other simulators with what these measured. */
public final class SimulatorTables {

    private static final long MIB = 4096;
    private static final double SIMGRID_SPEED = 1250e6;
    /** SimGrid's cross-traffic takes 5 % for the way back. */
    private static final double SIMGRID_RATE = SIMGRID_SPEED / 1.05;
    private static final double[][] SIMGRID = { { 0, 3.608 }, { 10, 4.031 }, { 30, 5.262 }, { 50, 7.572 },
            { 60, 9.712 }, { 80, 22.40 }, { 90, 62.07 }, { 94, 249.9 } };
    private static final double[][] DISSECT = { { 0, 3.438, 0.001 }, { 21, 3.500, 0.001 }, { 215, 4.157, 0.001 },
            { 1074, 10.75, 0.81 }, { 2147, 13.75, 1.72 }, { 21475, 13.75, 1.72 } };

    private SimulatorTables() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        StringBuilder text = new StringBuilder("### SimGrid's rule and SimGrid itself\n\n");
        text.append("4 GiB, 10 Gbit/s. Total time in s.\n\n| dirty intensity % | SimGrid | simulated | diff. |"
                + " rounds |\n|---|---|---|---|---|\n");
        for (double[] row : SIMGRID) {
            MigrationResult result = new ComparisonScenario(MIB, 1, -1,
                    ComparisonScenario.sweep(0.9 * MIB, row[0] / 100 * SIMGRID_SPEED), SIMGRID_RATE,
                    ComparisonScenario.policy(ComparisonScenario.ref("simgrid")), 10_000_000).run();
            double seconds = result.totalNanos() / 1e9;
            text.append(String.format(Locale.ROOT, "| %.0f | %.3f | %.3f | %+.1f %% | %d |\n", row[0], row[1], seconds,
                    100 * (seconds / row[1] - 1), result.rounds().size()));
        }
        text.append("\n### DISSECT-CF's rules and DISSECT-CF itself\n\n4 GiB, 1.25 GB/s, a task that writes into"
                + " 2 GiB.\n\n| dirty rate MB/s | total s: DISSECT-CF | simulated | diff. | downtime s: DISSECT-CF"
                + " | simulated |\n|---|---|---|---|---|---|\n");
        for (double[] row : DISSECT) {
            MigrationResult result = new ComparisonScenario(MIB, 1, -1,
                    ComparisonScenario.sweep(MIB / 2, row[0] * 1e6), 1250e6,
                    ComparisonScenario.policy(ComparisonScenario.ref("dissect-cf")), 10_000).run();
            double seconds = result.totalNanos() / 1e9;
            text.append(String.format(Locale.ROOT, "| %.0f | %.3f | %.3f | %+.1f %% | %.3f | %.3f |\n", row[0], row[1],
                    seconds, 100 * (seconds / row[1] - 1), row[2], result.downtimeNanos() / 1e9));
        }
        return text.append('\n').toString();
    }
}
