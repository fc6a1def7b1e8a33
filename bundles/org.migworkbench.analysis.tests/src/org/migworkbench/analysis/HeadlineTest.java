package org.migworkbench.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.result.RoundStats;

class HeadlineTest {

    @Test
    void saysThatItConverged() {
        assertEquals("Converged after 2 rounds: 28.1 s in total, 3.52 s downtime, 1.86 times the memory sent",
                headline(Outcome.COMPLETED, true));
    }

    @Test
    void saysThatItWasStoppedAnyway() {
        assertEquals("Did not converge: dirtied 800 Mbit/s, sent at most 500 Mbit/s; stopped anyway after 2 rounds, "
                + "3.52 s downtime, 28.1 s in total", headline(Outcome.COMPLETED, false));
    }

    @Test
    void saysWhichLimitForcedIt() {
        MigrationResult result = Results.migration(Outcome.COMPLETED, false).change()
                .reason("Round 29 was the last live one allowed.").rounds(List.of(
                        Results.rounds().get(0), slower(Results.rounds().get(1)), Results.rounds().get(2)))
                .build();
        assertEquals("Forced after 2 rounds: round 29 was the last live one allowed; 3.52 s downtime, 28.1 s in total",
                Headline.of(result, Results.vm()));
        assertEquals(MigrationState.FORCED, MigrationState.of(result));
    }

    private static RoundStats slower(RoundStats round) {
        return RoundStats.of("web", 2, Phase.PRECOPY).startNanos(round.startNanos())
                .durationNanos(round.durationNanos()).pagesSent(55_000).pagesDirtied(55_000)
                .remainingBytes(round.traffic().remainingBytes()).dirtyRateBytesPerSecond(48e6)
                .bandwidthBytesPerSecond(48e6).build();
    }

    @Test
    void saysOfARunThatIsEndedTooEarlyThatNothingIsKnown() {
        MigrationResult result = Results.migration(Outcome.NOT_CONVERGED, false).change().endKind(EndKind.UNDECIDED)
                .reason("Long.").build();
        String text = Headline.of(result, Results.vm());
        assertTrue(text.startsWith("Not known whether it ends: "), text);
        assertTrue(text.endsWith(" after 28.1 s and 2 rounds, the guest still runs at the source, and to go on takes"
                + " long to compute"), text);
    }

    @Test
    void saysThatThePolicyGaveItUp() {
        MigrationResult result = Results.migration(Outcome.FAILED, false).change().endKind(EndKind.GIVEN_UP)
                .reason("The migration had not completed after 20 s and was aborted.").build();
        assertEquals("Given up after 28.1 s and 2 rounds: the migration had not completed after 20 s and was aborted",
                Headline.of(result, Results.vm()));
    }

    @Test
    void saysNothingOfRoundsWhereNoneIsKnown() {
        MigrationResult result = Results.migration(Outcome.COMPLETED, true).change().rounds(List.of()).build();
        assertEquals("Converged: 28.1 s in total, 3.52 s downtime, 1.86 times the memory sent",
                Headline.of(result, Results.vm()));
    }

    @Test
    void saysThatItGoesInCirclesAndWhatWouldDo() {
        Plateau plateau = new Plateau(9, 8,
                new Plateau.Rest(512 * Results.MIB, 8 * Results.MIB, 5_000 * Results.MILLI, 1e8, 1.2e8),
                new Plateau.Gap(36e6, 300 * Results.MILLI, 4_500 * Results.MILLI, 70 * Results.MILLI,
                        4_600 * Results.MILLI, 1.5e8),
                Plateau.Luck.NONE);
        assertEquals(
                "Did not converge: goes in circles, each round leaves 512 MiB \u00b1 8 MiB = 4.5 s, the limit is 300"
                        + " ms; given up after 28.1 s and 2 rounds, the guest still runs at the source; at most a downtime"
                        + " limit of 4.6 s or 1.2 Gbit/s is needed",
                Headline.of(
                        Results.migration(Outcome.NOT_CONVERGED, false).change().plateau(plateau).build(),
                        Results.vm()));
    }

