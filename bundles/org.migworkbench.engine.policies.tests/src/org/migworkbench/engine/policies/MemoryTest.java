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
 * What holds for any run, with all policies, combinations of strategies, several guests, reads, phases, traffic, host
 * limits, faults and cancelling at any event: the destination's memory equals the source's at the end of whatever says
 * that it completed, the numbers of the rounds add up, and time only goes forward. {@code -Dmemory.scenarios=10000} says
 * how many scenarios, and {@code -Dmemory.first} the first one's number.
 */
class MemoryTest {

    private static final int SCENARIOS = Integer.getInteger("memory.scenarios", 2500);
    private static final int FIRST = Integer.getInteger("memory.first", 0);
    /** One scenario in so many is cancelled by its caller. */
    private static final int CANCELLED_SHARE = 10;
    private static final int MOST_EVENTS_POWER = 12;

    @Test
    void noCompletedMigrationLosesAWrite() {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            ScenarioSpec spec = RandomScenarios.any(seed);
            ReferenceMemory memory = new ReferenceMemory(spec);
            List<SimEvent> events = new ArrayList<>();
            RunResult result = result(Scenarios.BENCH.open(spec, events::add, memory), seed);
            for (MigrationResult migration : result.migrations()) {
                String what = "seed " + seed + ", " + migration.vm() + ", " + migration.policy();
                assertEquals(List.of(), RowSums.check(migration), what);
                if (migration.outcome() == Outcome.COMPLETED) {
                    assertEquals(List.of(), memory.problems(migration.vm()), what);
                    assertFalse(migration.lostVm(), what);
                }
                outcomes.merge(migration.lostVm() ? "lost" : migration.outcome().id(), 1, Integer::sum);
            }
            assertInOrder(events, result, "seed " + seed);
        }
        System.getLogger(MemoryTest.class.getName()).log(System.Logger.Level.INFO, SCENARIOS + " scenarios: "
                + outcomes);
        for (String outcome : List.of("completed", "notConverged", "failed", "cancelled", "lost")) {
            assertTrue(outcomes.getOrDefault(outcome, 0) > SCENARIOS / 50, outcomes.toString());
        }
    }

    /** To the end, or cancelled at an event that the number decides. */
    private static RunResult result(Run run, int seed) {
        SplittableRandom random = new SplittableRandom(~(long) seed);
        if (random.nextInt(CANCELLED_SHARE) > 0) {
            return TestBench.finish(run);
        }
        run.advance(Long.MAX_VALUE, new CancelAfter(1L + random.nextInt(1 << 1 + random.nextInt(MOST_EVENTS_POWER))));
        return TestBench.finish(run);
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
