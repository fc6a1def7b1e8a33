package org.migworkbench.backend.qemu;

import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveStatus;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.quantities.Quantity;

/** The workbench's words for migrations in QEMU's, and QEMU's in the workbench's. */
final class QemuWords {

    private static final double NANOS_PER_MILLI = 1e6;

    private QemuWords() {
    }

    /** How far a migration is. */
    static LiveStatus status(MigrationStatus status) {
        return switch (status) {
            case NONE -> LiveStatus.UNKNOWN;
            case SETUP, WAIT_UNPLUG -> LiveStatus.SETUP;
            case ACTIVE -> LiveStatus.PRECOPY;
            case PRE_SWITCHOVER -> LiveStatus.AWAITING_SWITCHOVER;
            case DEVICE -> LiveStatus.SWITCHOVER;
            case POSTCOPY_ACTIVE -> LiveStatus.POSTCOPY;
            case POSTCOPY_PAUSED -> LiveStatus.POSTCOPY_INTERRUPTED;
            case POSTCOPY_RECOVER_SETUP, POSTCOPY_RECOVER -> LiveStatus.POSTCOPY_RECOVERY;
            case COMPLETED -> LiveStatus.COMPLETED;
            case CANCELLING -> LiveStatus.CANCELLING;
            case CANCELLED -> LiveStatus.CANCELLED;
            case FAILED -> LiveStatus.FAILED;
            case COLO, OTHER -> LiveStatus.OTHER;
        };
    }

    /** The commands of an order, for people. */
    static String command(LiveOrder order) {
        return switch (order.action()) {
            case BANDWIDTH -> "migrate-set-parameters " + QemuTable.MAX_BANDWIDTH.name() + '=' + order.value() + " ("
                    + Quantity.formatBytesPerSecond(order.value()) + ')';
            case DOWNTIME -> "migrate-set-parameters " + QemuTable.DOWNTIME_LIMIT.name() + '=' + millis(order.value())
                    + " (" + Quantity.formatNanos(order.value()) + ')';
            case POSTCOPY -> "migrate-start-postcopy";
            case PAUSE -> "migrate-pause";
            case RECOVER -> "migrate-recover at the destination, then migrate with resume at the source";
            case CONTINUE -> "migrate-continue";
            case CANCEL -> "migrate_cancel";
        };
    }

    /** A limit of the downtime as QEMU takes it. */
    static long millis(long nanos) {
        return Math.round(nanos / NANOS_PER_MILLI);
    }
}
