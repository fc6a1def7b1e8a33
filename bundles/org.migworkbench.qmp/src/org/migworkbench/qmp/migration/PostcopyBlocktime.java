package org.migworkbench.qmp.migration;

import java.util.List;
import java.util.OptionalLong;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * What query-migrate says at the destination about waiting for pages in post-copy, while the capability
 * {@code postcopy-blocktime} is on. The latencies came with QEMU 10.1 and are experimental there.
 *
 * @param blocktimeMillis       time in which all vCPUs waited at once
 * @param vcpuBlocktimeMillis   for each vCPU, the time in which it waited; empty where absent
 * @param latencyNanos          average time from a page fault to its page
 * @param latencyCounts         page faults by latency: item N counts those from 2^N to 2^(N+1) microseconds; empty where
 *                              absent
 * @param vcpuLatencyNanos      for each vCPU, the average latency; empty where absent
 * @param otherLatencyNanos     the average latency of threads that are no vCPU
 */
public record PostcopyBlocktime(OptionalLong blocktimeMillis, List<Long> vcpuBlocktimeMillis, OptionalLong latencyNanos,
        List<Long> latencyCounts, List<Long> vcpuLatencyNanos, OptionalLong otherLatencyNanos) {

    /**
     * Copies the lists.
     *
     * @param blocktimeMillis     time in which all vCPUs waited at once
     * @param vcpuBlocktimeMillis for each vCPU, the time in which it waited
     * @param latencyNanos        average latency
     * @param latencyCounts       page faults by latency
     * @param vcpuLatencyNanos    for each vCPU, the average latency
     * @param otherLatencyNanos   the average latency of other threads
     */
    public PostcopyBlocktime {
        vcpuBlocktimeMillis = List.copyOf(vcpuBlocktimeMillis);
        latencyCounts = List.copyOf(latencyCounts);
        vcpuLatencyNanos = List.copyOf(vcpuLatencyNanos);
    }

    static PostcopyBlocktime of(QmpObject migration) throws QmpFormatException {
        return new PostcopyBlocktime(migration.unsigned("postcopy-blocktime"),
                migration.unsigneds("postcopy-vcpu-blocktime"), migration.unsigned("postcopy-latency"),
                migration.unsigneds("postcopy-latency-dist"), migration.unsigneds("postcopy-vcpu-latency"),
                migration.unsigned("postcopy-non-vcpu-latency"));
    }
}
