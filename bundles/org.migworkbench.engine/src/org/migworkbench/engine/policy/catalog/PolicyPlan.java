package org.migworkbench.engine.policy.catalog;

import java.util.List;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.DiskCopy;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** A policy whose providers are found and whose parameters are read, so that it can be made again and again quickly. */
public final class PolicyPlan {

    private final Part<Strategies> base;
    private final Part<PageSelection> selection;
    private final Part<Encoding> encoding;
    private final Part<BandwidthAllocation> bandwidth;
    private final Part<StopCondition> stop;
    private final Part<TransferMode> mode;
    private final Part<Throttling> throttling;
    private final Part<Protection> protection;
    private final Part<DiskCopy> disk;

    /**
     * Finds the providers.
     *
     * @param policies known policies
     * @param spec     which of them
     */
    public PolicyPlan(PolicyCatalog policies, PolicySpec spec) {
        this.base = Part.of(policies.require(Strategies.class, spec.base().id()), spec.base());
        this.selection = part(PageSelection.class, policies, spec.overrides());
        this.encoding = part(Encoding.class, policies, spec.overrides());
        this.bandwidth = part(BandwidthAllocation.class, policies, spec.overrides());
        this.stop = part(StopCondition.class, policies, spec.overrides());
        this.mode = part(TransferMode.class, policies, spec.overrides());
        this.throttling = part(Throttling.class, policies, spec.overrides());
        this.protection = part(Protection.class, policies, spec.overrides());
        this.disk = part(DiskCopy.class, policies, spec.overrides());
    }

    /**
     * Makes fresh strategies.
     *
     * @param context what they may know
     * @return the strategies
     */
    public Strategies make(PolicyContext context) {
        Strategies made = base.make(context);
        return new Strategies(selection == null ? made.selection() : selection.make(context),
                encoding == null ? made.encoding() : encoding.make(context),
                bandwidth == null ? made.bandwidth() : bandwidth.make(context),
                stop == null ? made.stop() : stop.make(context),
                mode == null ? made.mode() : mode.make(context),
                throttling == null ? made.throttling() : throttling.make(context), made.costs(),
                protection == null ? made.protection() : protection.make(context),
                disk == null ? made.disk() : disk.make(context));
    }

    private static <P> Part<P> part(Class<P> kind, PolicyCatalog policies, List<PolicyRef> overrides) {
        for (PolicyRef override : overrides) {
            for (PolicyProvider<P> provider : policies.all(kind)) {
                if (provider.descriptor().id().equals(override.id())) {
                    return Part.of(provider, override);
                }
            }
        }
        return null;
    }

    /** A provider and what it is given. */
    private record Part<P>(PolicyProvider<P> provider, Params params) {

        static <P> Part<P> of(PolicyProvider<P> provider, PolicyRef ref) {
            return new Part<>(provider, Params.parse(provider.descriptor().params(), ref.params()));
        }

        P make(PolicyContext context) {
            return provider.create(params, context);
        }
    }
}
