package org.migworkbench.engine.policies.compared;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.policies.compared.ComparedGuest.Cost;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** HCA and AR prediction against Xen's own rule for skipping pages, over dirty rate, skew and link. */
final class RivalGrid {

    private static final double[] LINKS = { 12.5e6, 62.5e6, 125e6 };
    private static final String[] LINK_NAMES = { "100 Mbit/s", "500 Mbit/s", "1 Gbit/s" };
    private static final double[] LOADS = { 0.1, 0.5, 1, 3 };
    private static final double PAGE_BYTES = 4096;
    /** Share of a pass over the memory for which HCA measures: 2 s of the 34 s that 4 GiB take at 1 Gbit/s. */
    private static final double MEASURED_SHARE = 0.06;
    private static final int SAMPLES = 40;
    private static final double MEMORY_BYTES = 128 << 20;
    private static final double EQUAL = 0.02;
    private static final List<String> RIVALS = List.of("hca", "ar-prediction");
    private static final String[] MEASURES = { "data", "total time", "downtime" };

    private final StringBuilder text = new StringBuilder();
    private final int[][][] counts = new int[RIVALS.size()][MEASURES.length][3];

    /** The section as Markdown. */
    static String write() {
        RivalGrid grid = new RivalGrid();
        grid.cells();
        grid.counts();
        return grid.text.toString();
    }

    private void cells() {
        text.append(
                "| link | writes / link | skew | hca: data, time, downtime | ar-prediction: data, time, downtime |\n"
                        + "|---|---|---|---|---|\n");
        for (int link = 0; link < LINKS.length; link++) {
            for (double load : LOADS) {
                long rate = Math.round(load * LINKS[link] / PAGE_BYTES);
                cell(LINK_NAMES[link], LINKS[link], load, "even", writer("uniform", rate));
                cell(LINK_NAMES[link], LINKS[link], load, "90 % to 10 %", writer("hot-cold", rate));
                cell(LINK_NAMES[link], LINKS[link], load, "Zipf 0.99", writer("zipf", rate));
            }
        }
    }

    private void cell(String name, double link, double load, String skew, WorkloadRef workload) {
        ComparedGuest guest = new ComparedGuest(workload, link, 0, 0, 1, ContentSpec.Data.RANDOM);
        Cost xen = guest.move("xen");
        text.append(String.format(Locale.ROOT, "| %s | %.1f | %s", name, load, skew));
        for (int rival = 0; rival < RIVALS.size(); rival++) {
            double[] difference = guest.move(RIVALS.get(rival), params(RIVALS.get(rival), link)).against(xen);
            for (int i = 0; i < difference.length; i++) {
                text.append(i == 0 ? " | " : ", ").append(percent(difference[i]));
                counts[rival][i][difference[i] < -EQUAL ? 0 : difference[i] > EQUAL ? 2 : 1]++;
            }
        }
        text.append(" |\n");
    }

    private static String[] params(String rival, double link) {
        long nanos = Math.round(MEASURED_SHARE * MEMORY_BYTES / link * 1e6) * 1000;
        return rival.equals("hca") ? new String[] { "measureTime", nanos / 1000 + " us", "sampleTime", nanos / 1000
                / SAMPLES + " us" } : new String[0];
    }

    /** Xen may need no downtime at all. */
    private static String percent(double difference) {
        return Double.isNaN(difference) ? "both 0" : Double.isInfinite(difference) ? "xen 0"
                : String.format(Locale.ROOT, "%+.0f %%", 100 * difference);
    }

    private void counts() {
        text.append(
                "\nCells in which a policy is better than Xen by more than 2 %, equal, and worse by more than 2 %:\n\n"
                        + "| policy | data | total time | downtime |\n|---|---|---|---|\n");
        for (int rival = 0; rival < RIVALS.size(); rival++) {
            text.append("| ").append(RIVALS.get(rival));
            for (int[] count : counts[rival]) {
                text.append(String.format(Locale.ROOT, " | %d, %d, %d", count[0], count[1], count[2]));
            }
            text.append(" |\n");
        }
    }

    private static WorkloadRef writer(String id, long rate) {
        return ComparedGuest.workload(id, "workingSet", "48 MiB", "writeRate", Long.toString(rate));
    }
}
