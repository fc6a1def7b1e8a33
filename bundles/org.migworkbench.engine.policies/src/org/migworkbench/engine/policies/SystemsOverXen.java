package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.disk.BlockCopy;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.CharacteristicCompression;
import org.migworkbench.engine.policies.selection.ExplorationProvider;
import org.migworkbench.engine.policies.selection.HierarchicalCopyProvider;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** Research systems that were built into Xen: its pre-copy at a constant rate with another selection or encoding. */
final class SystemsOverXen {

    static final PolicyProvider<Strategies> HCA = preset("hca", "HCA",
            "Xen's pre-copy that counts how often pages are written, from before the first round on, and sends the hot"
                    + " ones only while the guest stands still.",
            HierarchicalCopyProvider.SOURCE, HierarchicalCopyProvider.params(), List.of(),
            (params, context) -> hierarchical(xen(params, context), params, context));

    static final PolicyProvider<Strategies> MAGICIAN = preset("magician", "Magician",
            "The hierarchical copy with memory compression by the character of a page.",
            "Yang, Computer Knowledge and Technology 7(28), 2011, and ISDEA 2012: no numbers; "
                    + HierarchicalCopyProvider.SOURCE
                    + "; compression after Jin et al., CLUSTER 2009",
            HierarchicalCopyProvider.params(), CharacteristicCompression.params(), (params, context) -> {
                Strategies hca = hierarchical(xen(params, context), params, context);
                return Strategies
                        .of(hca.selection(), CharacteristicCompression.of(params, context), hca.bandwidth(), hca.stop(),
                                hca.mode())
                        .with(StrategyKind.THROTTLING, hca.throttling()).with(StrategyKind.COSTS, hca.costs());
            });

    static final PolicyProvider<Strategies> ME2 = preset("me2", "ME2",
            "Xen's pre-copy without the pages that the guest's system has free, and with run-length encoding. Of a disk"
                    + " it sends only the blocks that the file system uses.",
            ExplorationProvider.SOURCE, exploration(), ByteRunEncoding.params(), (params, context) -> {
                Strategies xen = xen(params, context);
                return Strategies
                        .of(ExplorationProvider.over(xen.selection(), params), ByteRunEncoding.of(params, context),
                                xen.bandwidth(), xen.stop(), xen.mode())
                        .with(StrategyKind.THROTTLING, xen.throttling()).with(StrategyKind.COSTS, xen.costs());
            });

    private SystemsOverXen() {
    }

    private static List<ParamSpec<?>> exploration() {
        List<ParamSpec<?>> all = new ArrayList<>(ExplorationProvider.params());
        all.addAll(BlockCopy.params(true));
        return all;
    }

    private static PolicyProvider<Strategies> preset(String id, String label, String summary, String source,
            List<ParamSpec<?>> selection, List<ParamSpec<?>> encoding,
            BiFunction<Params, PolicyContext, Strategies> factory) {
        List<ParamSpec<?>> all = new ArrayList<>(selection);
        all.addAll(encoding);
        all.addAll(new XenPolicy().descriptor().params());
        return SingleStrategy.of(id, Strategies.class, label, summary, source, all, factory);
    }

    private static Strategies xen(Params params, PolicyContext context) {
        return XenPolicy.strategies(params, context,
                new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()), false);
    }

    private static Strategies hierarchical(Strategies xen, Params params, PolicyContext context) {
        return Strategies
                .of(HierarchicalCopyProvider.over(xen.selection(), params, context.vm().pageCount()), xen.encoding(),
                        xen.bandwidth(), xen.stop(), xen.mode())
                .with(StrategyKind.THROTTLING, xen.throttling()).with(StrategyKind.COSTS, xen.costs());
    }
}
