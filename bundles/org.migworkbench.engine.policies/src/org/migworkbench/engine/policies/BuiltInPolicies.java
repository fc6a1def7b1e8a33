package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.policies.disk.BlockCopy;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.CharacteristicCompression;
import org.migworkbench.engine.policies.encoding.CompressThreads;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.RemusDelta;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.selection.ExplorationProvider;
import org.migworkbench.engine.policies.selection.HierarchicalCopyProvider;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** The policies that come with the workbench. */
public final class BuiltInPolicies {

    private static final List<PolicyProvider<?>> FOR_MEMORY = List.of(
            PredictionPolicies.AR.alone(),
            PredictionPolicies.AR.overXen(),
            ThrottlingPolicies.AUTO_CONVERGE,
            ThrottlingPolicies.DIRTY_LIMIT,
            WholeRoundPolicies.CLOUD_HYPERVISOR_RULE.alone(),
            WholeRoundPolicies.CLOUD_HYPERVISOR_RULE.overWholeRounds(1),
            WholeRoundPolicies.CLOUD_HYPERVISOR_PASSES.alone(),
            WholeRoundPolicies.CLOUD_HYPERVISOR_PASSES.overWholeRounds(1),
            WholeRoundPolicies.CLOUDSIMMIG.alone(),
            WholeRoundPolicies.CLOUDSIMMIG.overWholeRounds(WholeRoundPolicies.CLOUDSIMMIG_RHO),
            new CustomPolicy(),
            WholeRoundPolicies.DISSECT_CF.alone(),
            WholeRoundPolicies.DISSECT_CF.overWholeRounds(1),
            SmoothedBandwidth.ALONE,
            SmoothedBandwidth.OVER_XEN,
            SystemsOverXen.HCA,
            PredictionPolicies.K_OF_N.alone(),
            PredictionPolicies.K_OF_N.overXen(),
            ManagerPolicies.KUBEVIRT.alone(),
            ManagerPolicies.KUBEVIRT.overQemu(),
            ManagerPolicies.KUBEVIRT_RAMP.alone(),
            ManagerPolicies.KUBEVIRT_RAMP.overQemu(),
            ManagerPolicies.KUBEVIRT_STALL.alone(),
            ManagerPolicies.KUBEVIRT_STALL.overQemu(),
            new LibxcPolicy(),
            SystemsOverXen.MAGICIAN,
            SystemsOverXen.ME2,
            PredictionPolicies.MARKOV.alone(),
            PredictionPolicies.MARKOV.overXen(),
            PredictionPolicies.MEAN.alone(),
            PredictionPolicies.MEAN.overXen(),
            ManagerPolicies.NOVA.alone(),
            ManagerPolicies.NOVA.overQemu(),
            PostcopyFaultTolerance.ALONE,
            PostcopyFaultTolerance.OVER_QEMU,
            new QemuPolicy(QemuPreset.PRECOPY),
            new QemuPolicy(QemuPreset.AUTO_CONVERGE),
            new QemuPolicy(QemuPreset.DIRTY_LIMIT),
            new QemuPolicy(QemuPreset.MULTIFD),
            new QemuPolicy(QemuPreset.POSTCOPY),
            new QemuPolicy(QemuPreset.XBZRLE),
            WholeRoundPolicies.SIMGRID.alone(),
            WholeRoundPolicies.SIMGRID.overWholeRounds(1),
            new XenAdaptivePolicy(),
            new XenPolicy(),
            new ExplorationProvider(),
            new HierarchicalCopyProvider(),
            ByteRunEncoding.provider(),
            CharacteristicCompression.provider(),
            CompressThreads.provider(),
            MultifdEncoding.provider(),
            RemusDelta.provider(),
            XbzrleEncoding.provider(),
            SelectionPolicies.BUBBLING,
            CombinationRules.PROVIDER);

    private static final List<PolicyProvider<?>> ALL = FOR_MEMORY.stream()
            .<PolicyProvider<?>>map(BuiltInPolicies::besideDisk).toList();

    private BuiltInPolicies() {
    }

    /** Each whole policy can copy a disk beside the memory. */
    private static PolicyProvider<?> besideDisk(PolicyProvider<?> provider) {
        if (provider.descriptor().kind() != Strategies.class) {
            return provider;
        }
        @SuppressWarnings("unchecked") // the descriptor's kind is the type that the provider makes
        PolicyProvider<Strategies> policy = (PolicyProvider<Strategies>) provider;
        return BlockCopy.beside(policy);
    }

    /**
     * All of them.
     *
     * @return the providers, one line each
     */
    public static List<PolicyProvider<?>> all() {
        return ALL;
    }
}
