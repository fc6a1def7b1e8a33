package org.migworkbench.qmp;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer to query-migrate-parameters: those parameters that decide over the course of a migration. All others, also of
 * later QEMUs, are in {@code raw}. What a QEMU doesn't have is empty. A bandwidth of {@link Long#MAX_VALUE} means that
 * there is no limit.
 *
 * @param maxBandwidthBytesPerSecond        limit of pre-copy
 * @param availSwitchoverBytesPerSecond     speed that QEMU is to expect for the switch-over; 0: it measures
 * @param maxPostcopyBandwidthBytesPerSecond limit of what post-copy sends unasked; 0: none
 * @param downtimeLimitMillis               longest downtime that QEMU may expect when it stops the guest
 * @param throttleTriggerPercent            auto-converge acts when the bytes dirtied exceed this share of those sent
 * @param cpuThrottleInitialPercent         first throttling of auto-converge
 * @param cpuThrottleIncrementPercent       each further step of it
 * @param cpuThrottleTailslow               whether its last steps are smaller
 * @param maxCpuThrottlePercent             strongest throttling
 * @param multifdChannels                   number of multifd channels
 * @param multifdCompression                {@code none}, {@code zlib}, {@code zstd} and others
 * @param multifdZlibLevel                  0 to 9
 * @param multifdZstdLevel                  0 to 20
 * @param xbzrleCacheBytes                  size of the cache of XBZRLE, a power of two
 * @param vcpuDirtyLimitMebibytesPerSecond  limit of each vCPU's dirtying under dirty-limit
 * @param vcpuDirtyLimitPeriodMillis        how often that is looked at (experimental)
 * @param announceInitialMillis             first pause before the destination announces itself again to the network
 * @param announceMaxMillis                 longest such pause
 * @param announceStepMillis                by how much the pause grows
 * @param announceRounds                    number of announcements
 * @param zeroPageDetection                 {@code none}, {@code legacy} or {@code multifd}
 * @param mode                              {@code normal} or {@code cpr-...}
 * @param directIo                          whether files are written past the page cache
 * @param raw                               all fields
 */
public record MigrationParameters(OptionalLong maxBandwidthBytesPerSecond, OptionalLong availSwitchoverBytesPerSecond,
        OptionalLong maxPostcopyBandwidthBytesPerSecond, OptionalLong downtimeLimitMillis,
        OptionalLong throttleTriggerPercent, OptionalLong cpuThrottleInitialPercent,
        OptionalLong cpuThrottleIncrementPercent, Optional<Boolean> cpuThrottleTailslow,
        OptionalLong maxCpuThrottlePercent, OptionalLong multifdChannels, Optional<String> multifdCompression,
        OptionalLong multifdZlibLevel, OptionalLong multifdZstdLevel, OptionalLong xbzrleCacheBytes,
        OptionalLong vcpuDirtyLimitMebibytesPerSecond, OptionalLong vcpuDirtyLimitPeriodMillis,
        OptionalLong announceInitialMillis, OptionalLong announceMaxMillis, OptionalLong announceStepMillis,
        OptionalLong announceRounds, Optional<String> zeroPageDetection, Optional<String> mode,
        Optional<Boolean> directIo, QmpObject raw) {

    /**
     * Reads the answer.
     *
     * @param answer the return value of query-migrate-parameters
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static MigrationParameters of(QmpObject answer) throws QmpFormatException {
        return new MigrationParameters(answer.unsigned("max-bandwidth"), answer.unsigned("avail-switchover-bandwidth"),
                answer.unsigned("max-postcopy-bandwidth"), answer.unsigned("downtime-limit"),
                answer.unsigned("throttle-trigger-threshold"), answer.unsigned("cpu-throttle-initial"),
                answer.unsigned("cpu-throttle-increment"), answer.flag("cpu-throttle-tailslow"),
                answer.unsigned("max-cpu-throttle"), answer.unsigned("multifd-channels"),
                answer.text("multifd-compression"), answer.unsigned("multifd-zlib-level"),
                answer.unsigned("multifd-zstd-level"), answer.unsigned("xbzrle-cache-size"),
                answer.unsigned("vcpu-dirty-limit"), answer.unsigned("x-vcpu-dirty-limit-period"),
                answer.unsigned("announce-initial"), answer.unsigned("announce-max"), answer.unsigned("announce-step"),
                answer.unsigned("announce-rounds"), answer.text("zero-page-detection"), answer.text("mode"),
                answer.flag("direct-io"), answer);
    }

    /**
     * Whether this QEMU has a parameter.
     *
     * @param name QEMU's name of it, for example {@code avail-switchover-bandwidth}
     * @return true if it can be set
     */
    public boolean offers(String name) {
        return raw.has(name);
    }
}
