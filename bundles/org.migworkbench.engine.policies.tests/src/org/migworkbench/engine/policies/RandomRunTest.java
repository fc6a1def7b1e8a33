package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.PolicyContract;
import org.migworkbench.engine.testkit.RowSums;
import org.migworkbench.engine.testkit.TestBench;

/** How a run may be driven without changing what comes of it, over random scenarios. */
class RandomRunTest {

    @Test
    void theContractHoldsForAnythingThatMigrates() {
        PolicyContract contract = new PolicyContract(Scenarios.BENCH);
        for (int seed = 10_000; seed < 10_150; seed++) {
            assertEquals(List.of(), contract.check(RandomScenarios.calm(seed)), "seed " + seed);
        }
    }

    @Test
    void randomStepsGiveTheSameResultAsOneGo() {
        for (int seed = 20_000; seed < 20_200; seed++) {
            ScenarioSpec spec = RandomScenarios.any(seed);
            RunResult whole = Scenarios.run(spec);
            SplittableRandom random = new SplittableRandom(seed);
            Run run = Scenarios.open(spec, RunObserver.NONE);
            long step = 1 + random.nextLong(100_000_000);
            long now = 0;
            while (run.advance(now, RunControl.NONE)) {
                assertEquals(now, run.nowNanos());
                now += random.nextLong(step);
            }
            assertEquals(whole, run.result(), "seed " + seed);
        }
    }

    @Test
    void aRunCancelledAtAnyEventSaysSoAndItsRowsAddUp() {
        int cancelled = 0;
        for (int seed = 30_000; seed < 30_400; seed++) {
            ScenarioSpec spec = RandomScenarios.any(seed);
            CancelAfter whole = new CancelAfter(Long.MAX_VALUE);
            Run first = Scenarios.open(spec, RunObserver.NONE);
            first.advance(Long.MAX_VALUE, whole);
            List<MigrationResult> uncut = first.result().migrations();
            Run run = Scenarios.open(spec, RunObserver.NONE);
            run.advance(Long.MAX_VALUE, new CancelAfter(new SplittableRandom(seed).nextLong(whole.asked())));
            List<MigrationResult> cut = TestBench.finish(run).migrations();
            for (int i = 0; i < cut.size(); i++) {
                MigrationResult result = cut.get(i);
                assertEquals(List.of(), RowSums.check(result), "seed " + seed);
                if (!result.equals(uncut.get(i))) {
                    assertEquals(Outcome.CANCELLED, result.outcome(), "seed " + seed);
                    assertTrue(result.totalNanos() <= uncut.get(i).totalNanos(), "seed " + seed);
                    cancelled++;
                }
            }
        }
        assertTrue(cancelled > 200, "cancelled " + cancelled);
    }
}
