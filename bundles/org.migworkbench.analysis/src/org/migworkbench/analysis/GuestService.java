package org.migworkbench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.quantities.ShownUnit;

/** What a migration took from its guest, in words. */
public final class GuestService {

    private GuestService() {
    }

    /**
     * What was taken, by cause, and who waited for pages.
     *
     * @param result what came of a migration
     * @return sentences without full stop, for example {@code The guest was slowed by 12.5 %: throttling 10.0 %, page
     *         requests 2.50 %}; empty if nothing was taken
     */
    public static List<String> lines(MigrationResult result) {
        List<String> lines = new ArrayList<>();
        List<String> causes = causes(result.guest().quality());
        if (result.guest().slowdown() > 0 || !causes.isEmpty()) {
            lines.add("The guest was slowed by " + share(result.guest().slowdown())
                    + (causes.isEmpty() ? "" : ": " + String.join(", ", causes)));
        }
        if (result.postcopy().blockedNanos().stream().anyMatch(nanos -> nanos > 0)) {
            lines.add(waits(result.postcopy()));
        }
        if (result.disk().isCopied()) {
            lines.add(disk(result.disk()));
        }
        addProtection(lines, result.protection());
        return lines;
    }

    private static String waits(PostcopyStats postcopy) {
        List<Long> blocked = postcopy.blockedNanos();
        String waits = IntStream.range(0, blocked.size())
                .mapToObj(vcpu -> "vCPU " + vcpu + ' ' + time(blocked.get(vcpu)))
                .collect(Collectors.joining(", "));
        return "Waited for pages: " + waits + "; a request took " + time(postcopy.meanLatencyNanos()) + " on average";
    }

    private static String disk(DiskStats disk) {
        List<String> parts = new ArrayList<>();
        parts.add("Disk: " + ShownUnit.MEBIBYTES.textOf(disk.bytesSent()) + " sent for "
                + ShownUnit.MEBIBYTES.textOf(disk.sizeBytes()));
        addBlocks(parts, disk);
        addTimes(parts, disk);
        if (disk.mostThrottle() > 0) {
            parts.add(
                    "its writes were slowed by " + share(disk.throttle()) + ", at most " + share(disk.mostThrottle()));
        }
        return String.join(", ", parts);
    }

    private static void addBlocks(List<String> parts, DiskStats disk) {
        if (disk.blocksSkipped() > 0) {
            parts.add(ShownUnit.COUNT.text(disk.blocksSkipped()) + " unused blocks left out");
        }
        if (disk.blocksResent() > 0) {
            parts.add(ShownUnit.COUNT.text(disk.blocksResent()) + " blocks sent again");
        }
    }

    private static void addTimes(List<String> parts, DiskStats disk) {
        if (disk.copyNanos() != RoundStats.UNKNOWN) {
            parts.add("good enough after " + time(disk.copyNanos()));
        }
        if (disk.restNanos() > 0) {
            parts.add("rest " + time(disk.restNanos()));
        }
    }

    private static void addProtection(List<String> lines, ProtectionStats stats) {
        addCheckpoints(lines, stats);
        if (stats.outputs() > 0) {
            lines.add("Output of the guest was kept back " + time(stats.meanOutputDelayNanos()) + " on average, "
                    + time(stats.mostOutputDelayNanos()) + " at most");
        }
        if (stats.failovers() > 0) {
            lines.add("Recovered from a failure in " + time(stats.recoveryNanos()) + ", " + time(stats.lostWorkNanos())
                    + " of work on " + ShownUnit.COUNT.text(stats.lostPages()) + " pages lost");
        }
    }

    private static void addCheckpoints(List<String> lines, ProtectionStats stats) {
        if (stats.commits() > 0) {
            lines.add("Commits sent " + ShownUnit.MEBIBYTES.textOf(stats.commitBytes()) + " of "
                    + ShownUnit.COUNT.text(stats.committedPages()) + " pages, the longest pause took "
                    + time(stats.mostPauseNanos()));
        }
        if (stats.forwardCommits() > 0) {
            lines.add("Forward checkpoints sent " + ShownUnit.MEBIBYTES.textOf(stats.forwardBytes()));
        }
    }

    /** The causes that took anything, in the order of the record. */
    private static List<String> causes(ServiceQuality quality) {
        List<String> causes = new ArrayList<>();
        add(causes, "throttling", quality.throttling());
        add(causes, "write faults", quality.writeFaults());
        add(causes, "page requests", quality.pageRequests());
        add(causes, "encoding", quality.encoding());
        add(causes, "network", quality.network());
        add(causes, "disk writes", quality.disk());
        return causes;
    }

    private static void add(List<String> causes, String cause, double share) {
        if (share > 0) {
            causes.add(cause + ' ' + share(share));
        }
    }

    private static String share(double share) {
        return ShownUnit.PERCENT.textOf(share);
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.textOf(nanos);
    }
}
