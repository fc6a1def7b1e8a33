package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.DiskSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.testkit.ReferenceMemory;
import org.migworkbench.engine.testkit.RowSums;
import org.migworkbench.engine.testkit.TestBench;

/**
 * What holds for any run, with all policies, encodings, rules and throttlings, several guests, reads, phases, traffic,
 * host limits and faults: the destination's memory equals the source's at the end of whatever says that it completed,
 * the numbers of the rounds add up, and time only goes forward.
 */
class MemoryTest {

    private static final int SCENARIOS = 2000;

    @Test
    void noCompletedMigrationLosesAWrite() {
        check(RandomScenarios::any, 0);
    }

    @Test
    void noCompletedMigrationLosesAWriteToMemoryOrDisk() {
        check(DiskScenarios::any, SCENARIOS / 5);
    }

    private static void check(IntFunction<ScenarioSpec> scenarios, int leastDisks) {
        int completed = 0;
        int failed = 0;
        int disks = 0;
        for (int seed = 0; seed < SCENARIOS; seed++) {
            ScenarioSpec spec = scenarios.apply(seed);
            ReferenceMemory memory = new ReferenceMemory(spec);
            List<SimEvent> events = new ArrayList<>();
            Run run = Scenarios.BENCH.open(spec, events::add, memory);
            RunResult result = TestBench.finish(run);
            for (MigrationResult migration : result.migrations()) {
                String what = "seed " + seed + ", " + migration.vm() + ", " + migration.policy();
                assertEquals(List.of(), RowSums.check(migration), what);
                if (migration.outcome() == Outcome.COMPLETED) {
                    completed++;
                    assertEquals(List.of(), memory.problems(migration.vm()), what);
                    if (migration.disk().isCopied()) {
                        disks++;
                        assertEquals(List.of(), memory.problems(DiskSpec.spaceId(migration.vm())), what);
                    }
                } else {
                    failed++;
                }
            }
            assertInOrder(events, result, "seed " + seed);
        }
        assertTrue(disks >= leastDisks, disks + " disks");
        assertTrue(completed > SCENARIOS / 4 && failed > SCENARIOS / 20, completed + " and " + failed);
    }

    private static void assertInOrder(List<SimEvent> events, RunResult result, String what) {
        long time = 0;
        long sequence = -1;
        long ended = 0;
        for (SimEvent event : events) {
            assertTrue(event.timeNanos() >= time && event.sequence() > sequence, what + ": " + event);
            time = event.timeNanos();
            sequence = event.sequence();
            ended += event instanceof MigrationEnded ? 1 : 0;
        }
        assertEquals(result.migrations().size(), ended, what);
    }
}