    @Test
    void saysHowAMigrationStandsThatIsNotOver() {
        MigrationResult result = Results.migration(Outcome.RUNNING, false).change().reason("2 GiB sent; 1 MiB left.")
                .build();
        assertEquals("Still running after 28.1 s, in round 2: 2 GiB sent; 1 MiB left",
                Headline.of(result, Results.vm()));
    }

    @Test
    void saysThatTimeRanOut() {
        assertEquals("Did not converge: dirtied 800 Mbit/s, sent at most 500 Mbit/s; timed out after 28.1 s and "
                + "2 rounds, the guest still runs at the source", headline(Outcome.NOT_CONVERGED, false));
    }

    @Test
    void aLimitOfRoundsIsNoTimeOut() {
        MigrationResult limited = Results.migration(Outcome.NOT_CONVERGED, false).change()
                .reason("Dirtied 800 Mbit/s. The limit of 2 rounds was reached. 10 MiB were left.").build();
        assertEquals("Did not converge: dirtied 800 Mbit/s, sent at most 500 Mbit/s; given up after 28.1 s and "
                + "2 rounds, the guest still runs at the source", Headline.of(limited, Results.vm()));
    }

    @Test
    void saysWhatWasLeftWhereTheGuestWasNotTooFast() {
        MigrationResult slow = Results.migration(Outcome.NOT_CONVERGED, false);
        RoundStats cut = RoundStats.of("web", 1, Phase.PRECOPY).durationNanos(10_000 * Results.MILLI).pagesSent(30_000)
                .bytesSent(120 * Results.MIB).pagesDirtied(500).remainingBytes(900 * Results.MIB)
                .dirtyRateBytesPerSecond(1e5).bandwidthBytesPerSecond(12e6).bandwidthShare(1).build();
        MigrationResult result = MigrationResult.of("web", slow.policy())
                .outcome(Outcome.NOT_CONVERGED).reason("The time-out passed.").totalNanos(10_000 * Results.MILLI)
                .bytesSent(cut.traffic().bytesSent()).pagesSent(cut.traffic().pagesSent()).rounds(List.of(cut)).build();
        assertEquals(
                "Did not converge: 900 MiB were still to be sent; timed out after 10 s and 1 round, the guest still "
                        + "runs at the source",
                Headline.of(result, Results.vm()));
    }

    @Test
    void saysWhyItFailed() {
        assertEquals("Failed after 28.1 s and 2 rounds: reached the last round", headline(Outcome.FAILED, false));
    }

    @Test
    void saysThatItWasCancelled() {
        assertEquals("Cancelled after 28.1 s and 2 rounds, the guest still runs at the source",
                headline(Outcome.CANCELLED, true));
    }

    @Test
    void saysWhatThePostcopyCost() {
        String postcopy = "; 1.23 k page requests in post-copy, longest wait 4.5 ms";
        assertEquals("Did not converge: dirtied 984 Mbit/s, sent at most 500 Mbit/s; switched to post-copy after "
                + "1 round, 20 ms downtime, 28.1 s in total" + postcopy,
                Headline.of(forced(Results.postcopy(Outcome.COMPLETED, false)), Results.vm()));
        assertEquals("Went on in post-copy after 1 round: 28.1 s in total, 20 ms downtime, 1.86 times the memory sent"
                + postcopy, Headline.of(converged(Results.postcopy(Outcome.COMPLETED, false)), Results.vm()));
        assertEquals("Failed after 28.1 s and 1 round: the destination was lost" + postcopy,
                Headline.of(Results.postcopy(Outcome.FAILED, false), Results.vm()));
        assertEquals("Cancelled after 28.1 s and 1 round" + postcopy,
                Headline.of(Results.postcopy(Outcome.CANCELLED, false), Results.vm()));
    }

    @Test
    void saysThatTheGuestWasLostBeforeAllElse() {
        MigrationResult lost = Results.postcopy(Outcome.FAILED, true);
        assertEquals(MigrationState.LOST, MigrationState.of(lost));
        assertEquals("Guest lost after 28.1 s and 1 round: the destination was lost; 1.23 k page requests in "
                + "post-copy, longest wait 4.5 ms", Headline.of(lost, Results.vm()));
    }

