package org.migworkbench.engine.policies;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.quantities.Unit;

/** Parameters that several policies declare alike. */
final class CommonParams {

    /** xc_linux_save.c, the origin of many defaults. */
    static final String XEN = "Xen 3.0.4, tools/libxc/xc_linux_save.c";

    /** libxc's migration v2, the origin of others. */
    static final String LIBXC = "Xen, tools/libs/guest/xg_sr_save.c (2026-08)";

    /** Fixed cost of each round after the first. */
    static final ParamSpec ROUND_COST = ParamSpec.integer("roundCost", Unit.NANOSECONDS, "0", 0, 60e9,
            ParamSource.ASSUMED, "No source gives one; Clark et al., NSDI 2005, Fig. 9, suggests 20 to 90 ms.",
            "Fixed cost per round: time for reading the log and the like before the first page of each round after"
                    + " the first.");

    /** Fixed cost of the switch. */
    static final ParamSpec SWITCHOVER_COST = ParamSpec.integer("switchoverCost", Unit.NANOSECONDS, "0", 0, 60e9,
            ParamSource.ASSUMED,
            "Depends on the machine; Clark et al., NSDI 2005, Fig. 9, has 9 ms: 210 of downtime, 201 for copying.",
            "Fixed cost of the switch: time after the last page until the guest runs at the destination.");

    private CommonParams() {
    }

    static ParamSpec batch(String citation) {
        return ParamSpec.integer("batch", Unit.PAGES, "1024", 1, 8192, ParamSource.PUBLISHED, citation,
                "Most pages sent in one go.");
    }

    static ParamSpec maxIterations(String text, String citation) {
        return ParamSpec.integer("maxIterations", Unit.ROUNDS, text, 1, 1_000_000, ParamSource.PUBLISHED, citation,
                "Most live rounds; then the guest is stopped, however much is left.");
    }

    static ParamSpec minRemaining(String citation, String description) {
        return ParamSpec.integer("minRemaining", Unit.PAGES, "50", 0, 1L << 30, ParamSource.PUBLISHED, citation,
                description);
    }
}
