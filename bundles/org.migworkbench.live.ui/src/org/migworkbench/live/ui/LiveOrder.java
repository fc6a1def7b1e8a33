package org.migworkbench.live.ui;

import java.util.Optional;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveControl;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.quantities.Quantity;

/**
 * Something that a person does to a migration.
 *
 * @param action what
 * @param value bytes a second of a bandwidth, nanoseconds of a downtime; else ignored
 */
record LiveOrder(LiveAction action, long value) {

    private static final long NANOS_PER_MILLI = 1_000_000;

    void give(LiveControl control) throws LiveException {
        switch (action) {
            case BANDWIDTH -> control.maxBandwidth(value);
            case DOWNTIME -> control.downtimeLimit(value);
            case POSTCOPY -> control.startPostcopy();
            case PAUSE -> control.pause();
            case RECOVER -> control.recover(Optional.empty());
            case CONTINUE -> control.continueSwitchover();
            case CANCEL -> control.cancel();
        }
    }

    /** The command that is given, for a question beforehand. */
    String command() {
        return switch (action) {
            case BANDWIDTH -> "migrate-set-parameters max-bandwidth=" + value + " ("
                    + Quantity.formatBytesPerSecond(value) + ')';
            case DOWNTIME -> "migrate-set-parameters downtime-limit=" + value / NANOS_PER_MILLI + " ("
                    + Quantity.formatNanos(value) + ')';
            case POSTCOPY -> "migrate-start-postcopy";
            case PAUSE -> "migrate-pause";
            case RECOVER -> "migrate-recover at the destination, then migrate with resume at the source";
            case CONTINUE -> "migrate-continue";
            case CANCEL -> "migrate_cancel";
        };
    }
}
