package org.migworkbench.engine.testkit;

import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;

/** A migration as a text of one line a round, to be kept as a golden run and reviewed as a difference. */
public final class RunText {

    private RunText() {
    }

    /**
     * Writes a migration.
     *
     * @param seed   the scenario's seed
     * @param result the migration
     * @return all of its numbers, exactly
     */
    public static String of(long seed, MigrationResult result) {
        StringBuilder text = new StringBuilder();
        line(text, "policy %s, seed %d", result.policy().base().id(), seed);
        line(text, "%s, converged %b: %s", result.outcome().id(), result.ending().converged(), result.reason());
        line(text, "total %d ns, downtime %d ns, bytes %d, pages %d, resent %d, zero %d", result.totalNanos(),
                result.downtimeNanos(), result.bytesSent(), result.traffic().pagesSent(),
                result.traffic().pagesResent(),
                result.traffic().zeroPages());
        for (RoundStats round : result.rounds()) {
            line(text, "round %d %s at %d ns for %d ns: sent %d pages %d bytes, dirtied %d, skipped %d, remaining %d,"
                    + " dirty rate %.0f B/s, bandwidth %.0f B/s, share %.4f, expected downtime %d ns", round.round(),
                    round.phase().id(), round.startNanos(), round.durationNanos(), round.traffic().pagesSent(),
                    round.traffic().bytesSent(), round.guest().pagesDirtied(), round.traffic().pagesSkipped(),
                    round.traffic().remainingBytes(),
                    round.guest().dirtyRateBytesPerSecond(), round.traffic().bandwidthBytesPerSecond(),
                    round.traffic().bandwidthShare(),
                    round.guest().expectedDowntimeNanos());
        }
        if (!result.protection().equals(ProtectionStats.NONE)) {
            line(text, "%s", result.protection());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
