package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** ME2's memory exploration by itself, for any policy. */
public final class ExplorationProvider implements PolicyProvider<PageSelection> {

    /** Where the system is described. */
    public static final String SOURCE = "Ma, Wang, Dong, Li, Cheng: ME2, Efficient Live Migration of Virtual Machine"
            + " with Memory Exploration and Encoding, CLUSTER 2012";

    private static final ParamSpec<Boolean> DROP_CACHE = ParamSpec.flag("dropCache", false, ParamSource.ASSUMED,
            "Not published whether page cache counts as useful; it costs the guest reads"
                    + " from disk later.",
            "Whether clean page cache isn't sent either. What reading it again costs the guest isn't modelled.");

    /**
     * The parameters without the scan.
     *
     * @return their declarations
     */
    public static List<ParamSpec<?>> params() {
        return List.of(DROP_CACHE);
    }

    /**
     * Puts the exploration over a scan.
     *
     * @param scan   the scan
     * @param params values of {@link #params()}, others may be there too
     * @return the selection
     */
    public static PageSelection over(PageSelection scan, Params params) {
        return new ExploredMemory(scan, params.get(DROP_CACHE));
    }

    @Override
    public PolicyDescriptor<PageSelection> descriptor() {
        return new PolicyDescriptor<>("exploration", PageSelection.class, "Memory exploration",
                "Leaves out the pages that the guest's system has free when the first round begins; one that is written"
                        + " later is sent.",
                SOURCE, ScanParams.after(params()));
    }

    @Override
    public PageSelection create(Params params, PolicyContext context) {
        return over(ScanParams.scan(params, context), params);
    }
}