    @Test
    void listsWhatWasTakenByCause() {
        assertEquals(List.of("The guest was slowed by 30.0 %: throttling 1.00 %, write faults 2.00 %, page requests "
                + "20.0 %, encoding 3.33 %, network 4.00 %",
                "Waited for pages: vCPU 0 1 ms, vCPU 1 2.5 ms; a request took 310 \u00b5s on average"),
                GuestService.lines(Results.postcopy(Outcome.COMPLETED, false)));
        MigrationResult old = Results.migration(Outcome.COMPLETED, true);
        assertEquals(List.of("The guest was slowed by 12.5 %"), GuestService.lines(old));
        MigrationResult unharmed = MigrationResult.of("web", old.policy()).outcome(Outcome.COMPLETED)
                .endKind(EndKind.GOAL_REACHED)
                .build();
        assertEquals(List.of(), GuestService.lines(unharmed));
    }

    @Test
    void saysWhatProtectionCostAndSaved() {
        MigrationResult fetched = Results.protectedBy(Results.protection(Recovery.PAGES_FROM_STORE));
        assertTrue(Headline.of(fetched, Results.vm()).endsWith("; 80 commits and 3 forward checkpoints with 50 ms of"
                + " pauses, output kept back 10 ms on average; after a failure the missing pages came from the store"
                + " within 250 ms"), Headline.of(fetched, Results.vm()));
        assertEquals(List.of("Commits sent 8 MiB of 2.00 k pages, the longest pause took 1 ms",
                "Forward checkpoints sent 900 MiB",
                "Output of the guest was kept back 10 ms on average, 110 ms at most",
                "Recovered from a failure in 250 ms, 30 ms of work on 15 pages lost"),
                GuestService.lines(fetched).subList(2, 6));
        assertTrue(!Headline.of(Results.postcopy(Outcome.COMPLETED, false), Results.vm()).contains("commit"));
    }

    @Test
    void saysWhereARunningMigrationIs() {
        assertEquals("Running: round 1, the first full pass",
                Headline.running(MigrationRounds.soFar("web", List.of())));
        assertEquals("Running, round 2 done: 215 MiB remaining, dirty rate 800 Mbit/s, bandwidth 384 Mbit/s",
                Headline.running(
                        MigrationRounds.soFar("web", Results.rounds().subList(0, 2))));
        assertEquals("Running, round 3 done: bandwidth 164 Mbit/s", Headline.running(
                MigrationRounds.soFar("web", Results.interrupted())));
    }

    @Test
    void bearsThatThereIsNoRound() {
        MigrationResult migration = Results.migration(Outcome.NOT_CONVERGED, false);
        MigrationResult empty = MigrationResult.of("web", migration.policy()).outcome(Outcome.NOT_CONVERGED)
                .endKind(EndKind.LOST).build();
        assertEquals(
                "Guest lost after 0 ms and 0 rounds",
                Headline.of(empty, Results.vm()));
    }

    @Test
    void whatARecordingDoesNotTellIsNotNothing() {
        MigrationResult completed = MigrationResult.of("web", Results.migration(Outcome.COMPLETED, true).policy())
                .outcome(Outcome.COMPLETED).endKind(EndKind.GOAL_REACHED).totalNanos(42_000_000_000L).build();
        assertEquals("Converged: 42 s in total, downtime not known, bytes sent not known",
                Headline.of(completed, Results.vm()));
        MigrationResult cancelled = completed.change().outcome(Outcome.CANCELLED).endKind(EndKind.CANCELLED)
                .bytesSent(1).build();
        assertTrue(Headline.of(cancelled, Results.vm()).startsWith("Cancelled after 42 s, "),
                Headline.of(cancelled, Results.vm()));
    }

    private static String headline(Outcome outcome, boolean converged) {
        return Headline.of(Results.migration(outcome, converged), Results.vm());
    }

    private static MigrationResult forced(MigrationResult of) {
        return of.change().endKind(EndKind.FORCED).build();
    }

    private static MigrationResult converged(MigrationResult of) {
        return of.change().endKind(EndKind.GOAL_REACHED).build();
    }
}
