package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.engine.result.LiveRounds;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundLimit;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.ShownUnit;

/** What came of a migration, in one sentence. */
public final class Headline {

    /** What the engine says where it foresees no end, without a plateau that it could name. */

    private Headline() {
    }

    /**
     * The sentence about a finished migration.
     *
     * @param result what came of it
     * @param vm     the virtual machine that was moved
     * @return for example {@code Converged after 9 rounds: 71.2 s in total, 208 ms downtime, 1.20 times the memory sent}
     */
    public static String of(MigrationResult result, VmSpec vm) {
        String sentence = switch (MigrationState.of(result)) {
            case CONVERGED -> (KnownDowntime.hadPostcopy(result) ? "Went on in post-copy" : "Converged")
                    + afterRounds(result) + ": " + time(result.totalNanos()) + " in total, "
                    + downtime(result) + timesMemory(result, vm);
            case FORCED -> forced(result, vm) + time(result.downtimeNanos()) + " downtime, "
                    + time(result.totalNanos()) + " in total";
            case GIVEN_UP -> givenUp(result, vm);
            case UNDECIDED -> "Not known whether it ends: " + rest(result) + " after " + time(result.totalNanos())
                    + andRounds(result) + whereabouts(result) + ", and to go on takes long to compute";
            case FAILED -> "Failed after " + time(result.totalNanos()) + andRounds(result)
                    + reason(result.reason());
            case CANCELLED -> "Cancelled after " + time(result.totalNanos()) + andRounds(result)
                    + whereabouts(result);
            case LOST -> "Guest lost after " + time(result.totalNanos()) + andRounds(result)
                    + reason(result.reason());
            case RUNNING ->
                "Still running after " + time(result.totalNanos()) + inRound(result) + reason(result.reason());
        };
        return sentence + postcopy(result) + protection(result.protection()) + disk(result);
    }

    private static String forced(MigrationResult result, VmSpec vm) {
        String how = KnownDowntime.hadPostcopy(result) ? "switched to post-copy" : "stopped anyway";
        return obstacle(result, vm).map(why -> "Did not converge: " + why + "; " + how + afterRounds(result) + ", ")
                .orElseGet(() -> "Forced" + afterRounds(result) + reason(result.reason()) + "; "
                        + (KnownDowntime.hadPostcopy(result) ? how + ", " : ""));
    }

    private static String givenUp(MigrationResult result, VmSpec vm) {
        if (result.plateau().isSeen()) {
            return "Did not converge: goes in circles, " + gap(result.plateau()) + "; given up after "
                    + time(result.totalNanos()) + andRounds(result) + whereabouts(result)
                    + remedy(result.plateau().gap());
        }
        if (result.outcome() == Outcome.NOT_CONVERGED) {
            return "Did not converge: " + obstacle(result, vm).orElseGet(() -> rest(result))
                    + (RoundLimit.ended(result.ending()) ? "; given up after " : "; timed out after ")
                    + time(result.totalNanos()) + andRounds(result) + whereabouts(result);
        }
        return "Given up after " + time(result.totalNanos()) + andRounds(result) + reason(result.reason());
    }

    /** Where the rounds stand still, and how far that is from enough. */
    private static String gap(Plateau plateau) {
        Plateau.Gap gap = plateau.gap();
        String spread = plateau.rest().spreadBytes() < 1 ? ""
                : " \u00b1 " + ShownUnit.MEBIBYTES.textOf(plateau.rest().spreadBytes());
        return "each round leaves " + ShownUnit.MEBIBYTES.textOf(plateau.rest().bytes()) + spread + " = "
                + ShownUnit.MILLISECONDS.textOf(gap.needNanos())
                + (gap.goalNanos() <= 0 ? "" : ", the limit is " + ShownUnit.MILLISECONDS.textOf(gap.goalNanos()));
    }

    /** What would close the gap. */
    private static String remedy(Plateau.Gap gap) {
        return gap.goalNanos() <= 0 ? ""
                : "; at most a downtime limit of " + ShownUnit.MILLISECONDS.textOf(gap.downtimeLimitNanos()) + " or "
                        + ShownUnit.MBIT_PER_SECOND.textOf(gap.bandwidthBytesPerSecond()) + " is needed";
    }

    /** What protection against failures cost, where there was any; what it saved is in the reason. */
    private static String protection(ProtectionStats stats) {
        if (stats.commits() == 0 && stats.forwardCommits() == 0) {
            return "";
        }
        String delay = stats.outputs() == 0 ? "" : ", output kept back " + time(stats.meanOutputDelayNanos())
                + " on average";
        String forward = stats.forwardCommits() == 0 ? ""
                : " and " + count(stats.forwardCommits(), "forward checkpoint");
        return "; " + count(stats.commits(), "commit") + forward + " with " + time(stats.pauseNanos()) + " of pauses"
                + delay + recovery(stats);
    }

    /** A failure after which the migration completed isn't in its headline otherwise. */
    private static String recovery(ProtectionStats stats) {
        return stats.recovery() == ProtectionStats.Recovery.PAGES_FROM_STORE
                ? "; after a failure the missing pages came from the store within " + time(stats.recoveryNanos()) : "";
    }

    private static String count(long number, String what) {
        return ShownUnit.COUNT.text(number) + ' ' + what + (number == 1 ? "" : "s");
    }

