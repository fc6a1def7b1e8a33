package org.migworkbench.engine.policies;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.quantities.Unit;

/** Parameters that several policies declare alike. */
final class CommonParams {

    /** xc_linux_save.c, the origin of many defaults. */
    static final String XEN = "Xen 3.0.4, tools/libxc/xc_linux_save.c";

    /** libxc's migration v2, the origin of others. */
    static final String LIBXC = "Xen, tools/libs/guest/xg_sr_save.c (2026-08)";

    /** Fixed cost of each round after the first. */
    static final ParamSpec<Long> ROUND_COST = new ParamSpec<>("roundCost", ParamType.time(0, 60e9), "0",
            ParamSource.ASSUMED, "No source gives one; Clark et al., NSDI 2005, Fig. 9, suggests 20 to 90 ms.",
            "Fixed cost per round: time for reading the log and the like before the first page of each round after"
                    + " the first.");

    /** Fixed cost of the switch. */
    static final ParamSpec<Long> SWITCHOVER_COST = new ParamSpec<>("switchoverCost", ParamType.time(0, 60e9), "0",
            ParamSource.ASSUMED,
            "Depends on the machine; Clark et al., NSDI 2005, Fig. 9, has 9 ms: 210 of downtime, 201 for copying.",
            "Fixed cost of the switch: time after the last page until the guest runs at the destination.");

    private CommonParams() {
    }

    static ParamSpec<Long> batch(String citation) {
        return new ParamSpec<>("batch", ParamType.whole(Unit.PAGES, 1, 8192), "1024", ParamSource.PUBLISHED, citation,
                "Most pages sent in one go.");
    }

    static ParamSpec<Long> maxIterations(String text, String citation) {
        return new ParamSpec<>("maxIterations", ParamType.whole(Unit.ROUNDS, 1, 1_000_000), text, ParamSource.PUBLISHED,
                citation, "Most live rounds; then the guest is stopped, however much is left.");
    }

    static ParamSpec<Long> minRemaining(String citation, String description) {
        return new ParamSpec<>("minRemaining", ParamType.whole(Unit.PAGES, 0, 1L << 30), "50", ParamSource.PUBLISHED,
                citation, description);
    }
}
