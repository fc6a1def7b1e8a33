package org.migworkbench.analysis.playback;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.quantities.ShownUnit;

/** A moment of a migration in words. */
public final class MomentText {

    private MomentText() {
    }

    /**
     * Tells where a migration is.
     *
     * @param moment the moment
     * @return for example {@code Pre-copy, round 3: 812 MiB left, 5.20 GiB sent, 984 Mbit/s, dirtied 120 Mbit/s}
     */
    public static String of(MigrationMoment moment) {
        List<String> parts = new ArrayList<>();
        moment.remainingBytes().ifPresent(bytes -> parts.add(ShownUnit.MEBIBYTES.textOf(bytes) + " left"));
        parts.add(ShownUnit.MEBIBYTES.textOf(moment.sentBytes()) + " sent");
        if (moment.bandwidthBytesPerSecond() > 0) {
            parts.add(ShownUnit.MBIT_PER_SECOND.textOf(moment.bandwidthBytesPerSecond()));
        }
        if (moment.dirtyRateBytesPerSecond() > 0) {
            parts.add("dirtied " + ShownUnit.MBIT_PER_SECOND.textOf(moment.dirtyRateBytesPerSecond()));
        }
        if (moment.throttle() > 0) {
            parts.add("guest slowed by " + ShownUnit.PERCENT.textOf(moment.throttle()));
        }
        return stage(moment) + ": " + String.join(", ", parts);
    }

    private static String stage(MigrationMoment moment) {
        return switch (moment.stage()) {
            case WAITING -> "Not begun";
            case ENDED -> "Over";
            case MOVING -> RoundTable.text(moment.phase()) + (moment.isPaused() ? ", guest stands still" : "")
                    + (moment.round() == 0 ? "" : ", round " + moment.round());
        };
    }
}
