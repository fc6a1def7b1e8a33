package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** ME2's memory exploration as a strategy. */
public final class Exploration {

    /** Where the system is described. */
    public static final String SOURCE = "Ma, Wang, Dong, Li, Cheng: ME2, Efficient Live Migration of Virtual Machine"
            + " with Memory Exploration and Encoding, CLUSTER 2012";

    private static final ParamSpec<Boolean> DROP_CACHE = ParamSpec.flag("dropCache", false, ParamSource.ASSUMED,
            "Not published whether page cache counts as useful; it costs the guest reads"
                    + " from disk later.",
            "Whether clean page cache isn't sent either. What reading it again costs the guest isn't modelled.");

    /** The exploration over a scan. */
    public static final NamedStrategy<PageSelection> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>(
            "exploration", PageSelection.class, "Memory exploration",
            "Leaves out the pages that the guest's system has free when the first round begins; one that is written"
                    + " later is sent.",
            SOURCE, ParamSpec.joined(List.of(DROP_CACHE), ScanChoice.params())),
            (params, context) -> new ExploredMemory(ScanChoice.scan(params, context), params.get(DROP_CACHE)));

    private Exploration() {
    }
}
