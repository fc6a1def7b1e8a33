package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.policies.bandwidth.Rates;
import org.migworkbench.engine.policies.bandwidth.SmoothedBandwidth;
import org.migworkbench.engine.policies.disk.BlockCopy;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.CharacteristicCompression;
import org.migworkbench.engine.policies.encoding.CompressThreads;
import org.migworkbench.engine.policies.encoding.Encodings;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.RemusDelta;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.mode.FixedTimes;
import org.migworkbench.engine.policies.mode.Modes;
import org.migworkbench.engine.policies.presets.QemuPolicies;
import org.migworkbench.engine.policies.presets.WholeRoundPolicies;
import org.migworkbench.engine.policies.presets.XenPolicies;
import org.migworkbench.engine.policies.protection.PostcopyFaultTolerance;
import org.migworkbench.engine.policies.selection.Exploration;
import org.migworkbench.engine.policies.selection.Hierarchy;
import org.migworkbench.engine.policies.selection.Predictions;
import org.migworkbench.engine.policies.selection.Scans;
import org.migworkbench.engine.policies.stop.HypervisorRules;
import org.migworkbench.engine.policies.stop.ManagerRules;
import org.migworkbench.engine.policies.stop.WholeRoundRules;
import org.migworkbench.engine.policies.throttling.Throttlings;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** The policies and strategies that come with the workbench. */
public final class BuiltInPolicies {

    private static final List<NamedStrategy<?>> STRATEGIES = List.of(Scans.SCATTERED, Scans.LINEAR, Scans.WRAPPING,
            Scans.BUBBLING, Exploration.STRATEGY, Hierarchy.STRATEGY, Predictions.AR, Predictions.MEAN,
            Predictions.K_OF_N, Predictions.MARKOV,
            Encodings.PLAIN, Encodings.ZERO_MARK, ByteRunEncoding.STRATEGY, CharacteristicCompression.STRATEGY,
            CompressThreads.STRATEGY, MultifdEncoding.STRATEGY, RemusDelta.STRATEGY, XbzrleEncoding.STRATEGY,
            XbzrleEncoding.BY_MEMORY,
            Rates.CONSTANT, Rates.TOKEN_BUCKET, Rates.WINDOW, SmoothedBandwidth.STRATEGY,
            HypervisorRules.XEN, HypervisorRules.XEN_ADAPTIVE, HypervisorRules.LIBXC, HypervisorRules.QEMU,
            WholeRoundRules.CLOUD_HYPERVISOR_RULE, WholeRoundRules.CLOUD_HYPERVISOR_PASSES, WholeRoundRules.CLOUDSIMMIG,
            WholeRoundRules.DISSECT_CF, WholeRoundRules.SIMGRID, ManagerRules.KUBEVIRT, ManagerRules.KUBEVIRT_RAMP,
            ManagerRules.KUBEVIRT_STALL, ManagerRules.NOVA, ManagerRules.PROXMOX,
            Modes.PRECOPY, Modes.POSTCOPY, Throttlings.NONE, Throttlings.AUTO_CONVERGE, Throttlings.DIRTY_LIMIT,
            FixedTimes.STRATEGY, PostcopyFaultTolerance.NONE, PostcopyFaultTolerance.STRATEGY, BlockCopy.STRATEGY);

    private static final List<PolicyProvider<?>> ALL = all(XenPolicies.ALL, QemuPolicies.ALL, WholeRoundPolicies.ALL,
            STRATEGIES, List.of(CombinationRules.PROVIDER));

    private BuiltInPolicies() {
    }

    @SafeVarargs
    private static List<PolicyProvider<?>> all(List<? extends PolicyProvider<?>>... lists) {
        List<PolicyProvider<?>> all = new ArrayList<>();
        for (List<? extends PolicyProvider<?>> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    /**
     * All of them.
     *
     * @return the providers of whole policies, strategies and rules
     */
    public static List<PolicyProvider<?>> all() {
        return ALL;
    }
}
