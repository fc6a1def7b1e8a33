package org.migworkbench.engine.policies.qemu;

import static org.migworkbench.engine.policies.qemu.QemuCondition.is;
import static org.migworkbench.engine.policies.qemu.QemuCondition.isAboveZero;
import static org.migworkbench.engine.policies.qemu.QemuCondition.isOn;

import java.util.List;

/**
 * What QEMU's policies are in QEMU's own words: the only place that says which capability or parameter of QEMU belongs to
 * which parameter of a policy. The live plan sets by it, imports of recordings read by it.
 */
public final class QemuTable {

    /** Id of the backend that carries these policies out, and of QEMU's policy without any preset. */
    public static final String QEMU = "qemu";

    /** Parameter of the policies: passes after which the guest goes on at the destination; 0 for never. */
    public static final String POSTCOPY_AFTER = "postcopyAfter";
    /** Parameter of the policies: how long the stopped guest waits for the go-ahead, in nanoseconds. */
    public static final String PAUSE = "pauseBeforeSwitchover";
    /** Parameter of the policies: after what time a broken post-copy is recovered, in nanoseconds; 0 for never. */
    public static final String RECOVER_AFTER = "recoverAfter";

    private static final long LONGEST_DOWNTIME = 2_000_000;
    private static final long LONGEST_PERIOD = 1000;
    private static final long PAGE_BYTES = 4096;
    private static final long MOST_CHANNELS = 255;
    private static final long MOST_THROTTLE = 99;

    /** The guest goes on at the destination before all of its memory is there. */
    public static final QemuCapability POSTCOPY = QemuCapability.needed("postcopy-ram", "2.6",
            isAboveZero(POSTCOPY_AFTER));

    /** All of the guest is slowed where it dirties too fast. */
    public static final QemuCapability AUTO_CONVERGE = QemuCapability.needed("auto-converge", "1.6",
            is("throttling", "auto-converge"));

    /** A page that was sent before is sent as what has changed in it. */
    public static final QemuCapability XBZRLE = QemuCapability.needed("xbzrle", "1.2", is("encoding", "xbzrle"));

    /** Several channels carry the pages. */
    public static final QemuCapability MULTIFD = QemuCapability.needed("multifd", "4.0", is("encoding", "multifd"));

    /** Each processor that dirties too fast is slowed. */
    public static final QemuCapability DIRTY_LIMIT = QemuCapability.needed("dirty-limit", "8.1",
            is("throttling", "dirty-limit"));

    /** All capabilities; of two that can't be together the first is believed where a recording has both. */
    public static final List<QemuCapability> CAPABILITIES = List.of(
            QemuCapability.needed("events", "2.4"),
            XBZRLE, MULTIFD,
            AUTO_CONVERGE,
            DIRTY_LIMIT,
            POSTCOPY,
            QemuCapability.wished("postcopy-blocktime", "3.0", isAboveZero(POSTCOPY_AFTER)),
            QemuCapability.needed("postcopy-preempt", "7.1", isAboveZero(POSTCOPY_AFTER), isOn("postcopyPreempt")),
            QemuCapability.needed("pause-before-switchover", "2.11", isAboveZero(PAUSE)));

    /** The most that is sent while the guest runs at the source. */
    public static final QemuParameter MAX_BANDWIDTH = QemuParameter
            .of("max-bandwidth", "maxBandwidth", QemuUnit.BYTES_PER_SECOND, "2.8").behind(QemuLimit.BANDWIDTH);
    /** The downtime that may be expected when the guest is stopped. */
    public static final QemuParameter DOWNTIME_LIMIT = QemuParameter
            .of("downtime-limit", "downtimeLimit", QemuUnit.MILLISECONDS, "2.8").behind(QemuLimit.DOWNTIME)
            .within(0, LONGEST_DOWNTIME);
    /** The most that post-copy sends unasked. */
    public static final QemuParameter MAX_POSTCOPY_BANDWIDTH = QemuParameter.of("max-postcopy-bandwidth",
            "maxPostcopyBandwidth", QemuUnit.BYTES_PER_SECOND, "3.0");

    /** All parameters in the order in which they are set. */
    public static final List<QemuParameter> PARAMETERS = List.of(
            MAX_BANDWIDTH, DOWNTIME_LIMIT, MAX_POSTCOPY_BANDWIDTH,
            QemuParameter.of("avail-switchover-bandwidth", "availSwitchoverBandwidth", QemuUnit.BYTES_PER_SECOND, "8.2",
                    isAboveZero("availSwitchoverBandwidth")),
            QemuParameter.of("xbzrle-cache-size", "cacheSize", QemuUnit.POWER_OF_TWO_BYTES, "2.11",
                    is("encoding", "xbzrle")).within(PAGE_BYTES, Long.MAX_VALUE),
            QemuParameter.of("multifd-channels", "channels", QemuUnit.AS_IS, "4.0", is("encoding", "multifd"))
                    .onBothSides().within(1, MOST_CHANNELS),
            QemuParameter.of("multifd-compression", "compression", QemuUnit.AS_IS, "5.0", is("encoding", "multifd"))
                    .onBothSides(),
            QemuParameter.of("multifd-zlib-level", "compressionLevel", QemuUnit.AS_IS, "5.0",
                    is("encoding", "multifd"), is("compression", "zlib")).onBothSides().within(0, 9),
            QemuParameter.of("multifd-zstd-level", "compressionLevel", QemuUnit.AS_IS, "5.0",
                    is("encoding", "multifd"), is("compression", "zstd")).onBothSides().within(0, 20),
            QemuParameter.of("cpu-throttle-initial", "cpuThrottleInitial", QemuUnit.PERCENT, "2.7",
                    is("throttling", "auto-converge")).within(1, MOST_THROTTLE),
            QemuParameter.of("cpu-throttle-increment", "cpuThrottleIncrement", QemuUnit.PERCENT, "2.7",
                    is("throttling", "auto-converge")).within(1, MOST_THROTTLE),
            QemuParameter.of("max-cpu-throttle", "maxCpuThrottle", QemuUnit.PERCENT, "3.1",
                    is("throttling", "auto-converge")).within(1, MOST_THROTTLE),
            QemuParameter.of("throttle-trigger-threshold", "throttleTriggerThreshold", QemuUnit.PERCENT, "5.0",
                    is("throttling", "auto-converge")).within(1, 100),
            QemuParameter.of("cpu-throttle-tailslow", "cpuThrottleTailslow", QemuUnit.AS_IS, "5.1",
                    is("throttling", "auto-converge")),
            QemuParameter.of("vcpu-dirty-limit", "vcpuDirtyLimit", QemuUnit.MEBIBYTES_PER_SECOND, "8.1",
                    is("throttling", "dirty-limit")).within(1, Long.MAX_VALUE),
            QemuParameter.of("x-vcpu-dirty-limit-period", "vcpuDirtyLimitPeriod", QemuUnit.MILLISECONDS, "8.1",
                    is("throttling", "dirty-limit")).within(1, LONGEST_PERIOD));

    private QemuTable() {
    }
}
