package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ReferenceMemory;
import org.migworkbench.engine.testkit.RowSums;
import org.migworkbench.engine.testkit.TestBench;

/**
 * What holds for any run, with all policies, combinations of strategies, several guests, reads, phases, traffic, host
 * limits, faults and cancelling at any event: the destination's memory equals the source's at the end of whatever says
 * that it completed, a guest that went on after a failure has the memory of the last committed checkpoint, the numbers
 * of the rounds add up, and time only goes forward. {@code -Dmemory.scenarios=10000} says how many scenarios, and
 * {@code -Dmemory.first} the first one's number.
 */
class MemoryTest {

    private static final int SCENARIOS = Integer.getInteger("memory.scenarios", 1400);
    private static final int FIRST = Integer.getInteger("memory.first", 0);
    /** One scenario in so many is cancelled by its caller. */
    private static final int CANCELLED_SHARE = 10;
    private static final int MOST_EVENTS_POWER = 12;
    private static final int NOT_CANCELLED = -1;

    private final SortedMap<String, Integer> outcomes = new TreeMap<>();
    private int restored;
    private int fetched;
    private int disks;

    @Test
    void noCompletedMigrationLosesAWrite() {
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            ScenarioSpec spec = RandomScenarios.any(seed);
            check(spec, "seed " + seed, seed);
        }
        tell(outcomes.toString());
        for (String outcome : List.of("completed", "notConverged", "failed", "cancelled", "lost")) {
            assertTrue(outcomes.getOrDefault(outcome, 0) > SCENARIOS / 50, outcomes.toString());
        }
    }

    /** To the end, or cancelled at an event that the number decides. */
    private static RunResult result(Run run, int seed) {
        SplittableRandom random = new SplittableRandom(~(long) seed);
        if (seed == NOT_CANCELLED || random.nextInt(CANCELLED_SHARE) > 0) {
            return TestBench.finish(run);
        }
        run.advance(Long.MAX_VALUE, new CancelAfter(1L + random.nextInt(1 << 1 + random.nextInt(MOST_EVENTS_POWER))));
        return TestBench.finish(run);
    }

    @Test
    void noCompletedMigrationLosesAWriteToMemoryOrDisk() {
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            check(DiskScenarios.any(seed), "disk, seed " + seed, seed);
        }
        tell("with disks: " + outcomes + ", " + disks + " disks copied");
        assertTrue(disks > SCENARIOS / 5 && outcomes.getOrDefault("failed", 0) > SCENARIOS / 50, disks + " disks");
    }

    @Test
    void whoeverSurvivesAFailureHasTheLastCommittedMemory() {
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            check(RandomScenarios.failing(seed), "failing, seed " + seed, NOT_CANCELLED);
        }
        String counts = outcomes + ", " + restored + " restored, " + fetched + " fetched";
        tell("failing: " + counts);
        assertTrue(outcomes.getOrDefault("completed", 0) > SCENARIOS / 10 && restored > SCENARIOS / 20
                && fetched > SCENARIOS / 50 && outcomes.getOrDefault("lost", 0) > SCENARIOS / 50, counts);
    }

    private static void tell(String counts) {
        System.getLogger(MemoryTest.class.getName()).log(System.Logger.Level.INFO, SCENARIOS + " scenarios: " + counts);
    }

    private void check(ScenarioSpec spec, String name, int seed) {
        ReferenceMemory memory = new ReferenceMemory(spec);
        List<SimEvent> events = new ArrayList<>();
        RunResult result = result(Scenarios.BENCH.open(spec, events::add, memory), seed);
        for (MigrationResult migration : result.migrations()) {
            String what = name + ", " + migration.vm() + ", " + migration.policy();
            assertEquals(List.of(), RowSums.check(migration), what);
            assertEquals(List.of(), memory.problemsOfCheckpoints(migration.vm()), what);
            ProtectionStats.Recovery recovery = migration.protection().recovery();
            restored += memory.isRestored(migration.vm()) ? 1 : 0;
            fetched += recovery == ProtectionStats.Recovery.PAGES_FROM_STORE ? 1 : 0;
            outcomes.merge(migration.ending().lostVm() ? "lost" : migration.outcome().id(), 1, Integer::sum);
            if (migration.outcome() == Outcome.COMPLETED) {
                assertEquals(List.of(), memory.problems(migration.vm()), what);
                assertFalse(migration.ending().lostVm(), what);
                if (migration.disk().isCopied()) {
                    disks++;
                    assertEquals(List.of(), memory.problems(DiskSpec.spaceId(migration.vm())), what);
                }
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
