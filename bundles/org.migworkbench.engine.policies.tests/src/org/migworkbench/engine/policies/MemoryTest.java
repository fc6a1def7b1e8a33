package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.FaultSpec;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.PageClassSpec;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.SimulationEngine;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.testkit.ReferenceMemory;

/** The destination's memory equals the source's at the end of whatever says that it completed. */
class MemoryTest {

    private static final int SCENARIOS = 400;
    private static final long MILLI = 1_000_000;

    @Test
    void noCompletedMigrationLosesAWrite() {
        int completed = 0;
        int failed = 0;
        for (int seed = 0; seed < SCENARIOS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ScenarioSpec spec = scenario(random, seed);
            ReferenceMemory memory = new ReferenceMemory(spec);
            Run run = new SimulationEngine(memory).open(spec, Scenarios.POLICIES, Scenarios.WORKLOADS,
                    RunObserver.NONE);
            run.advance(Long.MAX_VALUE, RunControl.NONE);
            MigrationResult result = run.result().migrations().get(0);
            if (result.outcome() == Outcome.COMPLETED) {
                completed++;
                assertEquals(List.of(), memory.problems("vm"), "seed " + seed + ", " + spec);
            } else {
                failed++;
            }
        }
        assertTrue(completed > SCENARIOS / 4 && failed > SCENARIOS / 20, completed + " and " + failed);
    }

    private static ScenarioSpec scenario(SplittableRandom random, int seed) {
        List<WorkloadRef> workloads = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            workloads.add(Scenarios.workload(List.of("uniform", "sweep", "hot-cold").get(random.nextInt(3)),
                    "workingSet", 1 + random.nextInt(3) + " MiB", "writeRate", "" + (100 + random.nextInt(30_000))));
        }
        VmSpec plain = Scenarios.vm("vm", 4 + random.nextInt(12), workloads.toArray(new WorkloadRef[0]));
        VmSpec vm = new VmSpec("vm", plain.memoryBytes(), 4096, 1 + random.nextInt(3),
                plain.memoryBytes() / (1 + random.nextInt(4)), plain.content(), 1_000 * random.nextInt(3),
                new PageClassSpec(plain.memoryBytes() / 4 * (seed % 3), plain.memoryBytes() / 4, 1 << 20),
                plain.workloads());
        List<LinkSpec> links = List.of(new LinkSpec("a", 1e6 * (5 + random.nextInt(100)), random.nextInt(300_000)),
                new LinkSpec("b", 1e6 * (5 + random.nextInt(100)), 0));
        MigrationSpec migration = new MigrationSpec("vm", List.of("a", "b"), random.nextInt(100) * MILLI,
                policy(random), random.nextBoolean() ? Double.POSITIVE_INFINITY : 1e6 * (2 + random.nextInt(60)), 0,
                10_000 * MILLI);
        return new ScenarioSpec("random", links, List.of(vm), List.of(migration), List.of(), List.of(),
                faults(random), seed);
    }

    private static PolicySpec policy(SplittableRandom random) {
        List<String> ids = Scenarios.POLICIES.all(Strategies.class).stream().map(p -> p.descriptor().id()).toList();
        String id = ids.get(random.nextInt(ids.size()));
        if (id.equals("qemu-postcopy")) {
            return Scenarios.policy(id, "connectionTimeout", random.nextInt(50) + " ms", "recoverAfter", "30 ms",
                    "postcopyPreempt", "" + random.nextBoolean(), "sendBuffer", random.nextInt(500) + " KiB",
                    "maxPostcopyBandwidth", random.nextBoolean() ? "0" : "8 MiB/s");
        }
        return Scenarios.policy(id);
    }

    private static List<FaultSpec> faults(SplittableRandom random) {
        List<FaultSpec> faults = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            FaultSpec.Trigger trigger = FaultSpec.Trigger.values()[random.nextInt(4)];
            int round = trigger == FaultSpec.Trigger.ROUND ? 1 + random.nextInt(4) : 0;
            long delay = random.nextInt(200) * MILLI;
            if (random.nextInt(4) > 0) {
                boolean down = random.nextBoolean();
                faults.add(new FaultSpec(down ? FaultSpec.Kind.LINK_DOWN : FaultSpec.Kind.LINK_SLOW,
                        random.nextBoolean() ? "a" : "b", "vm", trigger, round, delay,
                        (1 + random.nextInt(400)) * MILLI, down ? 0 : 0.3));
            } else {
                faults.add(new FaultSpec(FaultSpec.Kind.values()[2 + random.nextInt(3)], "", "vm", trigger, round,
                        delay, Long.MAX_VALUE, 0));
            }
        }
        return faults;
    }
}
