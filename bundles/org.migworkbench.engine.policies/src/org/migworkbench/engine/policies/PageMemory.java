package org.migworkbench.engine.policies;

import java.util.Map;
import java.util.stream.Stream;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/**
 * How much memory a run at page level needs for the pages of its guests: bitmaps, and the tables of policies that remember
 * something of each page. What the figures are is measured by a test.
 */
public final class PageMemory {

    /** Bitmaps of what is dirty, sent, zero and so on, of each run, in bytes a page. */
    private static final double BITMAPS = 1.75;
    /** Versions of pages, where what is sent again is compared with what was sent. */
    private static final double COMPARED = 21;
    /** What tables of strategies take besides, in bytes a page, by the ids of policies and strategies. */
    private static final Map<String, Double> TABLES = Map.ofEntries(Map.entry("ar-prediction", 9.0),
            Map.entry("k-of-n", 9.0), Map.entry("markov", 9.0), Map.entry("mean-interval", 9.0), Map.entry("hca", 1.0),
            Map.entry("magician", 1.0), Map.entry("me2", 0.5), Map.entry("xbzrle", COMPARED),
            Map.entry("xbzrle-by-memory", COMPARED),
            Map.entry("qemu-xbzrle", COMPARED), Map.entry("proxmox", COMPARED));
    /** Everything else: the program itself, events, rounds. */
    private static final long REST = 64L << 20;

    private PageMemory() {
    }

    /**
     * Estimates the memory of a run.
     *
     * @param spec what is to be run
     * @return bytes, somewhat more than are needed
     */
    public static long bytes(ScenarioSpec spec) {
        double bytes = REST;
        for (VmSpec vm : spec.vms()) {
            double each = spec.migrations().stream().filter(migration -> migration.vm().equals(vm.id()))
                    .mapToDouble(PageMemory::bytesPerPage).max().orElse(0);
            bytes += each * vm.pageCount();
        }
        return (long) bytes;
    }

    /**
     * The memory for a page.
     *
     * @param migration a migration with its policy
     * @return bytes a page
     */
    static double bytesPerPage(MigrationSpec migration) {
        return BITMAPS + Stream.concat(Stream.of(migration.policy().base()), migration.policy().overrides().stream())
                .mapToDouble(PageMemory::tables).sum();
    }

    /** A policy names its encoding by a parameter, or has one as a rule. */
    private static double tables(PolicyRef ref) {
        return Math.max(TABLES.getOrDefault(ref.id(), 0.0),
                TABLES.getOrDefault(ref.params().getOrDefault("encoding", ""), 0.0));
    }
}
