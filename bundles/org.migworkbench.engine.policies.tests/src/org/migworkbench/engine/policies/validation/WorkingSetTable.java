package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/** Writes the part of docs/validation.md that compares the downtimes of Clark et al., NSDI 2005, Figs. 3 to 6. */
public final class WorkingSetTable {

    /** A guest's unique pages by time and the published medians in seconds: bandwidth by bandwidth, after 1 to 4 rounds. */
    private record Program(String name, String points, double[][] published) {
    }

    private static final List<Program> PROGRAMS = List.of(
            new Program("kernel build (Fig. 3)",
                    "0.204:2959,0.247:3351,0.482:4055,0.576:4588,0.658:4719,0.966:5394,1.48:6019,1.93:6089,8:7910",
                    new double[][] { { 1.932, 1.487, 1.480, 1.470 }, { .966, .659, .576, .560 },
                            { .483, .248, .205, .181 } }),
            new Program("OLTP (Fig. 4)",
                    "0.097:1475,0.133:1588,0.238:1736,0.351:1954,0.497:2186,0.699:2488,0.984:2861,1.989:4028,8:8146",
                    new double[][] { { 1.989, .984, .699, .608 }, { .994, .352, .239, .212 },
                            { .497, .133, .097, .090 } }),
            new Program("Quake 3 (Fig. 5)", "0.017:279,0.037:279,0.078:295,0.157:303,0.315:348,8:1285",
                    new double[][] { { .315, .085, .072, .072 }, { .157, .037, .034, .034 },
                            { .078, .018, .017, .017 } }),
            new Program("SPECweb99 (Fig. 6)",
                    "0.663:9889,0.807:10863,1.427:13217,1.783:14179,1.978:14610,2.855:16206,4.753:19182,4.989:19468,"
                            + "5.711:20436,8:23386",
                    new double[][] { { 5.711, 4.989, 4.753, 4.683 }, { 2.855, 1.978, 1.783, 1.731 },
                            { 1.427, .807, .663, .604 } }));

    private static final int[] MIBITS = { 128, 256, 512 };
    private static final double BYTES_PER_MIBIT = (1 << 20) / 8.0;
    private static final int WINDOW_SECONDS = 8;
    private static final int MEMORY_MIB = 512;
    private static final double PAGE_BYTES = 4096;

    private final StringBuilder text = new StringBuilder();
    private double worst;
    private double sum;
    private int count;

    private WorkingSetTable() {
    }

    /**
     * Runs all scenarios.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        WorkingSetTable table = new WorkingSetTable();
        table.grid("Clark et al., Figs. 3 to 6: downtime by number of rounds, first round of 8 s", true);
        table.grid("The same with a first round over all of the memory", false);
        return table.text.toString();
    }

    private void grid(String title, boolean capped) {
        worst = 0;
        sum = 0;
        count = 0;
        text.append("### ").append(title)
                .append("\n\nDowntime in s when the guest is stopped after 1, 2, 3 or 4 rounds:"
                        + " published / simulated, error.\n\n| guest | Mbit/s (2^20) | 1 round | 2 rounds | 3 rounds | 4 rounds"
                        + " |\n|---|---|---|---|---|---|\n");
        for (Program program : PROGRAMS) {
            for (int i = 0; i < MIBITS.length; i++) {
                row(program, MIBITS[i], program.published()[i], capped);
            }
        }
        text.append(String.format(Locale.ROOT, "\nMean of the errors' sizes %.1f %%, the largest %.0f %%.\n\n",
                sum / count, worst));
    }

    private void row(Program program, int mibits, double[] published, boolean capped) {
        double rate = mibits * BYTES_PER_MIBIT;
        long memory = capped ? Math.min(MEMORY_MIB, WINDOW_SECONDS * mibits / 8) : MEMORY_MIB;
        ScenarioSpec spec = ScenarioBuilder.scenario(program.name()).seed(2005).link("link", rate)
                .guest("vm", guest -> guest.memoryMib(memory).workload("curve", "points", program.points())
                        .policy("cloud-hypervisor-passes", "dirtyPasses", "4"))
                .build();
        MigrationResult result = RecordingTable.simulate(spec);
        text.append("| ").append(program.name()).append(" | ").append(mibits);
        for (int round = 0; round < published.length; round++) {
            double seconds = result.rounds().get(round).guest().pagesDirtied() * PAGE_BYTES / rate;
            double error = 100 * (seconds / published[round] - 1);
            text.append(String.format(Locale.ROOT, " | %.3f / %.3f, %+.0f %%", published[round], seconds, error));
            worst = Math.max(worst, Math.abs(error));
            sum += Math.abs(error);
            count++;
        }
        text.append(" |\n");
    }
}
