package org.migworkbench.live.ui;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.ShownUnit;

/**
 * How a real migration ended.
 *
 * @param result what came of it
 * @param report what it left besides; empty where nothing is known
 */
record LiveEnding(MigrationResult result, Optional<LiveReport> report) {

    private static final double NANOS_PER_MILLI = 1e6;

    /** What happened, and whether the guest took harm. */
    String sentence(VmSpec vm) {
        boolean good = result.outcome() == Outcome.COMPLETED && result.ending().converged();
        String what = good ? MigrationState.of(result).word() + ": " + time(result.totalNanos()) + " in total, "
                + time(result.downtimeNanos()) + " downtime" : Headline.of(result, vm);
        return what + '.' + report.flatMap(LiveReport::guest).filter(check -> !check.clean())
                .map(check -> ' ' + harm(check)).orElse("");
    }

    /** Where the guest is and what can be done next; empty where the first sentence says it already. */
    String whereabouts() {
        boolean failed = result.outcome() == Outcome.FAILED || result.ending().lostVm();
        return failed ? "The log has the commands and QEMU's reasons. Start again when the cause is mended."
                : report.map(LiveReport::whereabouts).orElse("");
    }

    /** Whether something went wrong that a person should look at. */
    boolean isProblem() {
        return result.outcome() == Outcome.FAILED || result.ending().lostVm()
                || report.flatMap(LiveReport::guest).map(check -> !check.clean()).orElse(Boolean.FALSE);
    }

    /** What a demonstration without harm came to. */
    static String ofDemonstration(List<LiveRow> rows) {
        List<LiveRow> live = rows.stream().filter(row -> row.check().isPresent()).toList();
        long completed = live.stream().filter(row -> row.result().get().outcome() == Outcome.COMPLETED).count();
        return "Demonstration ended: " + completed + " of " + live.size()
                + (live.size() == 1 ? " migration" : " migrations") + " completed, no page lost.";
    }

    private static String time(long nanos) {
        return ShownUnit.MILLISECONDS.text(nanos / NANOS_PER_MILLI);
    }

    private static String harm(GuestReport check) {
        return check.lostPages() > 0 ? "The guest found " + check.lostPages() + " of its pages damaged."
                : "The guest is silent.";
    }
}
