package org.migworkbench.engine.workloads.load;

import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.quantities.Excerpt;

/** The loads that are known by name, one row each. */
public final class LoadGenerators {

    private static final double WORKER_PAGES_PER_SECOND = 250_000;
    private static final String SIZED = ":[N x ]SIZE";
    private static final String CLARK = "Clark et al., NSDI 2005, Figs. 3 to 6: W(t) from the digitised medians";
    /** 16392 of 8392704 pages were looked at, so each stands for 512; of the windows those from 125 ms to 60 s. */
    private static final String MEMCACHED = "0.125:16896,0.25:39936,0.5:77312,1:120832,2:172032,4.001:258560,8:387072,"
            + "15:616448,30:990208,60:1514496";
    private static final String POSTGRESQL = "0.49:16100,1:29000,1.4:41000,2.1:54000,3.4:73800,8:119000,24.2:273000";
    private static final String POSTGRESQL_SOURCE = "recordings of PostgreSQL 18 under YCSB with 16 threads of updates in"
            + " 8 GiB under KVM (live-migration-thesis-code, fda44c7): what was left after passes of these lengths";
    private static final String MEMCACHED_SOURCE = "qemu-devel 2023-02-28, calc-dirty-rate of a 32 GiB guest";

    private static final List<LoadGenerator> ALL = List.of(
            new LoadGenerator("memhog", "memhog:SIZE", "Fills SIZE once and leaves it alone; all else is zero.",
                    ParamSource.ASSUMED,
                    "it fills its memory and doesn't come back to it; what the system itself uses isn't counted",
                    LoadShape.filling()),
            sweeping("memtester", "memtester" + SIZED, "Writes page after page of SIZE, over and over."),
            sweeping("stress", "stress" + SIZED + "[:hang=TIME]",
                    "stress --vm N --vm-bytes SIZE --vm-hang TIME: each worker writes page after page of its SIZE, waits"
                            + " for TIME and begins again."),
            sweeping("stress-ng", "stress-ng" + SIZED + "[:hang=TIME]",
                    "stress-ng --vm N --vm-bytes SIZE for each; as stress."),
            measured("kernel-build", "Build of a Linux kernel.", CLARK,
                    "0.204:2959,0.247:3351,0.482:4055,0.576:4588,0.658:4719,0.966:5394,1.48:6019,1.93:6089,8:7910"),
            measured("oltp", "Online transactions, in 512 MiB.", CLARK,
                    "0.097:1475,0.133:1588,0.238:1736,0.351:1954,0.497:2186,0.699:2488,0.984:2861,1.989:4028,8:8146"),
            measured("quake3", "Server of a game.", CLARK, "0.017:279,0.078:295,0.157:303,0.315:348,8:1285"),
            measured("specweb99", "Web server under SPECweb99, in 512 MiB.", CLARK,
                    "0.663:9889,0.807:10863,1.427:13217,1.783:14179,1.978:14610,2.855:16206,4.753:19182,4.989:19468,"
                            + "5.711:20436,8:23386"),
            measured("memcached-ycsb", "memcached under YCSB.", MEMCACHED_SOURCE, MEMCACHED),
            measured("postgresql-ycsb", "PostgreSQL under YCSB.", POSTGRESQL_SOURCE, POSTGRESQL),
            assumed("redis-benchmark", "Taken for memcached under YCSB.", MEMCACHED),
            assumed("pgbench", "Taken for PostgreSQL under YCSB.", POSTGRESQL),
            assumed("sysbench", "sysbench oltp; taken for PostgreSQL under YCSB.", POSTGRESQL));

    private LoadGenerators() {
    }

    /**
     * All of them.
     *
     * @return one row each
     */
    public static List<LoadGenerator> all() {
        return ALL;
    }

    /**
     * The row of a load as people write it.
     *
     * @param text such as {@code stress:4x400M}
     * @return the row
     * @throws IllegalArgumentException where no load has this name
     */
    public static LoadGenerator require(String text) {
        String name = LoadArguments.parse(text).name();
        return ALL.stream().filter(one -> one.id().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The load '" + Excerpt.of(name)
                        + "' is not known; known are: "
                        + ALL.stream().map(LoadGenerator::id).sorted().collect(Collectors.joining(", ")) + "."));
    }

    /**
     * Reads a load.
     *
     * @param text such as {@code stress:4x400M}
     * @return what it does
     * @throws IllegalArgumentException where there is no such load, or not with these arguments
     */
    public static GuestLoad parse(String text) {
        return require(text).shape().of(LoadArguments.parse(text));
    }

    private static LoadGenerator sweeping(String id, String form, String description) {
        return new LoadGenerator(id, form, description, ParamSource.ASSUMED,
                "each worker writes 250,000 pages a second,"
                        + " between the 150,000 of four that dirty 1600 MiB within 0.68 s (qemu-devel, multifd: zero pages) and"
                        + " the 500,000 that tracking lets pass (QEMU commit 34a68001f1)",
                LoadShape.sweeping(WORKER_PAGES_PER_SECOND));
    }

    private static LoadGenerator measured(String id, String description, String citation, String points) {
        return new LoadGenerator(id, id, description, ParamSource.PUBLISHED, citation, LoadShape.measured(points));
    }

    private static LoadGenerator assumed(String id, String description, String points) {
        return new LoadGenerator(id, id, description, ParamSource.ASSUMED,
                "no source has figures of its own; give --dirty-rate or --dirty-curve where you have measured",
                LoadShape.measured(points));
    }
}
