package org.migworkbench.core.live.course;

import java.util.List;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.ShownUnit;

/**
 * How a real migration ended, in words.
 *
 * @param migration what came of it
 */
record LiveEnding(LiveMigration migration) {

    /** What happened, and whether the guest took harm. */
    String sentence(VmSpec vm) {
        MigrationResult result = migration.outcome();
        boolean good = result.ending().converged();
        String what = good ? MigrationState.of(result).word() + ": " + time(result.totalNanos()) + " in total, "
                + time(result.downtimeNanos()) + " downtime" : Headline.of(result, vm);
        return what + '.' + migration.report().guest().filter(check -> !check.clean())
                .map(check -> ' ' + harm(check)).orElse("");
    }

    /** Where the guest is and what can be done next; empty where the first sentence says it already. */
    String whereabouts() {
        return hasFailed() ? "The log has the commands and the monitor's reasons. Start again when the cause is mended."
                : migration.report().whereabouts();
    }

    private boolean hasFailed() {
        return migration.outcome().outcome() == Outcome.FAILED || migration.outcome().ending().lostVm();
    }

    /** Whether something went wrong that a person should look at. */
    boolean isProblem() {
        return hasFailed() || migration.report().guest().map(check -> !check.clean()).orElse(Boolean.FALSE);
    }

    /** What a demonstration without harm came to. */
    static String ofDemonstration(List<LiveRow> rows) {
        List<LiveRow> live = rows.stream().filter(row -> row.check().isPresent()).toList();
        long completed = live.stream().filter(row -> row.result().get().outcome() == Outcome.COMPLETED).count();
        return "Demonstration ended: " + completed + " of " + live.size()
                + (live.size() == 1 ? " migration" : " migrations") + " completed, no page lost.";
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.textOf(nanos);
    }

    private static String harm(GuestReport check) {
        return check.lostPages() > 0 ? "The guest found " + check.lostPages() + " of its pages damaged."
                : "The guest is silent.";
    }
}
