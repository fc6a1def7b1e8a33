package org.migworkbench.engine.policies.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.testkit.TestBench;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Writes the part of docs/validation.md that compares the stress test of Hines et al., VEE 2009 and OSR 43(3). */
public final class HinesTable {

    /** A published row: total in s, downtime in ms (0 = not compared), thousand pages. */
    private record Scheme(String name, String policy, boolean writes, boolean ballooned, double[] total,
            double[] downtime, double[] pages) {
    }

    private static final int[] MIB = { 8, 16, 32, 64, 128, 256, 512 };
    private static final double[] NONE = new double[7];
    private static final double[] ALL = { 524.4, 524.4, 524.4, 524.4, 524.4, 524.4, 524.4 };
    /** Thousand pages that aren't free: what pre-copy of the reading guest sent after ballooning. */
    private static final double[] RESIDENT = { 33.2, 29.2, 30.0, 34.4, 50.4, 80.8, 142.2 };
    private static final List<Scheme> SCHEMES = List.of(
            new Scheme("pre, read, all", "xen", false, false,
                    new double[] { 26.86, 25.24, 25.97, 26.16, 27.64, 27.39, 28.25 },
                    new double[] { 20, 18, 19, 20, 20, 18, 19 }, ALL),
            new Scheme("pre, write, all", "xen", true, false,
                    new double[] { 28.40, 28.37, 31.14, 32.59, 44.03, 54.22, 72.95 },
                    new double[] { 92, 165, 322, 603, 1207, 2405, 4863 },
                    new double[] { 552.8, 532.0, 574.2, 620.6, 710.4, 904.4, 1385.4 }),
            new Scheme("pre, read, ballooned", "xen", false, true,
                    new double[] { 5.04, 5.77, 5.63, 5.46, 6.09, 6.60, 10.83 },
                    new double[] { 34, 39, 38, 34, 30, 31, 47 }, RESIDENT),
            new Scheme("pre, write, ballooned", "xen", true, true,
                    new double[] { 7.07, 7.73, 9.38, 15.04, 25.64, 39.78, 59.99 },
                    new double[] { 98, 196, 339, 587, 1025, 1768, 4852 },
                    new double[] { 62.2, 74.2, 95.8, 164.4, 298.6, 598.2, 945.8 }),
            new Scheme("post, read, all", "hines-bubbling", false, false,
                    new double[] { 25.45, 25.42, 26.36, 26.00, 26.12, 28.66, 33.12 }, NONE, ALL),
            new Scheme("post, write, all", "hines-bubbling", true, false,
                    new double[] { 24.09, 25.05, 24.60, 24.60, 25.04, 27.10, 36.28 }, NONE, ALL),
            new Scheme("post, read, ballooned", "hines-bubbling", false, true,
                    new double[] { 5.03, 5.67, 6.04, 7.90, 10.70, 14.33, 20.88 }, NONE,
                    new double[] { 30.8, 32.8, 35.4, 44.6, 60.8, 93.8, 160.6 }),
            new Scheme("post, write, ballooned", "hines-bubbling", true, true,
                    new double[] { 5.24, 5.73, 6.59, 8.84, 12.10, 16.30, 26.22 }, NONE,
                    new double[] { 30.8, 32.8, 37.0, 44.6, 60.8, 93.8, 163.6 }));
    private static final int[][] FAULT_PERCENT = { { 2, 15 }, { 4, 13 }, { 4, 13 }, { 3, 10 }, { 3, 9 }, { 3, 10 } };

    private static final long PAGES = 524_288;
    /** 524 400 pages in 26.8 s, the mean of the reading guest's seven pre-copies. */
    private static final double RATE = 524_400 * 4104.0 / 26.8;
    private static final String TOUCHES_PER_SECOND = "500000";
    private static final long TIMEOUT = 600_000_000_000L;

    private final StringBuilder text = new StringBuilder();
    private final TestBench bench;

