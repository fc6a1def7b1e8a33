package org.migworkbench.engine.testkit;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;

/** Whether the numbers of a migration fit those of its rounds. */
public final class RowSums {

    private final List<String> problems = new ArrayList<>();

    private RowSums() {
    }

    /**
     * Compares a migration with its rows.
     *
     * @param result the migration, ended in whatever way
     * @return what doesn't fit, in sentences; empty if all does
     */
    public static List<String> check(MigrationResult result) {
        RowSums sums = new RowSums();
        List<RoundStats> rounds = result.rounds();
        sums.same("pages", result.traffic().pagesSent(),
                rounds.stream().mapToLong(round -> round.traffic().pagesSent()).sum());
        sums.same("bytes", result.bytesSent(), rounds.stream().mapToLong(round -> round.traffic().bytesSent()).sum());
        long end = result.timing().startNanos();
        for (int i = 0; i < rounds.size(); i++) {
            RoundStats round = rounds.get(i);
            sums.same("number of a round", i + 1L, round.round());
            sums.holds(round.startNanos() >= end, "Round " + round.round() + " begins before the one before it ends.");
            sums.holds(
                    round.durationNanos() >= 0 && round.traffic().pagesSent() >= 0 && round.traffic().bytesSent() >= 0
                            && round.traffic().pagesSkipped() >= 0,
                    "Round " + round.round() + " has a number below 0.");
            sums.holds(
                    inUnit(round.guest().throttle()) && inUnit(round.guest().slowdown())
                            && inUnit(round.traffic().bandwidthShare()),
                    "Round " + round.round() + " has a share outside 0 to 1: throttle " + round.guest().throttle()
                            + ", slowdown " + round.guest().slowdown() + ", bandwidth "
                            + round.traffic().bandwidthShare() + ".");
            end = round.startNanos() + round.durationNanos();
        }
        sums.holds(end <= result.timing().startNanos() + result.totalNanos(),
                "The last round ends after the migration.");
        sums.holds(result.downtimeNanos() >= 0 && result.downtimeNanos() <= result.totalNanos(),
                "The downtime of " + result.downtimeNanos() + " ns is outside the total of " + result.totalNanos()
                        + " ns.");
        sums.holds(result.traffic().pagesResent() >= 0 && result.traffic().pagesResent() <= result.traffic().pagesSent()
                && result.traffic().zeroPages() <= result.traffic().pagesSent(),
                "More pages were sent again or as zeros than at all.");
        sums.holds(inUnit(result.guest().slowdown()),
                "The slowdown " + result.guest().slowdown() + " is outside 0 to 1.");
        sums.checkDisk(result);
        return sums.problems;
    }

    private void checkDisk(MigrationResult result) {
        DiskStats disk = result.disk();
        same("blocks of the disk", disk.blocksSent(), disk.rounds().stream().mapToLong(DiskRound::blocksSent).sum());
        same("bytes of the disk", disk.bytesSent(), disk.rounds().stream().mapToLong(DiskRound::bytesSent).sum());
        long end = result.timing().startNanos();
        for (int i = 0; i < disk.rounds().size(); i++) {
            DiskRound round = disk.rounds().get(i);
            same("number of a round over the disk", i + 1L, round.round());
            holds(round.startNanos() >= end, "Round " + round.round() + " over the disk begins before its time.");
            holds(round.durationNanos() >= 0 && round.blocksSent() >= 0 && round.bytesSent() >= 0
                    && round.remainingBytes() >= 0 && round.remainingBytes() <= disk.sizeBytes()
                    && inUnit(round.throttle()),
                    "Round " + round.round() + " over the disk has a number out of range.");
            end = round.startNanos() + round.durationNanos();
        }
        holds(end <= result.timing().startNanos() + result.totalNanos(),
                "The disk's last round ends after the migration.");
        holds(disk.restNanos() >= 0 && disk.restNanos() <= result.downtimeNanos(),
                "The disk's rest took longer than the pause: " + disk.restNanos() + " ns.");
        holds(disk.blocksResent() >= 0 && disk.blocksResent() <= disk.blocksSent()
                && disk.zeroBlocks() <= disk.blocksSent() && inUnit(disk.throttle()) && inUnit(disk.mostThrottle()),
                "The disk's figures are out of range.");
    }

    private static boolean inUnit(double share) {
        return share >= 0 && share <= 1;
    }

    private void same(String what, long total, long rows) {
        holds(total == rows, "The " + what + " " + total + " isn't what the rows say, " + rows + ".");
    }

    private void holds(boolean condition, String problem) {
        if (!condition) {
            problems.add(problem);
        }
    }
}