    /** Before post-copy a migration that ends without success leaves the guest where it was. */
    private static String whereabouts(MigrationResult result) {
        return KnownDowntime.hadPostcopy(result) ? "" : ", the guest still runs at the source";
    }

    private static String postcopy(MigrationResult result) {
        if (!KnownDowntime.hadPostcopy(result)) {
            return "";
        }
        long faults = result.postcopy().faults();
        return faults == 0 ? "; no page was asked for in post-copy"
                : pageRequests(faults, result.postcopy().mostLatencyNanos());
    }

    private static String pageRequests(long faults, long mostLatencyNanos) {
        String longest = mostLatencyNanos == 0 ? "" : ", longest wait " + time(mostLatencyNanos);
        return "; " + ShownUnit.COUNT.text(faults) + (faults == 1 ? " page request" : " page requests")
                + " in post-copy" + longest;
    }

    private static String disk(MigrationResult result) {
        return result.disk().isCopied() ? "; " + ShownUnit.MEBIBYTES.textOf(result.disk().bytesSent()) + " of disk"
                : "";
    }

    /**
     * The sentence about a migration that is still running.
     *
     * @param rounds its rounds so far
     * @return for example {@code Running, round 3 done: 112 MiB remaining, dirty rate 984 Mbit/s, bandwidth 500 Mbit/s}
     */
    public static String running(MigrationRounds rounds) {
        if (rounds.rounds().isEmpty()) {
            return "Running: round 1, the first full pass";
        }
        RoundStats last = rounds.rounds().get(rounds.rounds().size() - 1);
        return "Running, round " + last.round() + " done: " + String.join(", ", figures(last));
    }

    private static List<String> figures(RoundStats round) {
        List<String> figures = new ArrayList<>();
        if (round.traffic().remainingBytes() != RoundStats.UNKNOWN) {
            figures.add(ShownUnit.MEBIBYTES.textOf(round.traffic().remainingBytes()) + " remaining");
        }
        if (MigrationRounds.isLive(round) && MigrationRounds.isDirtyKnown(round)) {
            figures.add("dirty rate " + ShownUnit.MBIT_PER_SECOND.textOf(round.guest().dirtyRateBytesPerSecond()));
        }
        figures.add("bandwidth " + ShownUnit.MBIT_PER_SECOND.textOf(round.traffic().bandwidthBytesPerSecond()));
        return figures;
    }

    /** Rounds of which nobody told, though something was sent, aren't counted as none. */
    private static String andRounds(MigrationResult result) {
        return result.rounds().isEmpty() && result.bytesSent() > 0 ? "" : " and " + liveRounds(result);
    }

    /** A recording may not tell it: then no round is a stop of no time either. */
    private static String downtime(MigrationResult result) {
        OptionalLong known = KnownDowntime.nanos(result);
        return known.isPresent() ? time(known.getAsLong()) + " downtime, " : "downtime not known, ";
    }

    private static String liveRounds(MigrationResult result) {
        int rounds = MigrationRounds.of(result).liveRounds();
        return rounds == 1 ? "1 round" : rounds + " rounds";
    }

    /** Recordings may not tell of rounds. */
    private static String afterRounds(MigrationResult result) {
        return result.rounds().isEmpty() ? "" : " after " + liveRounds(result);
    }

    private static String inRound(MigrationResult result) {
        return result.rounds().isEmpty() ? "" : ", in round " + MigrationRounds.of(result).liveRounds();
    }

    /** What kept it from ending: the disk, or a guest that is faster than the network. */
    private static Optional<String> obstacle(MigrationResult result, VmSpec vm) {
        if (result.disk().isCopied() && result.reason().contains("disk")) {
            return Optional.of(firstSentence(result.reason()));
        }
        return LiveRounds.outpaced(result.rounds(), vm.pageSizeBytes())
                .map(pace -> "dirtied " + ShownUnit.MBIT_PER_SECOND.textOf(pace.dirtiedBytesPerSecond())
                        + ", sent at most " + ShownUnit.MBIT_PER_SECOND.textOf(pace.sentBytesPerSecond()));
    }

    /** What was left when the time was over. */
    private static String rest(MigrationResult result) {
        List<RoundStats> known = result.rounds().stream()
                .filter(round -> round.traffic().remainingBytes() != RoundStats.UNKNOWN).toList();
        if (known.isEmpty()) {
            return result.reason().isBlank() ? "not even the first round was sent" : decapitalised(result.reason());
        }
        return ShownUnit.MEBIBYTES.textOf(known.get(known.size() - 1).traffic().remainingBytes())
                + " were still to be sent";
    }

    private static String timesMemory(MigrationResult result, VmSpec vm) {
        return result.bytesSent() == 0 ? "bytes sent not known"
                : ShownUnit.digitsOf((double) result.bytesSent() / vm.memoryBytes()) + " times the memory sent";
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.textOf(nanos);
    }

    private static String reason(String reason) {
        return reason.isBlank() ? "" : ": " + decapitalised(reason);
    }

    private static String decapitalised(String sentence) {
        String text = sentence.strip();
        if (text.endsWith(".")) {
            text = text.substring(0, text.length() - 1);
        }
        boolean isWord = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return isWord ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return decapitalised(end < 0 ? text : text.substring(0, end));
    }
}
