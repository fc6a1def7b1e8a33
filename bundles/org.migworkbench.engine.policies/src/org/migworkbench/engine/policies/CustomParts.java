package org.migworkbench.engine.policies;

import java.util.List;
import java.util.Set;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.CharacteristicCompression;
import org.migworkbench.engine.policies.encoding.CompressThreads;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.RemusDelta;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.mode.Precopy;
import org.migworkbench.engine.policies.selection.ExplorationProvider;
import org.migworkbench.engine.policies.selection.HierarchicalCopyProvider;
import org.migworkbench.engine.policies.selection.LinearScan;
import org.migworkbench.engine.policies.selection.PermutedSkippingScan;
import org.migworkbench.engine.policies.selection.WrappingScan;
import org.migworkbench.engine.policies.stop.SimplePrecopyRules;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** What the policy {@code custom} can be put together from; the plain part of each kind comes first. */
final class CustomParts {

    static final String POSTCOPY = "postcopy";

    private static final String XEN = "xen";
    private static final String XEN_ADAPTIVE = "xen-adaptive";
    private static final String LIBXC = "libxc";
    private static final String QEMU = "qemu";

    private CustomParts() {
    }

    static List<PolicyProvider<PageSelection>> selections() {
        return List.of(
                SingleStrategy.of(XEN, PageSelection.class, "Xen's scan", "Scattered; skips pages dirtied again.",
                        CommonParams.XEN, List.of(XenPolicy.BATCH),
                        (params, context) -> new PermutedSkippingScan(context.vm().pageCount(),
                                params.getInt(XenPolicy.BATCH))),
                SingleStrategy.of("linear", PageSelection.class, "In order", "By number.", CommonParams.LIBXC,
                        List.of(XenPolicy.BATCH), (params, context) -> new LinearScan(context.vm().pageCount(),
                                params.getInt(XenPolicy.BATCH))),
                SingleStrategy.of("wrapping", PageSelection.class, "Going round", "By number, going round.",
                        QemuPolicy.SOURCE, List.of(), (params, context) -> new WrappingScan(
                                context.vm().pageCount())),
                PredictionPolicies.AR.alone(), SelectionPolicies.BUBBLING, new ExplorationProvider(),
                new HierarchicalCopyProvider(), PredictionPolicies.K_OF_N.alone(), PredictionPolicies.MARKOV.alone(),
                PredictionPolicies.MEAN.alone());
    }

    static List<PolicyProvider<Encoding>> encodings() {
        return List.of(
                SingleStrategy.of("plain", Encoding.class, "Plain", "Whole pages.", CommonParams.XEN, List.of(),
                        (params, context) -> XenPolicy.encoding(context)),
                SingleStrategy.of("zero-mark", Encoding.class, "Zero pages marked", "Zero pages as a mark.",
                        QemuPolicy.SOURCE, List.of(QemuPolicy.ZERO_PAGE_COST), QemuCapabilities::marked),
                ByteRunEncoding.provider(), CharacteristicCompression.provider(), CompressThreads.provider(),
                MultifdEncoding.provider(), RemusDelta.provider(), XbzrleEncoding.provider());
    }

    static List<PolicyProvider<BandwidthAllocation>> bandwidths() {
        return List.of(
                SingleStrategy.of("constant", BandwidthAllocation.class, "Constant", "The migration's limit.",
                        CommonParams.XEN, List.of(),
                        (params, context) -> new ConstantRate(context.migration().bandwidthLimitBytesPerSecond())),
                SingleStrategy.of(XEN_ADAPTIVE, BandwidthAllocation.class, "Adaptive", "Rises with the dirty rate.",
                        XenAdaptivePolicy.SOURCE, XenAdaptivePolicy.RATES, XenAdaptivePolicy::bucket),
                SingleStrategy.of(QEMU, BandwidthAllocation.class, "QEMU's limit", "A mean rate in windows of 100 ms.",
                        QemuPolicy.SOURCE, List.of(QemuPolicy.MAX_BANDWIDTH, QemuTransfer.POSTCOPY_BANDWIDTH),
                        QemuPolicy::bandwidth),
                SmoothedBandwidth.ALONE);
    }