    private HinesTable() {
        List<PolicyProvider<?>> policies = new ArrayList<>(BuiltInPolicies.all());
        policies.add(new HinesPostcopy(true));
        policies.add(new HinesPostcopy(false));
        bench = new TestBench(PolicyCatalog.of(policies), WorkloadCatalog.of(BuiltInWorkloads.all()));
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        HinesTable table = new HinesTable();
        List<List<MigrationResult>> results = new ArrayList<>();
        for (Scheme scheme : SCHEMES) {
            List<MigrationResult> row = new ArrayList<>();
            for (int i = 0; i < MIB.length; i++) {
                row.add(table.run(scheme, MIB[i], scheme.ballooned() ? (long) (RESIDENT[i] * 1000) : PAGES));
            }
            results.add(row);
        }
        table.table("total time in s", "%.1f", results, Scheme::total, 1e9);
        table.table("downtime in ms", "%.0f", results, Scheme::downtime, 1e6);
        table.table("thousand pages", "%.1f", results, Scheme::pages, 1e3);
        table.faults();
        return table.text.toString();
    }

    private MigrationResult run(Scheme scheme, int mib, long pages) {
        long memory = Math.max(pages, mib * 256L + 1024) * 4096;
        return bench.runOne(ScenarioBuilder.scenario("stress").link("gigabit", RATE, 100_000)
                .guest("vm", guest -> guest.memoryMib(memory >> 20).workload("sweep", "workingSet", mib + " MiB",
                        "firstPage", "1000", "writeRate", scheme.writes() ? TOUCHES_PER_SECOND : "0", "readRate",
                        scheme.writes() ? "0" : TOUCHES_PER_SECOND).policy(scheme.policy()).timeout(TIMEOUT))
                .build());
    }

    private interface Published {
        double[] of(Scheme scheme);
    }

    private void table(String what, String format, List<List<MigrationResult>> results, Published published,
            double unit) {
        text.append("### Stress test of Hines et al., ").append(what)
                .append("\n\nPublished / simulated, error.\n\n| scheme");
        for (int mib : MIB) {
            text.append(" | ").append(mib).append(" MB");
        }
        text.append(" |\n|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < results.size(); i++) {
            if (published.of(SCHEMES.get(i)) == NONE) {
                continue;
            }
            text.append("| ").append(SCHEMES.get(i).name());
            for (int j = 0; j < MIB.length; j++) {
                MigrationResult result = results.get(i).get(j);
                double value = (unit == 1e9 ? result.totalNanos() : unit == 1e6 ? result.downtimeNanos()
                        : result.traffic().pagesSent()) / unit;
                double expected = published.of(SCHEMES.get(i))[j];
                text.append(String.format(Locale.ROOT, " | " + format + " / " + format + ", %+.0f %%", expected, value,
                        100 * (value / expected - 1)));
            }
            text.append(" |\n");
        }
        text.append('\n');
    }

    private void faults() {
        text.append("### Page requests in Hines' post-copy as a share of the working set (Table 2)\n\n| working set MB"
                + " | bubbling %: published | simulated | pushing in order %: published | simulated |\n"
                + "|---|---|---|---|---|\n");
        for (int i = 0; i < FAULT_PERCENT.length; i++) {
            double pages = MIB[i] * 256.0;
            text.append(String.format(Locale.ROOT, "| %d | %d | %.2f | %d | %.2f |\n", MIB[i], FAULT_PERCENT[i][0],
                    100 * faults("hines-bubbling", i) / pages, FAULT_PERCENT[i][1],
                    100 * faults("hines-pushing", i) / pages));
        }
        text.append('\n');
    }

    private double faults(String policy, int i) {
        return run(new Scheme("", policy, false, true, NONE, NONE, NONE), MIB[i], (long) (RESIDENT[i] * 1000))
                .postcopy().faults();
    }
}
