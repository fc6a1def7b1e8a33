package org.migworkbench.analysis;

import java.util.OptionalLong;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;

/** Whether a result tells how long the guest stood still: a recording may end without a word of it. */
public final class KnownDowntime {

    private KnownDowntime() {
    }

    /**
     * How long the guest stood still, if that is known. A migration that completed had a pause; where none is told and
     * neither a round without length nor post-copy explains that, nothing is known.
     *
     * @param result the result
     * @return nanoseconds, 0 where the guest never stopped; empty where it isn't known
     */
    public static OptionalLong nanos(MigrationResult result) {
        boolean told = result.downtimeNanos() > 0 || result.outcome() != Outcome.COMPLETED || hadPostcopy(result)
                || result.rounds().stream().anyMatch(
                        round -> round.phase() == Phase.STOP_AND_COPY && round.durationNanos() == 0);
        return told ? OptionalLong.of(result.downtimeNanos()) : OptionalLong.empty();
    }

    /** Whether memory followed after the switch. */
    static boolean hadPostcopy(MigrationResult result) {
        return result.postcopy().faults() > 0 || result.postcopy().bytesSent() > 0
                || result.rounds().stream().anyMatch(round -> round.phase() == Phase.POSTCOPY);
    }
}
