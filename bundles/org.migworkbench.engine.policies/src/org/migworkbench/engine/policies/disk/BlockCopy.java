package org.migworkbench.engine.policies.disk;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.encoding.ByteRunEncoding;
import org.migworkbench.engine.policy.BlockRequests;
import org.migworkbench.engine.policy.DiskCopy;
import org.migworkbench.engine.policy.DiskRules;
import org.migworkbench.engine.policy.DiskRules.WriteLimit;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.quantities.Unit;

/** The copying of a disk in passes over its block bitmap; each whole policy has it beside the memory. */
public final class BlockCopy {

    private static final String MIRROR = "QEMU, block/mirror.c";
    private static final String DISK_FIRST = "disk-first";
    private static final String TOGETHER = "together";
    private static final String RAW = "raw";
    private static final String ZERO = "zero";
    private static final String RLE = "rle";
    private static final String BACKGROUND = "background";
    private static final String WRITE_BLOCKING = "write-blocking";

    private static final ParamSpec<String> ORDER = choice("diskOrder", List.of(DISK_FIRST, TOGETHER),
            "libvirt, src/qemu/qemu_migration.c: memory starts when the mirrors of all disks are ready",
            "Whether the memory waits until the copy of the disk is good enough (disk-first) or both start at once"
                    + " (together). The disk's copy goes on beside the memory in both cases.");
    private static final ParamSpec<Double> SHARE = new ParamSpec<>("diskShare", ParamType.real(Unit.SHARE, 0, 0.99),
            "0", ParamSource.ASSUMED, "No source weighs the two; connections over one link get about the same.",
            "Share of the bandwidth for the disk while memory is sent too; 0 = evenly, as the links share it between two"
                    + " connections. A bandwidth limit of the migration holds for both together.");
    /** Whether unused blocks are left out. */
    public static final ParamSpec<Boolean> EXPLORATION = ParamSpec.flag("diskExploration", false, ParamSource.PUBLISHED,
            "Ma, Wang, Dong, Li, Cheng: ME2, CLUSTER 2012, and the thesis of its first author; plain tools copy the disk"
                    + " without a look at the file system",
            "Whether blocks that the file system doesn't use aren't sent; one that is written later is.");
    private static final ParamSpec<String> ENCODING = choice("diskEncoding", List.of(ZERO, RAW, RLE),
            MIRROR + ": ranges known to be zero are written without data; ME2 encodes runs",
            "What goes on the wire: all blocks as they are (raw), blocks of zeros as a mark (zero), or also runs of equal"
                    + " bytes as their length (rle).");
    private static final ParamSpec<Long> BATCH = new ParamSpec<>("diskBatch", ParamType.whole(Unit.NONE, 1, 8192), "16",
            ParamSource.PUBLISHED, MIRROR + ", MAX_IN_FLIGHT", "Most blocks sent in one go.");
    private static final ParamSpec<Long> MAX_ROUNDS = new ParamSpec<>("diskMaxRounds",
            ParamType.whole(Unit.ROUNDS, 1, 1_000_000), "30", ParamSource.ASSUMED,
            "QEMU's mirror has no end of its own; as many as Xen has for memory.",
            "Most passes over the disk; then what is left goes while the guest stands still, however much it is.");
    private static final ParamSpec<Long> REST = new ParamSpec<>("diskRest", ParamType.time(0, 3600e9), "100 ms",
            ParamSource.ASSUMED, "No source: a third of QEMU's downtime limit, since memory needs some of it too.",
            "The copy is good enough when what is left is expected to take no longer.");
    private static final ParamSpec<String> MODE = choice("diskMode", List.of(BACKGROUND, WRITE_BLOCKING),
            "QEMU, blockdev-mirror, copy-mode",
            "What happens to writes once the copy is good enough: they are copied afterwards and the last ones go while"
                    + " the guest stands still (background), or each waits until it has reached the destination too"
                    + " (write-blocking), which slows a guest that writes faster than the network.");
    private static final ParamSpec<Boolean> THROTTLE = ParamSpec.flag("diskThrottle", false, ParamSource.ASSUMED,
            "No source has numbers; the idea is QEMU's auto-converge.",
            "Whether the guest's disk writes are limited, more with each pass, when passes don't get shorter.");
    private static final ParamSpec<Double> TRIGGER = new ParamSpec<>("diskThrottleTrigger",
            ParamType.real(Unit.SHARE, 0, 100), "0.5", ParamSource.ASSUMED,
            "No source for disks; QEMU's throttle-trigger-threshold for memory is 50 %.",
            "The writes are limited after a pass in which more was written than this share of what was sent.");
    private static final ParamSpec<Double> STEP = new ParamSpec<>("diskThrottleStep",
            ParamType.real(Unit.FACTOR, 0.01, 0.99), "0.5", ParamSource.ASSUMED,
            "No source: halving ends in a few passes.",
            "What the limit is multiplied by each time; the first is this factor of what the guest writes then.");
    private static final ParamSpec<Double> LEAST = new ParamSpec<>("diskLeastWriteRate",
            ParamType.real(Unit.BYTES_PER_SECOND, 1, 1e12), "1 MiB/s", ParamSource.ASSUMED,
            "No source: what a system still works with.",
            "What the limit on the guest's disk writes never goes below.");

    private static ParamSpec<String> choice(String name, List<String> values, String citation, String description) {
        return ParamSpec.choice(name, values, ParamSource.PUBLISHED, citation, description);
    }

    private static final List<ParamSpec<?>> PARAMS = List.of(ORDER, SHARE, EXPLORATION, ENCODING, BATCH, MAX_ROUNDS,
            REST,
            MODE, THROTTLE, TRIGGER, STEP, LEAST);

    /** The copy as a strategy. */
    public static final NamedStrategy<DiskCopy> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>("block-copy",
            DiskCopy.class, "Copy in passes",
            "Copies the blocks of a disk that the hosts don't share, and those written meanwhile, in passes.", MIRROR,
            ParamSpec.joined(PARAMS, ByteRunEncoding.params())), BlockCopy::of);

    private BlockCopy() {
    }

    private static DiskCopy of(Params params, PolicyContext context) {
        WriteLimit limit = params.get(THROTTLE)
                ? new WriteLimit(params.get(TRIGGER), params.get(STEP),
                        params.get(LEAST))
                : WriteLimit.NONE;
        DiskRules rules = new DiskRules(
                params.get(ORDER).equals(TOGETHER) ? DiskRules.Order.TOGETHER
                        : DiskRules.Order.DISK_FIRST,
                params.get(SHARE), params.get(EXPLORATION), params.getInt(BATCH),
                params.getInt(MAX_ROUNDS), params.get(REST),
                params.get(MODE).equals(WRITE_BLOCKING), limit);
        return new Copy(rules, params.get(ENCODING), params, context);
    }

    /** The copy with what its encoding needs. */
    private record Copy(DiskRules rules, String encoding, Params runs, PolicyContext context) implements DiskCopy {

        @Override
        public Encoding encoding(VmSpec vm) {
            DiskSpec disk = vm.disk();
            if (encoding.equals(RLE)) {
                return ByteRunEncoding.of(runs, new PolicyContext(vm.diskSpace(), context.migration(),
                        context.pathBytesPerSecond(), new Seeds(context.seeds().seed("policy.disk"))));
            }
            return new BlockRequests(disk.blockSizeBytes(), encoding.equals(ZERO));
        }
    }
}
