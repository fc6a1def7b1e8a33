package org.migworkbench.engine.policies.presets;

import java.util.List;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policies.disk.BlockCopy;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policies.encoding.Encodings;
import org.migworkbench.engine.policies.mode.FixedTimes;
import org.migworkbench.engine.policies.protection.PostcopyFaultTolerance;
import org.migworkbench.engine.policies.stop.StopRule;
import org.migworkbench.engine.policies.throttling.Throttlings;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PartRow;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/** Rows that several policies have alike. */
final class Rows {

    /** What nearly every policy leaves alone, and the disk's copy, which all have. */
    static final PartRow UNTHROTTLED = PartRow.of(Throttlings.NONE);
    static final PartRow UNPROTECTED = PartRow.of(PostcopyFaultTolerance.NONE);
    static final PartRow DISK = besides(BlockCopy.STRATEGY);

    /** Fixed times without a wait for a go-ahead, which only QEMU has. */
    static final PartRow TIMES = PartRow.of(FixedTimes.STRATEGY).settled(FixedTimes.PAUSE, "0");

    private Rows() {
    }

    /** A rule without post-copy of its own and further readings of the log. */
    static PartRow stop(NamedStrategy<StopCondition> rule) {
        return PartRow.of(rule).settled(StopRule.POSTCOPY_AFTER, "0").settled(StopRule.LOG_PERIOD, "0");
    }

    /** Whole pages with headers; a batch's and a page's in bytes. */
    static PartRow plain(String batchHeader, String pageHeader, String wireShare) {
        return PartRow.of(Encodings.PLAIN).settled(Encodings.BATCH_HEADER, batchHeader)
                .settled(Encodings.PAGE_HEADER, pageHeader).settled(Encodings.WIRE_SHARE, wireShare);
    }

    /** What is known of a policy that is named like one of its strategies. */
    static PolicyDescriptor<Strategies> about(NamedStrategy<?> strategy, String rest) {
        PolicyDescriptor<?> same = strategy.descriptor();
        return new PolicyDescriptor<>(same.id(), Strategies.class, same.label(), same.summary() + rest, same.source(),
                List.of());
    }

    /** The disk's copy with the run-length encoding as it is by default. */
    private static PartRow besides(NamedStrategy<?> copy) {
        PartRow row = PartRow.of(copy);
        for (ParamSpec<?> spec : ByteRunEncoding.params()) {
            row = row.settled(spec, spec.defaultText());
        }
        return row;
    }
}
