package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.DiskSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.ProtectionStats;
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
 * host limits and faults: the destination's memory equals the source's at the end of whatever says that it completed, a
 * guest that went on after a failure has the memory of the last committed checkpoint, the numbers of the rounds add up,
 * and time only goes forward.
 */
class MemoryTest {

    private static final int SCENARIOS = 2000;

    private int completed;
    private int failed;
    private int restored;
    private int fetched;
    private int lost;
    private int disks;

    @Test
    void noCompletedMigrationLosesAWrite() {
        for (int seed = 0; seed < SCENARIOS; seed++) {
            check(RandomScenarios.any(seed), "seed " + seed);
        }
        assertTrue(completed > SCENARIOS / 4 && failed > SCENARIOS / 20, completed + " and " + failed);
    }

    @Test
    void noCompletedMigrationLosesAWriteToMemoryOrDisk() {
        for (int seed = 0; seed < SCENARIOS; seed++) {
            check(DiskScenarios.any(seed), "disk, seed " + seed);
        }
        assertTrue(disks > SCENARIOS / 5 && failed > SCENARIOS / 20, disks + " and " + failed);
    }

    @Test
    void whoeverSurvivesAFailureHasTheLastCommittedMemory() {
        for (int seed = 0; seed < SCENARIOS; seed++) {
            check(RandomScenarios.failing(seed), "failing, seed " + seed);
        }
        String counts = completed + " completed, " + restored + " restored, " + fetched + " fetched, " + lost + " lost";
        assertTrue(completed > SCENARIOS / 10 && restored > SCENARIOS / 10 && fetched > SCENARIOS / 50
                && lost > SCENARIOS / 50, counts);
    }

    private void check(ScenarioSpec spec, String name) {
        ReferenceMemory memory = new ReferenceMemory(spec);
        List<SimEvent> events = new ArrayList<>();
        Run run = Scenarios.BENCH.open(spec, events::add, memory);
        RunResult result = TestBench.finish(run);
        for (MigrationResult migration : result.migrations()) {
            String what = name + ", " + migration.vm() + ", " + migration.policy();
            assertEquals(List.of(), RowSums.check(migration), what);
            assertEquals(List.of(), memory.problemsOfCheckpoints(migration.vm()), what);
            ProtectionStats.Recovery recovery = migration.protection().recovery();
            restored += memory.isRestored(migration.vm()) ? 1 : 0;
            fetched += recovery == ProtectionStats.Recovery.PAGES_FROM_STORE ? 1 : 0;
            lost += migration.lostVm() ? 1 : 0;
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
        assertInOrder(events, result, name);
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
