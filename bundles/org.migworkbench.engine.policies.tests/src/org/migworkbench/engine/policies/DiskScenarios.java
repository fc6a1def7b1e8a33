package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** The random scenarios with disks to be copied, in all ways that there are. */
final class DiskScenarios {

    private static final long DISK_STREAM = 0x5DEECE66DL;

    private DiskScenarios() {
    }

    /** A scenario, with faults in two cases of three, in which most guests have a disk. */
    static ScenarioSpec any(int seed) {
        return with(seed, RandomScenarios.any(seed));
    }

    /** A scenario in which nothing goes wrong. */
    static ScenarioSpec calm(int seed) {
        return with(seed, RandomScenarios.calm(seed));
    }

    private static ScenarioSpec with(int seed, ScenarioSpec plain) {
        SplittableRandom random = new SplittableRandom(seed ^ DISK_STREAM);
        List<VmSpec> vms = new ArrayList<>();
        for (VmSpec vm : plain.vms()) {
            vms.add(random.nextInt(5) == 0 ? vm : vm.withDisk(disk(random)));
        }
        List<MigrationSpec> migrations = new ArrayList<>();
        for (MigrationSpec one : plain.migrations()) {
            PolicyRef base = one.policy().base();
            SortedMap<String, String> params = random.nextInt(4) > 0 ? copy(random) : new TreeMap<>();
            params.putAll(base.params());
            migrations.add(new MigrationSpec(one.vm(), one.source(), one.destination(), one.path(), one.startNanos(),
                    new PolicySpec(new PolicyRef(base.id(), params), one.policy().overrides()),
                    one.bandwidthLimitBytesPerSecond(),
                    one.downtimeLimitNanos(),
                    one.timeoutNanos() + 1_000_000L * random.nextInt(4000), one.maxRounds()));
        }
        return new ScenarioSpec(plain.name(), plain.links(), vms, migrations, plain.hosts(), plain.traffic(),
                plain.faults(), plain.seed());
    }

    private static DiskSpec disk(SplittableRandom random) {
        int block = 4096 << random.nextInt(5);
        long blocks = 40 + random.nextInt(300);
        long size = blocks * block;
        long used = random.nextInt(4) == 0 ? DiskSpec.ALL : random.nextLong(size + 1);
        long nonZero = random.nextInt(3) == 0 ? DiskSpec.ALL : random.nextLong(size + 1);
        ContentSpec content = random.nextInt(3) == 0 ? new ContentSpec(ContentSpec.Kind.ZERO, 0)
                : new ContentSpec(ContentSpec.Kind.WORDS, 8, ContentSpec.Places.RANDOM, ContentSpec.Data.TEXT);
        List<WorkloadRef> writers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            writers.add(Scenarios.workload(List.of("uniform", "sweep", "hot-cold").get(random.nextInt(3)),
                    "workingSet", Long.toString((1 + random.nextLong(blocks)) * block), "writeRate",
                    Integer.toString(1 + random.nextInt(2000))));
        }
        return new DiskSpec(size, block, used, nonZero, content, rate(random), rate(random),
                random.nextInt(3) / 2.0, writers);
    }

    private static double rate(SplittableRandom random) {
        return random.nextBoolean() ? Double.POSITIVE_INFINITY : 1e6 * (2 + random.nextInt(100));
    }

    private static SortedMap<String, String> copy(SplittableRandom random) {
        SortedMap<String, String> values = new TreeMap<>();
        values.put("diskOrder", random.nextBoolean() ? "disk-first" : "together");
        values.put("diskShare", random.nextBoolean() ? "0" : "0." + (1 + random.nextInt(9)));
        values.put("diskExploration", "" + random.nextBoolean());
        values.put("diskEncoding", List.of("raw", "zero", "rle").get(random.nextInt(3)));
        values.put("diskBatch", "" + (1 + random.nextInt(40)));
        values.put("diskMaxRounds", "" + (1 + random.nextInt(12)));
        values.put("diskRest", random.nextInt(50) + " ms");
        values.put("diskMode", random.nextBoolean() ? "background" : "write-blocking");
        values.put("diskThrottle", "" + random.nextBoolean());
        return values;
    }
}
