package org.migworkbench.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.model.Document;

/** The figures that lessons tell, held against runs of their scenarios. */
class LessonClaimsTest {

    private static final double MIB = 1 << 20;
    private static final long SHOP = 256L << 20;
    private static final long TEXTS = 512L << 20;

    @Test
    void workingSet() throws IOException {
        MigrationResult quake = LessonDocuments.run("clark-quake3", "scenario");
        List<RoundStats> rounds = quake.rounds();
        assertEquals(30, rounds.size());
        assertFalse(quake.ending().converged());
        assertEquals(5, seconds(rounds.get(0).durationNanos()), 0.2);
        assertEquals(0.25, seconds(rounds.get(1).durationNanos()), 0.05);
        assertEquals(1000, rounds.get(0).guest().pagesDirtied(), 50);
        assertEquals(300, rounds.get(1).guest().pagesDirtied(), 30);
        for (RoundStats live : rounds.subList(2, 29)) {
            assertEquals(0.040, seconds(live.durationNanos()), 0.003);
            assertEquals(1.1, live.traffic().remainingBytes() / MIB, 0.05);
            assertEquals(280, live.guest().pagesDirtied(), 15);
        }
        assertTrue(seconds(quake.downtimeNanos()) < 0.060);
    }

    @Test
    void whyItMayNotEnd() throws IOException {
        MigrationResult stuck = LessonDocuments.run("which-knob", "stuck");
        assertEquals(Outcome.NOT_CONVERGED, stuck.outcome());
        assertEquals(60, seconds(stuck.totalNanos()), 1);
        assertEquals(200, stuck.rounds().size(), 10);
        for (RoundStats late : stuck.rounds().subList(50, 150)) {
            assertEquals(60, late.traffic().remainingBytes() / MIB, 8);
            assertEquals(0.5, seconds(late.guest().expectedDowntimeNanos()), 0.07);
            assertEquals(1.75e9 / 8, late.guest().dirtyRateBytesPerSecond(), 0.25e9 / 8);
        }
        MigrationResult longer = LessonDocuments.run("which-knob", "longer");
        assertEquals(5, longer.rounds().size());
        assertEquals(1.5, seconds(longer.downtimeNanos()), 0.05);

        Document doubled = LessonDocuments.open("which-knob");
        doubled.getDataCenter().getLinks().get(0).setBytesPerSecond(2.5e8);
        doubled.getDataCenter().getSites().get(0).getHosts().forEach(host -> host.setNicBytesPerSecond(2.5e8));
        doubled.getScenarios().get(0).getMigrations().get(0).setBandwidthLimitBytesPerSecond(2.5e8);
        assertTrue(LessonDocuments.runs(doubled, "stuck").get(0).ending().converged());
    }

    @Test
    void skipRule() throws IOException {
        MigrationResult plain = LessonDocuments.run("lessons", "plain");
        MigrationResult skip = LessonDocuments.run("lessons", "skip");
        assertTrue(plain.ending().converged() && skip.ending().converged());
        assertEquals(1.19, (double) plain.bytesSent() / SHOP, 0.01);
        assertEquals(1.10, (double) skip.bytesSent() / SHOP, 0.01);
        assertTrue(plain.rounds().stream().allMatch(round -> round.traffic().pagesSkipped() == 0));
        assertTrue(skip.totalNanos() < plain.totalNanos());
        assertEquals(3800, skip.rounds().get(0).traffic().pagesSkipped(), 50);
        assertTrue(skip.rounds().stream()
                .allMatch(round -> round.traffic().pagesSkipped() <= skip.rounds().get(0).traffic().pagesSkipped()));
        assertTrue(plain.downtimeNanos() < 2_000_000 && skip.downtimeNanos() < 2_000_000);
        assertEquals(2, seconds(skip.rounds().get(0).durationNanos()), 0.1);
    }

    @Test
    void choosing() throws IOException {
        MigrationResult skip = LessonDocuments.run("lessons", "skip");
        MigrationResult predict = LessonDocuments.run("lessons", "predict");
        MigrationResult count = LessonDocuments.run("lessons", "count");
        assertEquals(1.10, (double) predict.bytesSent() / SHOP, 0.01);
        for (int round = 0; round < 2; round++) {
            assertEquals(skip.rounds().get(round).traffic(), predict.rounds().get(round).traffic());
        }
        assertTrue(predict.rounds().get(2).traffic().pagesSkipped() > skip.rounds().get(2).traffic().pagesSkipped());
        assertEquals(30, count.rounds().size());
        assertFalse(count.ending().converged());
        assertEquals(2, seconds(count.rounds().get(0).startNanos()), 0.01);
        assertTrue(count.downtimeNanos() >= skip.downtimeNanos());
    }

