package org.migworkbench.backend.qemu;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.qmp.migration.ParameterChange;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingRequest;

/** The first and the last line of a recording. */
final class RecordingFrame {

    private static final double NANOS_PER_MILLI = 1e6;

    private RecordingFrame() {
    }

    /** What was asked for. */
    static RecordingRequest of(ScenarioSpec spec, LiveVm vm, QemuPlan plan, String version,
            Optional<DemoGuest> guest) {
        MigrationSpec migration = spec.migrations().get(0);
        RecordingRequest.Builder head = RecordingRequest.of(spec.name(), vm.name()).source(version)
                .started(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()).memoryBytes(vm.memoryBytes())
                .policy(migration.policy().base().id(), migration.policy().base().params())
                .capabilities(new TreeSet<>(plan.capabilities()).stream().toList());
        if (migration.timeoutNanos() != Long.MAX_VALUE) {
            head.timeoutMillis(migration.timeoutNanos() / NANOS_PER_MILLI);
        }
        parameters(head, plan.parameters());
        guest.ifPresent(one -> describe(head, one));
        return head.build();
    }

    private static void parameters(RecordingRequest.Builder head, ParameterChange change) {
        for (String name : change.names()) {
            String value = change.arguments().plain(name).orElseThrow();
            if (name.equals(QemuTable.MAX_BANDWIDTH.name())) {
                head.maxBandwidth(Double.parseDouble(value));
            } else if (name.equals(QemuTable.DOWNTIME_LIMIT.name())) {
                head.downtimeLimitMillis(Double.parseDouble(value));
            } else if (name.equals(QemuTable.MAX_POSTCOPY_BANDWIDTH.name())) {
                head.maxPostcopyBandwidth(Double.parseDouble(value));
            } else {
                head.parameter(name, value);
            }
        }
    }

    private static void describe(RecordingRequest.Builder head, DemoGuest guest) {
        for (WorkloadRef workload : guest.vmSpec().workloads()) {
            head.guest("workload", workload.id());
            for (Map.Entry<String, String> param : workload.params().entrySet()) {
                head.guest(param.getKey(), param.getValue());
            }
        }
        head.guest("nonZero", Long.toString(guest.nonZeroBytes()));
        head.guest("content", guest.constant() ? "constant"
                : guest.content().kind().name().toLowerCase(Locale.ROOT));
        head.guest("wordsPerWrite", Integer.toString(guest.content().wordsPerWrite()));
    }

    /** How it ended. */
    static RecordingOutcome outcome(MigrationResult result, Optional<GuestReport> check) {
        OptionalDouble gap = check.isPresent() && check.get().gapNanos().isPresent()
                ? OptionalDouble.of(check.get().gapNanos().getAsLong() / NANOS_PER_MILLI) : OptionalDouble.empty();
        OptionalLong lost = check.map(one -> OptionalLong.of(one.lostPages())).orElse(OptionalLong.empty());
        return new RecordingOutcome(result.outcome(), result.reason(),
                OptionalDouble.of(result.totalNanos() / NANOS_PER_MILLI),
                OptionalDouble.of(result.downtimeNanos() / NANOS_PER_MILLI), gap, lost, result.ending().lostVm());
    }
}
