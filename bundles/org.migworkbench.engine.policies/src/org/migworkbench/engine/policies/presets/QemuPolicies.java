package org.migworkbench.engine.policies.presets;

import java.util.List;
import java.util.Optional;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.policies.bandwidth.Rates;
import org.migworkbench.engine.policies.encoding.Encodings;
import org.migworkbench.engine.policies.encoding.MultifdEncoding;
import org.migworkbench.engine.policies.encoding.XbzrleEncoding;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policies.mode.FixedTimes;
import org.migworkbench.engine.policies.mode.Modes;
import org.migworkbench.engine.policies.protection.PostcopyFaultTolerance;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policies.selection.Scans;
import org.migworkbench.engine.policies.stop.HypervisorRules;
import org.migworkbench.engine.policies.stop.ManagerRules;
import org.migworkbench.engine.policies.stop.StopRule;
import org.migworkbench.engine.policies.throttling.DirtyLimit;
import org.migworkbench.engine.policies.throttling.Throttlings;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PartRow;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.WholePolicy;

/** QEMU's live migration with its capabilities, and what managers of virtual machines make of it. */
public final class QemuPolicies {

    private static final String XBZRLE = "xbzrle";
    private static final String MULTIFD = "multifd";
    private static final String AUTO_CONVERGE = "auto-converge";
    private static final String DIRTY_LIMIT = "dirty-limit";
    private static final String NONE = "none";
    private static final String PLAIN = "plain";

    private static final ParamSpec<String> ENCODING = ParamSpec.choice("encoding", List.of(PLAIN, XBZRLE, MULTIFD),
            ParamSource.PUBLISHED, "QEMU, capabilities xbzrle and multifd",
            "How pages are sent: plain, only what changed (xbzrle), or over several channels (multifd; post-copy goes"
                    + " plain).");
    private static final ParamSpec<String> THROTTLING = ParamSpec.choice("throttling",
            List.of(NONE, AUTO_CONVERGE, DIRTY_LIMIT), ParamSource.PUBLISHED,
            "QEMU, capabilities auto-converge and dirty-limit",
            "How a guest that dirties too fast is slowed: not at all, all of it (auto-converge), or the processors that"
                    + " write too much (dirty-limit).");
    private static final ParamSpec<Long> SWITCHOVER_COST = new ParamSpec<>("switchoverCost", ParamType.time(0, 60e9),
            "5 ms", ParamSource.ASSUMED,
            "From one published case: kvmfornfv's guide has 5 to 7 ms of downtime for an idle or lightly loaded guest.",
            "Fixed cost of the switch: time for the state of the devices and the start at the destination, after the"
                    + " last page.");
    private static final ParamSpec<Boolean> ALLOW_AUTO_CONVERGE = ParamSpec.flag("allowAutoConverge", false,
            ParamSource.PUBLISHED, "KubeVirt, allowAutoConverge; Nova, live_migration_permit_auto_converge",
            "Whether QEMU may slow the guest (auto-converge, with its defaults).");

    /** Auto-converge, for which QEMU reads the log besides. */
    private static final PartRow SLOWED = PartRow.of(Throttlings.AUTO_CONVERGE).wants(StopRule.LOG_PERIOD, "5 s");

    /** QEMU without any capability on. */
    static final WholePolicy QEMU = WholePolicy.of(about("qemu", "QEMU pre-copy",
            "Passes over the dirty pages in order, going round. Reads the log only when less is left than can be sent"
                    + " in the downtime limit, and stops the guest when that is still so afterwards. Never gives up:"
                    + " set a time-out."),
            PartRow.of(Rates.WINDOW), PartRow.of(HypervisorRules.QEMU).settled(StopRule.LOG_PERIOD, "0"),
            PartRow.of(FixedTimes.STRATEGY), PartRow.of(Modes.POSTCOPY), PartRow.of(Scans.WRAPPING),
            PartRow.choice(ENCODING, PLAIN, PartRow.of(Encodings.ZERO_MARK))
                    .or(XBZRLE, PartRow.of(XbzrleEncoding.STRATEGY)).or(MULTIFD, PartRow.of(MultifdEncoding.STRATEGY)),
            PartRow.choice(THROTTLING, NONE, Rows.UNTHROTTLED).or(AUTO_CONVERGE, SLOWED)
                    .or(DIRTY_LIMIT, PartRow.of(Throttlings.DIRTY_LIMIT)),
            Rows.UNPROTECTED, Rows.DISK).preset(SWITCHOVER_COST);