    @Test
    void compression() throws IOException {
        MigrationResult slowPlain = LessonDocuments.run("lessons", "slow-plain");
        MigrationResult slowPacked = LessonDocuments.run("lessons", "slow-packed");
        MigrationResult fastPlain = LessonDocuments.run("lessons", "fast-plain");
        MigrationResult fastPacked = LessonDocuments.run("lessons", "fast-packed");
        assertEquals(4.4, seconds(slowPlain.totalNanos()), 0.05);
        assertEquals(0.15, (double) slowPacked.bytesSent() / TEXTS, 0.005);
        assertEquals(2.7, seconds(slowPacked.totalNanos()), 0.05);
        assertTrue(seconds(fastPlain.totalNanos()) < 0.5);
        assertEquals(2.7, seconds(fastPacked.totalNanos()), 0.05);
        assertEquals(6, (double) fastPacked.totalNanos() / fastPlain.totalNanos(), 0.5);
    }

    @Test
    void postcopy() throws IOException {
        MigrationResult after = LessonDocuments.run("which-knob", "after");
        assertEquals(2, after.rounds().size());
        assertEquals(0.005, seconds(after.downtimeNanos()), 0.0005);
        assertEquals(311, after.rounds().get(0).traffic().remainingBytes() / MIB, 1);
        assertEquals(0.032, seconds(after.postcopy().meanLatencyNanos()), 0.001);
        assertEquals(0.19, after.guest().slowdown(), 0.005);
        assertEquals(2.6, seconds(after.rounds().get(1).durationNanos()), 0.05);

        Document preempt = LessonDocuments.open("which-knob");
        preempt.getPolicies().stream().filter(policy -> "postcopy".equals(policy.getId())).findFirst().orElseThrow()
                .getParameters().stream().filter(any -> any.getName().equals("recoverAfter")).findFirst()
                .ifPresent(other -> {
                    other.setName("postcopyPreempt");
                    other.setValue("true");
                });
        MigrationResult lane = LessonDocuments.runs(preempt, "after").get(0);
        assertEquals(0.001, seconds(lane.postcopy().meanLatencyNanos()), 0.0002);
    }

    @Test
    void failures() throws IOException {
        MigrationResult cut = LessonDocuments.run("lessons", "cut");
        assertEquals(Outcome.FAILED, cut.outcome());
        assertTrue(cut.reason().contains("the guest runs at the source"), cut.reason());
        assertEquals(Outcome.FAILED, LessonDocuments.run("faults-in-post-copy", "plain-s").outcome());
        MigrationResult recovered = LessonDocuments.run("faults-in-post-copy", "recover-s");
        assertEquals(Outcome.COMPLETED, recovered.outcome());
        assertEquals(5, seconds(recovered.postcopy().mostLatencyNanos()), 0.1);
        MigrationResult commits = LessonDocuments.run("faults-in-post-copy", "periodic-s");
        assertEquals(Recovery.SOURCE_FROM_COMMIT, commits.protection().recovery());
        assertTrue(seconds(commits.protection().recoveryNanos()) < 0.040 && commits.protection().lostWorkNanos() > 0);
        MigrationResult store = LessonDocuments.run("faults-in-post-copy", "store-s");
        assertEquals(0, store.protection().lostWorkNanos());
        assertEquals(2048, store.protection().forwardBytes() / MIB, 50);
    }

    @Test
    void sharing() throws IOException {
        List<MigrationResult> share = LessonDocuments.runs("lessons", "share");
        List<MigrationResult> turns = LessonDocuments.runs("lessons", "turns");
        assertEquals(5.1, seconds(share.get(0).totalNanos()), 0.05);
        assertEquals(6.9, seconds(share.get(1).totalNanos()), 0.06);
        assertEquals(500e6 / 8, share.get(0).rounds().get(0).traffic().bandwidthBytesPerSecond(), 5e5);
        assertEquals(1.18, (double) share.get(0).bytesSent() / SHOP, 0.01);
        assertEquals(2.4, seconds(turns.get(0).totalNanos()), 0.06);
        assertEquals(1.09, (double) turns.get(0).bytesSent() / SHOP, 0.01);
        assertEquals(4.4, seconds(turns.get(1).totalNanos()), 0.05);
        Document overlapping = LessonDocuments.open("lessons");
        LessonDocuments.scenario(overlapping, "turns").getMigrations().get(1).setStartNanos(1_000_000_000);
        assertEquals(2 * (turns.get(0).rounds().size() - 1),
                LessonDocuments.runs(overlapping, "turns").get(0).rounds().size() - 1);
        assertEquals(6.8, seconds(turns.get(1).timing().startNanos() + turns.get(1).totalNanos()), 0.05);
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
