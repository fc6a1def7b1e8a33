package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.quantities.Unit;

/**
 * Proxmox VE over QEMU's rule. It looks each second how much is left, ten times as often once that is less than what went
 * between two looks on average. Each look that sees more than the one before, or nothing, is counted; when the count
 * exceeds its limit, the downtime limit doubles and counting begins anew. There is no time-out: sooner or later the limit
 * is long enough.
 */
public final class ProxmoxDoubling extends ManagedThreshold {

    private static final String SOURCE = "Proxmox VE, qemu-server, src/PVE/QemuMigrate.pm (e6352be6)";

    private static final ParamSpec<Long> DOWNTIME = ManagerParams.downtimeLimit("100 ms", SOURCE + ", migrate_downtime",
            "The downtime limit at first.");
    private static final ParamSpec<Long> GROWTHS = new ParamSpec<>("growthsBeforeDoubling",
            ParamType.whole(Unit.NONE, 0, 1_000_000), "5", ParamSource.PUBLISHED, SOURCE,
            "How many looks may find more left than the look before, or nothing; with the next one the downtime limit"
                    + " doubles.");

    private static final long SECOND = 1_000_000_000L;
    private static final long FAST = SECOND / 10;

    private final long growths;
    private long looks;
    private long grown;
    private long leftBefore = Long.MAX_VALUE;

    private ProxmoxDoubling(Params params, PolicyContext context) {
        super(ManagerParams.qemu(ManagerParams.downtimeLimit(DOWNTIME, params, context), params, context), SECOND);
        this.growths = params.get(GROWTHS);
    }

    /**
     * Its parameters.
     *
     * @return the declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(DOWNTIME, GROWTHS, ManagerParams.SWITCHOVER_BANDWIDTH);
    }

    /**
     * Makes the rule for a migration.
     *
     * @param params  values of {@link #params}
     * @param context the migration
     * @return the rule
     */
    public static ProxmoxDoubling of(Params params, PolicyContext context) {
        return new ProxmoxDoubling(params, context);
    }

    @Override
    Decision look(RunView run) {
        looks++;
        long left = run.remainingPages() * run.pageSizeBytes();
        pollEvery(left < run.totalBytesSent() / looks ? FAST : SECOND);
        if (left > leftBefore || left == 0) {
            grown++;
        }
        leftBefore = left;
        if (grown > growths) {
            grown = 0;
            qemu().setDowntimeLimit(
                    Math.min((long) ManagerParams.LONGEST_DOWNTIME, 2 * qemu().downtimeLimitNanos()));
        }
        return Decision.CONTINUE;
    }

    /** What is left goes up and down in each pass, so the limit rises for as long as there are passes. */
    @Override
    public Outlook outlook(RunView run) {
        long most = (long) ManagerParams.LONGEST_DOWNTIME;
        boolean rises = qemu().downtimeLimitNanos() < most;
        return rises ? qemu().outlookAt(most).changingUntil(Outlook.NEVER) : qemu().outlookAt(most);
    }
}