    /** QEMU as its managers drive it: they have rules of their own and know no limit of the rate. */
    private static final WholePolicy MANAGED = QEMU
            .with(PartRow.choice(ALLOW_AUTO_CONVERGE, "false", Rows.UNTHROTTLED).or("true", SLOWED))
            .ignoring(DirtyLimit.params()).preset(Rates.MAX_BANDWIDTH.withDefault("0", ParamSource.PUBLISHED,
                    "KubeVirt, bandwidthPerMigration; Nova, live_migration_bandwidth"));

    /** QEMU as Proxmox VE drives it, with auto-converge and XBZRLE always on. */
    private static final WholePolicy PROXMOX = QEMU.as(Rows.about(ManagerRules.PROXMOX, ""))
            .with(Rows.stop(ManagerRules.PROXMOX)).with(PartRow.of(XbzrleEncoding.BY_MEMORY)).with(SLOWED)
            .with(PartRow.of(Modes.PRECOPY)).preset(Rates.MAX_BANDWIDTH.withDefault("16 GiB/s", ParamSource.PUBLISHED,
                    "Proxmox VE, qemu-server, src/PVE/QemuMigrate.pm (e6352be6), where no limit is given"));

    /** QEMU's post-copy. */
    private static final WholePolicy POSTCOPY = QEMU.as(about("qemu-postcopy", "QEMU post-copy",
            "One pass over the memory, then the guest goes on at the destination: the source pushes what is missing,"
                    + " and what the guest touches is asked for."))
            .preset(StopRule.POSTCOPY_AFTER.withDefault("1"));

    /** All of them. */
    public static final List<WholePolicy> ALL = List.of(QEMU, POSTCOPY,
            QEMU.as(about("qemu-xbzrle", "QEMU with XBZRLE",
                    "As qemu; from the second pass on only what changed is sent of a page whose old copy is in a cache."))
                    .preset(ENCODING.withDefault(XBZRLE)),
            QEMU.as(about("qemu-multifd", "QEMU with multifd",
                    "As qemu, over several channels at once, each with a thread that compresses if wanted."))
                    .preset(ENCODING.withDefault(MULTIFD)),
            QEMU.as(about("qemu-auto-converge", "QEMU with auto-converge",
                    "As qemu; a guest that dirties too fast sleeps for a share of the time that grows until it converges."))
                    .preset(THROTTLING.withDefault(AUTO_CONVERGE)),
            QEMU.as(about("qemu-dirty-limit", "QEMU with dirty limit",
                    "As qemu; each processor that dirties too fast sleeps so much that it keeps its quota."))
                    .preset(THROTTLING.withDefault(DIRTY_LIMIT)),
            POSTCOPY.as(Rows.about(PostcopyFaultTolerance.STRATEGY, " Otherwise QEMU's post-copy after one round."))
                    .with(PartRow.of(PostcopyFaultTolerance.STRATEGY)),
            managed(ManagerRules.KUBEVIRT), managed(ManagerRules.KUBEVIRT_RAMP), managed(ManagerRules.KUBEVIRT_STALL),
            managed(ManagerRules.NOVA), PROXMOX);

    private QemuPolicies() {
    }

    private static WholePolicy managed(NamedStrategy<StopCondition> rule) {
        return MANAGED.as(Rows.about(rule, "")).with(Rows.stop(rule));
    }

    private static PolicyDescriptor<Strategies> about(String id, String label, String summary) {
        return new PolicyDescriptor<>(id, Strategies.class, label, summary, Sources.QEMU, List.of(),
                Optional.of(QemuTable.QEMU));
    }
}
