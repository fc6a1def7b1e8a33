package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.quantities.Unit;

/** The order in which a selection that adds a rule of its own goes through the pages, as parameters. */
public final class ScanChoice {

    private static final String XEN = "xen";
    private static final String LINEAR = "linear";
    private static final String WRAPPING = "wrapping";

    /** The order. */
    public static final ParamSpec<String> SCAN = ParamSpec.choice("scan", List.of(XEN, LINEAR, WRAPPING),
            ParamSource.PUBLISHED, "Its authors built it into Xen.",
            "Order of the pages that the rule lets go: scattered without those written again (xen), by number (linear),"
                    + " or by number from where the last round ended (wrapping, as in QEMU).");
    private static final ParamSpec<Long> BATCH = new ParamSpec<>("batch", ParamType.whole(Unit.PAGES, 1, 8192), "1024",
            ParamSource.PUBLISHED, "Xen 3.0.4, tools/libxc/xc_linux_save.c, MAX_BATCH_SIZE",
            "Most pages sent in one go; the wrapping scan has no limit of its own.");

    private ScanChoice() {
    }

    /** The parameters, to stand after those of the rule. */
    static List<ParamSpec<?>> params() {
        return List.of(SCAN, BATCH);
    }

    /** The scan that the values name. */
    static PageSelection scan(Params params, PolicyContext context) {
        int pages = context.vm().pageCount();
        return switch (params.get(SCAN)) {
            case LINEAR -> new LinearScan(pages, params.getInt(BATCH));
            case WRAPPING -> new WrappingScan(pages);
            default -> new PermutedSkippingScan(pages, params.getInt(BATCH));
        };
    }
}
