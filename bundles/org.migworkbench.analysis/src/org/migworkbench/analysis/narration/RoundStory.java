package org.migworkbench.analysis.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.ShownUnit;

/** What happened in one round, in words. */
final class RoundStory {

    /** What two rounds may differ by and still be called alike. */
    private static final double ALIKE = 0.05;

    private final RoundStats round;
    private final Optional<RoundStats> before;
    private final long memoryBytes;
    private final OptionalLong limitNanos;

    /**
     * Prepares the words of a round.
     *
     * @param round       the round
     * @param before      the one before it; empty for the first
     * @param memoryBytes memory of the virtual machine in bytes
     * @param limitNanos  the longest pause that was wanted, in nanoseconds; empty where there is no limit
     */
    RoundStory(RoundStats round, Optional<RoundStats> before, long memoryBytes, OptionalLong limitNanos) {
        this.round = round;
        this.before = before;
        this.memoryBytes = memoryBytes;
        this.limitNanos = limitNanos;
    }

    /** Sentences on the round; whether another follows decides what is said of its end. */
    String text(Optional<RoundStats> next) {
        List<String> sentences = new ArrayList<>();
        switch (round.phase()) {
            case STOP_AND_COPY -> stopAndCopy(sentences);
            case POSTCOPY -> postcopy(sentences);
            default -> live(sentences, next);
        }
        return String.join(" ", sentences);
    }

    private void live(List<String> sentences, Optional<RoundStats> next) {
        sentences.add(sending());
        throttling().ifPresent(sentences::add);
        if (round.traffic().pagesSkipped() > 0) {
            sentences.add(count(round.traffic().pagesSkipped(), "page was", "pages were")
                    + " passed over: written again already, or expected to be, they would only have to go once more.");
        }
        if (round.isLogRead()) {
            sentences.add(writing());
        }
        decision(next).ifPresent(sentences::add);
    }

    private String sending() {
        String went = size(round.traffic().bytesSent()) + " in " + time(round.durationNanos()) + " at "
                + rate(round.traffic().bandwidthBytesPerSecond());
        if (before.isEmpty()) {
            return "All of the memory, " + size(memoryBytes) + ", is sent once while the guest runs on: " + went + ".";
        }
        OptionalLong left = remaining(before.get());
        if (left.isEmpty()) {
            return "Sent: " + went + ".";
        }
        long gone = round.traffic().bytesSent();
        return gone > left.getAsLong() * (1 - ALIKE) || round.traffic().pagesSkipped() > 0
                ? "What the last round left, " + size(left.getAsLong()) + ", is sent: " + went + "."
                : "Of the " + size(left.getAsLong()) + " that the last round left " + went
                        + " are sent; the rest might fit the pause, so the log is read again.";
    }

    private Optional<String> throttling() {
        double now = round.guest().throttle();
        double then = before.map(one -> one.guest().throttle()).orElse(0.0);
        if (now == then) {
            return Optional.empty();
        }
        return Optional.of(now > then
                ? "The policy slows the guest by " + share(now) + " from now on, so that it writes less."
                : "The policy lets the guest run faster again, slowed by " + share(now) + ".");
    }

    private String writing() {
        String wrote = "Meanwhile the guest writes " + count(round.guest().pagesDirtied(), "page", "pages");
        if (round.guest().pagesDirtied() == 0) {
            return wrote + ".";
        }
        return wrote + ", " + rate(round.guest().dirtyRateBytesPerSecond())
                + remaining(round).stream().mapToObj(left -> ", and " + size(left) + " " + race(left))
                        .findFirst().orElse("")
                + ".";
    }

    /** How what is left stands to what was left before: the race between guest and network. */
    private String race(long left) {
        OptionalLong last = before.map(RoundStory::remaining).orElse(OptionalLong.empty());
        if (last.isEmpty()) {
            return "are to be sent again";
        }
        double change = (double) left / Math.max(1, last.getAsLong());
        if (change > 1 + ALIKE) {
            return "are left, more than before: the guest is faster than the network";
        }
        return change > 1 - ALIKE ? "are left, about as much as before"
                : "are left, " + share(1 - change) + " less than before";
    }

    private Optional<String> decision(Optional<RoundStats> next) {
        if (next.isEmpty() || round.guest().expectedDowntimeNanos() <= 0 && next.get().phase() == Phase.PRECOPY) {
            return Optional.empty();
        }
        String stop = "To stop now takes about " + time(round.guest().expectedDowntimeNanos());
        String limit = limitNanos.isPresent() ? ", the limit is " + time(limitNanos.getAsLong()) : "";
        return Optional.of(switch (next.get().phase()) {
            case STOP_AND_COPY -> stop + limit + ": the policy stops the guest.";
            case POSTCOPY -> "The policy goes over to post-copy: the guest is moved now, its memory follows.";
            default -> stop + limit + ": another round.";
        });
    }

    private void stopAndCopy(List<String> sentences) {
        if (round.traffic().pagesSent() == 0) {
            sentences.add("The guest stands still; no page is left to be sent.");
        } else {
            sentences.add("The guest stands still, so nothing is written any more. The rest, "
                    + size(round.traffic().bytesSent()) + ", goes in " + time(round.durationNanos()) + ".");
        }
    }

    private void postcopy(List<String> sentences) {
        sentences.add("The guest runs at the destination. What is missing there, " + size(round.traffic().bytesSent())
                + ", follows within " + time(round.durationNanos())
                + "; a page that the guest touches before it has come is fetched at once, and the guest waits for it.");
    }

    private static OptionalLong remaining(RoundStats round) {
        long bytes = round.traffic().remainingBytes();
        return bytes == RoundStats.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    private static String count(long number, String one, String many) {
        return ShownUnit.COUNT.textOf(number) + ' ' + (number == 1 ? one : many);
    }

    private static String size(long bytes) {
        return ShownUnit.MEBIBYTES.textOf(bytes);
    }

    private static String rate(double bytesPerSecond) {
        return ShownUnit.MBIT_PER_SECOND.textOf(bytesPerSecond);
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.textOf(nanos);
    }

    private static String share(double share) {
        return ShownUnit.PERCENT.textOf(share);
    }
}
