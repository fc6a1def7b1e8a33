package org.migworkbench.engine.policies.presets;

import java.util.List;
import org.migworkbench.engine.policies.bandwidth.Rates;
import org.migworkbench.engine.policies.mode.Modes;
import org.migworkbench.engine.policies.selection.Scans;
import org.migworkbench.engine.policies.stop.WholeRoundRules;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PartRow;
import org.migworkbench.engine.policy.catalog.WholePolicy;

/** Cloud Hypervisor and other simulators: whole rounds in order, as plain as can be. */
public final class WholeRoundPolicies {

    private static final String WHOLE = "100 %";

    /** All of them. */
    public static final List<WholePolicy> ALL = List.of(over(WholeRoundRules.CLOUD_HYPERVISOR_RULE, WHOLE),
            over(WholeRoundRules.CLOUD_HYPERVISOR_PASSES, WHOLE), over(WholeRoundRules.CLOUDSIMMIG,
                    Double.toString(WholeRoundRules.CLOUDSIMMIG_RHO)),
            over(WholeRoundRules.DISSECT_CF, WHOLE), over(WholeRoundRules.SIMGRID, WHOLE));

    private WholeRoundPolicies() {
    }

    /** Pages without headers, at the migration's bandwidth limit. */
    private static WholePolicy over(NamedStrategy<StopCondition> rule, String wireShare) {
        return WholePolicy.of(Rows.about(rule, ""), Rows.stop(rule), Rows.TIMES,
                PartRow.of(Scans.LINEAR).settled(Scans.BATCH, "1024"), Rows.plain("0", "0", wireShare),
                PartRow.of(Rates.CONSTANT), PartRow.of(Modes.PRECOPY), Rows.UNTHROTTLED, Rows.UNPROTECTED, Rows.DISK);
    }
}
