package org.migworkbench.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.playback.RunMoment;
import org.migworkbench.analysis.playback.RunMoment.Look;
import org.migworkbench.core.document.NetworkIds;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.model.Document;

/** A run at a moment, as the drawing shows it. */
class RunMomentTest {

    private static RunResult run() {
        Document document = TestDocuments.small();
        TestDocuments.migration(document).setStartNanos(1_000_000_000);
        document.getWorkloads().get(0).getParameters().get(1).setValue("100000");
        return new EngineBackend().run(TestDocuments.translate(document).spec().orElseThrow(), RunOptions.NONE);
    }

    private static RunMoment.Guest guest(RunResult run, long nanos) {
        return RunMoment.of(run, nanos).guests().get("Web");
    }

    @Test
    void aGuestIsWhereItsMigrationIs() {
        RunResult run = run();
        MigrationResult migration = run.migrations().get(0);
        RoundStats stop = migration.rounds().stream().filter(round -> round.phase() == Phase.STOP_AND_COPY).findFirst()
                .orElseThrow();

        assertEquals(new RunMoment.Guest(Look.WAITING, 0, "not begun"), guest(run, 0));
        RunMoment.Guest early = guest(run, 1_000_000_000 + migration.rounds().get(0).durationNanos() / 2);
        assertEquals(Look.MOVING, early.look());
        assertTrue(early.text().startsWith("round 1, ") && early.text().endsWith(" MiB left"), early.text());
        assertTrue(early.share() > 0.3 && early.share() < 0.7, early.toString());
        assertEquals(Look.PAUSED, guest(run, stop.startNanos() + stop.durationNanos() / 2).look());
        assertEquals(new RunMoment.Guest(Look.MOVED, 1, "moved"), guest(run, Long.MAX_VALUE));
    }

    @Test
    void aLinkIsUsedWhileMemoryGoesAndInNoOtherDirection() {
        RunResult run = run();
        Map<String, Double> during = RunMoment.of(run, 1_010_000_000).linkShares();

        assertEquals(Map.of(), RunMoment.of(run, 0).linkShares());
        assertTrue(during.get(NetworkIds.ofLink("cable", true)) > 0.9, during.toString());
        assertTrue(!during.containsKey(NetworkIds.ofLink("cable", false)), during.toString());
        assertEquals("cable", NetworkIds.name(NetworkIds.ofLink("cable", true)));
    }
}
