package org.migworkbench.core.live.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;

/**
 * A row of the comparison: one real migration, or the simulation of the same.
 *
 * @param name what it is
 * @param query asks for its rounds
 * @param result what came of it; empty while it goes on
 * @param check what the guest found; empty for a simulation and for guests that don't tell
 */
public record LiveRow(String name, RunQuery query, Optional<MigrationResult> result, Optional<GuestReport> check) {

    /** Names of the columns. */
    public static final List<String> COLUMNS = List.of("Migration", "Outcome", "Total", "Downtime", "Sent", "Rounds",
            "Lost pages",
            "Silence");

    private static final String NONE = "\u2013";

    /**
     * The texts of the columns, in their order.
     *
     * @return one text a column
     */
    public List<String> cells() {
        return List.of(name, result.map(MigrationState::of).orElse(MigrationState.RUNNING).word(),
                text(one -> time(one.totalNanos())), text(one -> time(one.downtimeNanos())),
                text(one -> Quantity.formatBytes(one.bytesSent())),
                text(one -> Integer.toString(MigrationRounds.of(one).liveRounds())),
                check.map(one -> Long.toString(one.lostPages())).orElse(NONE),
                check.filter(one -> one.gapNanos().isPresent()).map(one -> time(one.gapNanos().getAsLong()))
                        .orElse(NONE));
    }

    private String text(Function<MigrationResult, String> cell) {
        return result.map(cell).orElse(NONE);
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.textOf(nanos);
    }
}
