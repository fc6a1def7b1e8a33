package org.migworkbench.backend.qemu;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.qmp.QmpConversation;
import org.migworkbench.qmp.QmpLine;
import org.migworkbench.qmp.QmpReply;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;

/**
 * What came of one migration of the matrix.
 *
 * @param name what was tried
 * @param result the workbench's result
 * @param report what it left besides
 * @param qemu QEMU's last report, read from the log
 * @param problems what isn't as it must be
 */
record MatrixRow(String name, MigrationResult result, LiveReport report, Optional<MigrationInfo> qemu,
        List<String> problems) {

    /** QEMU's own last report of a completed migration, from the log of commands. */
    static Optional<MigrationInfo> completed(Path log) throws IOException {
        Optional<MigrationInfo> last = Optional.empty();
        for (QmpLine line : QmpConversation.read(log).lines()) {
            if (!line.sent() && line.message() instanceof QmpReply reply && reply.refusal().isEmpty()
                    && line.json().contains("\"completed\"") && line.json().contains("\"total-time\"")) {
                last = read(reply);
            }
        }
        return last.filter(info -> info.status().filter(MigrationStatus.COMPLETED::equals).isPresent());
    }

    private static Optional<MigrationInfo> read(QmpReply reply) {
        try {
            return Optional.of(MigrationInfo.of(reply.object()));
        } catch (QmpFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether time, downtime and bytes are QEMU's own. */
    boolean agrees() {
        return qemu.isPresent() && result.totalNanos() == qemu.get().totalTimeMillis().orElse(-1) * 1_000_000
                && result.downtimeNanos() == qemu.get().downtimeMillis().orElse(-1) * 1_000_000
                && result.bytesSent() == qemu.get().ram().orElseThrow().transferredBytes().orElse(-1)
                && result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum() == result.bytesSent();
    }

    /** A row of the table. */
    String text() {
        Optional<GuestReport> guest = report.guest();
        String own = result.outcome() == Outcome.COMPLETED ? agrees() ? "yes" : "NO" : "-";
        String self = guest.isEmpty() ? "-"
                : guest.get().clean() ? "clean" : guest.get().alive() ? guest.get().lostPages() + " lost" : "silent";
        String gap = guest.isPresent() && guest.get().gapNanos().isPresent() && result.outcome() == Outcome.COMPLETED
                ? millis(guest.get().gapNanos().getAsLong()) : "-";
        return "| " + String.join(" | ", name, result.outcome().id() + (result.ending().lostVm() ? ", guest lost" : ""),
                millis(result.totalNanos()), millis(result.downtimeNanos()), gap,
                String.format(Locale.ROOT, "%.2f", result.bytesSent() / (double) (1 << 20)),
                Integer.toString(result.rounds().size()), own, self) + " |";
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }
}