    static List<PolicyProvider<StopCondition>> stops() {
        return List.of(
                SingleStrategy.of(XEN, StopCondition.class, "Xen's rules", "Rounds, data or a small rest.",
                        CommonParams.XEN, XenPolicy.STOP, (params, context) -> XenPolicy.stop(params, false)),
                SingleStrategy.of(XEN_ADAPTIVE, StopCondition.class, "Xen's rules, adaptive",
                        "Xen's, and a round that grows at the highest rate.", XenAdaptivePolicy.SOURCE, XenPolicy.STOP,
                        (params, context) -> XenPolicy.stop(params, true)),
                SingleStrategy.of(LIBXC, StopCondition.class, "Migration v2's rules", "Few rounds or a small rest.",
                        CommonParams.LIBXC, List.of(LibxcPolicy.MAX_ITERATIONS, LibxcPolicy.MIN_REMAINING),
                        (params, context) -> new SimplePrecopyRules(params.getInt(LibxcPolicy.MAX_ITERATIONS),
                                params.getInt(LibxcPolicy.MIN_REMAINING))),
                SingleStrategy.of(QEMU, StopCondition.class, "QEMU's rule", "The rest fits the downtime limit.",
                        QemuPolicy.SOURCE, List.of(QemuPolicy.DOWNTIME_LIMIT, QemuPolicy.SWITCHOVER_BANDWIDTH),
                        QemuPolicy::rule),
                WholeRoundPolicies.CLOUD_HYPERVISOR_RULE.alone(), WholeRoundPolicies.CLOUD_HYPERVISOR_PASSES.alone(),
                WholeRoundPolicies.CLOUDSIMMIG.alone(), WholeRoundPolicies.DISSECT_CF.alone(),
                ManagerPolicies.KUBEVIRT.alone(), ManagerPolicies.KUBEVIRT_RAMP.alone(),
                ManagerPolicies.KUBEVIRT_STALL.alone(), ManagerPolicies.NOVA.alone(),
                WholeRoundPolicies.SIMGRID.alone());
    }

    static List<PolicyProvider<Throttling>> throttlings() {
        return List.of(
                SingleStrategy.of("none", Throttling.class, "None", "The guest is left alone.", "None.", List.of(),
                        (params, context) -> Throttling.NONE),
                ThrottlingPolicies.AUTO_CONVERGE, ThrottlingPolicies.DIRTY_LIMIT);
    }

    static List<PolicyProvider<TransferMode>> transfers() {
        return List.of(
                SingleStrategy.of("precopy", TransferMode.class, "Pre-copy", "Live rounds, then the rest.",
                        CommonParams.XEN, List.of(), (params, context) -> new Precopy()),
                SingleStrategy.of(POSTCOPY, TransferMode.class, "Post-copy", "Goes on at the destination.",
                        QemuPolicy.SOURCE, QemuTransfer.modeParams(),
                        (params, context) -> QemuTransfer.mode(params)));
    }

    static List<PolicyProvider<Protection>> protections() {
        return List.of(
                SingleStrategy.of("none", Protection.class, "None", "What is lost is lost.", "None.", List.of(),
                        (params, context) -> Protection.NONE),
                PostcopyFaultTolerance.ALONE);
    }

    /** Whether a stop condition has the log read only when little is left, so that auto-converge needs more readings. */
    static boolean readsLogSeldom(String stop) {
        return Set.of(QEMU, ManagerPolicies.KUBEVIRT.id(), ManagerPolicies.KUBEVIRT_RAMP.id(),
                ManagerPolicies.KUBEVIRT_STALL.id(), ManagerPolicies.NOVA.id()).contains(stop);
    }
}
