package org.migworkbench.engine.policies.presets;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.policies.bandwidth.Rates;
import org.migworkbench.engine.policies.bandwidth.SmoothedBandwidth;
import org.migworkbench.engine.policies.disk.BlockCopy;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.CharacteristicCompression;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policies.mode.Modes;
import org.migworkbench.engine.policies.selection.Exploration;
import org.migworkbench.engine.policies.selection.Hierarchy;
import org.migworkbench.engine.policies.selection.Predictions;
import org.migworkbench.engine.policies.selection.ScanChoice;
import org.migworkbench.engine.policies.selection.Scans;
import org.migworkbench.engine.policies.stop.HypervisorRules;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PartRow;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.WholePolicy;

/** Xen's live migration, and research systems that were built into it. */
public final class XenPolicies {

    private static final String REST = " Otherwise Xen's pre-copy.";
    private static final String REST_AT_LIMIT = " Otherwise Xen's pre-copy at the migration's bandwidth limit.";

    /** Pre-copy of Xen 3.0.4 at the migration's bandwidth limit. */
    static final WholePolicy XEN = WholePolicy.of(new PolicyDescriptor<>("xen", Strategies.class, "Xen pre-copy",
            "Rounds over the pages dirtied in the round before, in a scattered order; pages dirtied again are"
                    + " skipped. Sends at the migration's bandwidth limit.",
            Sources.XEN + "; Clark et al., NSDI 2005", List.of()),
            Rows.stop(HypervisorRules.XEN), PartRow.of(Scans.SCATTERED), Rows.TIMES, Rows.plain("4", "8", "100 %"),
            PartRow.of(Rates.CONSTANT), PartRow.of(Modes.PRECOPY), Rows.UNTHROTTLED, Rows.UNPROTECTED, Rows.DISK);

    /** The same with the adaptive rate of its ADAPTIVE_SAVE code. */
    static final WholePolicy XEN_ADAPTIVE = XEN
            .as(new PolicyDescriptor<>("xen-adaptive", Strategies.class, "Xen, adaptive rate",
                    "Xen pre-copy that starts slowly and raises its rate above the rate at which the guest dirties memory.",
                    Sources.XEN_ADAPTIVE + "; Clark et al., NSDI 2005, section 5.3", List.of()))
            .with(Rows.stop(HypervisorRules.XEN_ADAPTIVE)).with(PartRow.of(Rates.TOKEN_BUCKET));

    /** Pre-copy of today's Xen. */
    static final WholePolicy LIBXC = WholePolicy
            .of(new PolicyDescriptor<>("libxc", Strategies.class, "Xen, migration v2",
                    "A few rounds over the pages dirtied in the round before, in order and without skipping. Sends at the"
                            + " migration's bandwidth limit.",
                    Sources.LIBXC, List.of()),
                    Rows.stop(HypervisorRules.LIBXC), PartRow.of(Scans.LINEAR), Rows.TIMES,
                    Rows.plain("16", "8", "100 %"), PartRow.of(Rates.CONSTANT), PartRow.of(Modes.PRECOPY),
                    Rows.UNTHROTTLED, Rows.UNPROTECTED, Rows.DISK)
            .preset(Scans.BATCH.withDefault("1024", ParamSource.PUBLISHED, Sources.LIBXC + ", MAX_BATCH_SIZE"));

    private static final WholePolicy HCA = XEN
            .as(new PolicyDescriptor<>("hca", Strategies.class, "HCA",
                    "Xen's pre-copy that counts how often pages are written, from before the first round on, and sends the"
                            + " hot ones only while the guest stands still.",
                    Hierarchy.SOURCE, List.of()))
            .with(PartRow.of(Hierarchy.STRATEGY).settled(ScanChoice.SCAN, "xen")).preset(Scans.BATCH);

    private static final WholePolicy MAGICIAN = HCA
            .as(new PolicyDescriptor<>("magician", Strategies.class, "Magician",
                    "The hierarchical copy with memory compression by the character of a page.",
                    "Yang, Computer Knowledge and Technology 7(28), 2011, and ISDEA 2012: no numbers; "
                            + Hierarchy.SOURCE
                            + "; compression after Jin et al., CLUSTER 2009",
                    List.of()))
            .with(PartRow.of(CharacteristicCompression.STRATEGY));

    private static final WholePolicy ME2 = XEN
            .as(new PolicyDescriptor<>("me2", Strategies.class, "ME2",
                    "Xen's pre-copy without the pages that the guest's system has free, and with run-length encoding. Of a"
                            + " disk it sends only the blocks that the file system uses.",
                    Exploration.SOURCE, List.of()))
            .with(PartRow.of(BlockCopy.STRATEGY)).with(PartRow.of(ByteRunEncoding.STRATEGY))
            .with(PartRow.of(Exploration.STRATEGY).settled(ScanChoice.SCAN, "xen")).preset(Scans.BATCH)
            .preset(BlockCopy.EXPLORATION.withDefault("true"));

    /** All of them. */
    public static final List<WholePolicy> ALL = List.of(XEN, XEN_ADAPTIVE, LIBXC, HCA, MAGICIAN, ME2,
            over(SmoothedBandwidth.STRATEGY, REST), over(Predictions.AR, REST_AT_LIMIT),
            over(Predictions.MEAN, REST_AT_LIMIT), over(Predictions.K_OF_N, REST_AT_LIMIT),
            over(Predictions.MARKOV, REST_AT_LIMIT));

    private XenPolicies() {
    }

    /** A strategy with the rest of Xen's. */
    private static WholePolicy over(NamedStrategy<?> strategy, String rest) {
        return XEN.as(Rows.about(strategy, rest)).with(PartRow.of(strategy));
    }
}
