package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Writes the part of docs/validation.md that compares the dirty rates of a random writer (QEMU commit 34a68001f1). */
public final class DirtyRateTable {

    private static final int[] GIB = { 1, 4, 24 };
    private static final int[] MILLIS = { 100, 200, 300, 400, 500, 750, 1000, 1500, 2000 };
    private static final int[][] THEORY = { { 6996, 10232, 11495 }, { 4606, 8954, 11226 }, { 3305, 7889, 10965 },
            { 2534, 6996, 10713 }, { 2041, 6245, 10469 }, { 1365, 4829, 9890 }, { 1024, 3865, 9354 },
            { 683, 2694, 8397 }, { 512, 2041, 7574 } };
    private static final int[][] BITMAP = { { 3192, 4070, 5597 }, { 2655, 3195, 3527 }, { 2371, 2881, 2355 },
            { 2154, 2700, 2179 }, { 1871, 2312, 2098 }, { 1358, 2465, 2556 }, { 1025, 2178, 2084 }, { 684, 2004, 2075 },
            { 513, 1789, 2062 } };
    private static final double WRITES_PER_SECOND = 3e6;
    private static final long FAULT_NANOS = 1700;
    private static final long STEP_NANOS = 1_000_000;

    private DirtyRateTable() {
    }

    /**
     * Runs the writer.
     *
     * @return the tables as Markdown
     */
    public static String write() {
        return table("Dirty rate of a random writer and the closed formula", 0, THEORY)
                + table("Dirty rate of a random writer while writes are tracked, 1.7 us a write fault", FAULT_NANOS,
                        BITMAP);
    }

    private static String table(String title, long faultNanos, int[][] published) {
        StringBuilder text = new StringBuilder("### ").append(title).append("\n\nMiB/s: ")
                .append(faultNanos == 0 ? "formula" : "published").append(" / simulated, error.\n\n| ms");
        for (int gib : GIB) {
            text.append(" | ").append(gib).append(" GiB");
        }
        text.append(" |\n|---|---|---|---|\n");
        for (int i = 0; i < MILLIS.length; i++) {
            text.append("| ").append(MILLIS[i]);
            for (int j = 0; j < GIB.length; j++) {
                double simulated = simulated(GIB[j], MILLIS[i], faultNanos);
                text.append(String.format(Locale.ROOT, " | %d / %.0f, %+.1f %%", published[i][j], simulated,
                        100 * (simulated / published[i][j] - 1)));
            }
            text.append(" |\n");
        }
        return text.append('\n').toString();
    }

    /** MiB/s of unique pages in a time, from the start of the log. */
    static double simulated(int gib, int millis, long faultNanos) {
        long bytes = (long) gib << 30;
        VmSpec vm = new VmSpec("vm", bytes, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, faultNanos,
                PageClassSpec.UNKNOWN, List.of());
        WorkloadProvider provider = WorkloadCatalog.of(BuiltInWorkloads.all()).require("uniform");
        Workload writer = provider.create(Params.parse(provider.descriptor().params(), ScenarioBuilder.params(
                "workingSet", gib + " GiB", "writeRate", Double.toString(WRITES_PER_SECOND))),
                new WorkloadContext(vm.pageCount(), vm.pageSizeBytes(), 2026));
        Guest guest = new Guest(vm, List.of(writer));
        guest.log().start();
        long end = millis * 1_000_000L;
        for (long now = STEP_NANOS; now <= end; now += STEP_NANOS) {
            guest.advance(now);
        }
        PageBitmap written = new PageBitmap(vm.pageCount());
        guest.log().clean(written);
        return written.count() * 4096.0 / 1048576 / (millis / 1e3);
    }

    /** The closed formula in MiB/s. */
    static double formula(int gib, int millis) {
        double bytes = (long) gib << 30;
        double seconds = millis / 1e3;
        double pages = bytes / 4096;
        return bytes * (1 - StrictMath.pow(1 - 1 / pages, seconds * WRITES_PER_SECOND)) / seconds / 1048576;
    }
}
