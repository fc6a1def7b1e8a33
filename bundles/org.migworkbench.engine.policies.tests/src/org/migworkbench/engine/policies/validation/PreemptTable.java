package org.migworkbench.engine.policies.validation;

import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/** Writes the part of docs/validation.md that compares the page requests of post-copy with and without preempt. */
public final class PreemptTable {

    private static final double TEN_GIGABIT = 1250e6;
    private static final int MIB = 512;
    private static final int BUSY_MIB = 450;
    private static final int WRITES_PER_SECOND = 500_000;

    private PreemptTable() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the table as Markdown
     */
    public static String write() {
        StringBuilder text = new StringBuilder("### Page requests with and without preempt (P. Xu's series)\n\n512 MiB,"
                + " 10 Gbit/s, pages of 4 KiB.\n\n| threads | preempt | mean latency us: published | simulated | diff."
                + " | requests | longest us |\n|---|---|---|---|---|---|---|\n");
        row(text, 1, false, 10_680);
        row(text, 1, true, 570);
        row(text, 16, false, 2244);
        row(text, 16, true, 1064);
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, int threads, boolean preempt, double published) {
        PostcopyStats stats = run(threads, preempt).postcopy();
        double micros = stats.meanLatencyNanos() / 1e3;
        text.append(String.format(Locale.ROOT, "| %d | %s | %.0f | %.0f | %+.0f %% | %d | %.0f |\n", threads,
                preempt ? "yes" : "no", published, micros, 100 * (micros / published - 1), stats.faults(),
                stats.mostLatencyNanos() / 1e3));
    }

    private static MigrationResult run(int threads, boolean preempt) {
        return RecordingTable.simulate(ScenarioBuilder.scenario("preempt").link("link", TEN_GIGABIT)
                .guest("vm", guest -> writers(guest, threads).memoryMib(MIB).vcpus(40).policy("qemu-postcopy",
                        "maxBandwidth", "0", "postcopyPreempt", Boolean.toString(preempt)))
                .build());
    }

    private static GuestBuilder writers(GuestBuilder guest, int threads) {
        for (int i = 0; i < threads; i++) {
            guest.workload("uniform", "workingSet", BUSY_MIB + " MiB", "writeRate",
                    Integer.toString(WRITES_PER_SECOND));
        }
        return guest;
    }
}
