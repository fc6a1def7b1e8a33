package org.migworkbench.analysis.result;

import static org.migworkbench.analysis.format.JsonForm.INTEGER;
import static org.migworkbench.analysis.format.JsonForm.REAL;
import static org.migworkbench.analysis.format.JsonForm.TEXT;
import static org.migworkbench.analysis.format.JsonForm.TEXTS;
import static org.migworkbench.analysis.format.JsonForm.WHOLE;
import static org.migworkbench.analysis.format.JsonForm.constant;
import static org.migworkbench.analysis.format.JsonForm.list;
import static org.migworkbench.analysis.format.JsonForm.orNull;

import java.util.List;
import org.migworkbench.analysis.format.JsonForm;
import org.migworkbench.analysis.format.RecordJson;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * A specification in {@code summary.json}, with the names of its records. No limit, no time-out, no end and no
 * processor of its own are null. What the files of older versions don't have is read as what those versions did.
 */
final class SpecJson {

    private static final JsonForm<Long> ENDLESS = orNull(WHOLE, Long.MAX_VALUE);
    private static final JsonForm<Double> UNLIMITED = orNull(REAL, Double.POSITIVE_INFINITY);

    private static final JsonForm<LinkSpec> LINK = new RecordJson<>(LinkSpec.class).with("id", TEXT)
            .with("bytesPerSecond", REAL).with("latencyNanos", WHOLE);

    private static final JsonForm<HostSpec> HOST = new RecordJson<>(HostSpec.class).with("id", TEXT)
            .with(INTEGER, "mostOutgoing", "mostIncoming");

    private static final JsonForm<TrafficSpec> TRAFFIC = new RecordJson<>(TrafficSpec.class).with("vm", TEXT)
            .with(list(TEXT), "path", "pathAfter").with(REAL, "bytesPerSecond", "networkBound");

    private static final JsonForm<FaultSpec> FAULT = new RecordJson<>(FaultSpec.class)
            .with("kind", constant(FaultSpec.Kind.class)).with(TEXT, "link", "vm")
            .with("trigger", constant(FaultSpec.Trigger.class)).with("round", INTEGER).with("delayNanos", WHOLE)
            .with("durationNanos", ENDLESS).with("factor", REAL);

    private static final JsonForm<PolicyRef> POLICY_REF = new RecordJson<>(PolicyRef.class).with("id", TEXT)
            .with("params", TEXTS);

    private static final JsonForm<PolicySpec> POLICY = new RecordJson<>(PolicySpec.class).with("base", POLICY_REF)
            .with("overrides", list(POLICY_REF));

    private static final JsonForm<MigrationSpec> MIGRATION = new RecordJson<>(MigrationSpec.class).with("vm", TEXT)
            .later("source", TEXT, "").later("destination", TEXT, "").with("path", list(TEXT))
            .with("startNanos", WHOLE).with("policy", POLICY).with("bandwidthLimitBytesPerSecond", UNLIMITED)
            .with("downtimeLimitNanos", WHOLE).with("timeoutNanos", ENDLESS)
            .where("maxRounds", INTEGER, MigrationSpec.ANY_ROUNDS, rounds -> rounds != MigrationSpec.ANY_ROUNDS);

    private static final JsonForm<ContentSpec> CONTENT = new RecordJson<>(ContentSpec.class)
            .with("kind", constant(ContentSpec.Kind.class)).with("wordsPerWrite", INTEGER)
            .later("places", constant(ContentSpec.Places.class), ContentSpec.Places.RANDOM)
            .later("data", constant(ContentSpec.Data.class), ContentSpec.Data.RANDOM);

    private static final JsonForm<WorkloadRef> WORKLOAD = new RecordJson<>(WorkloadRef.class).with("id", TEXT)
            .with("params", TEXTS).later("vcpu", orNull(INTEGER, WorkloadRef.BY_PLACE), WorkloadRef.BY_PLACE);

    private static final JsonForm<PageClassSpec> CLASSES = new RecordJson<>(PageClassSpec.class)
            .with(WHOLE, "freeBytes", "cacheBytes", "kernelBytes");

    private static final JsonForm<DiskSpec> DISK = new RecordJson<>(DiskSpec.class).with("sizeBytes", WHOLE)
            .with("blockSizeBytes", INTEGER).with(WHOLE, "usedBytes", "nonZeroBytes").with("content", CONTENT)
            .with(UNLIMITED, "readBytesPerSecond", "writeBytesPerSecond").with("boundShare", REAL)
            .with("workloads", list(WORKLOAD));

    private static final JsonForm<VmSpec> VM = new RecordJson<>(VmSpec.class).with("id", TEXT)
            .with("memoryBytes", WHOLE).with(INTEGER, "pageSizeBytes", "vcpus").with("nonZeroBytes", WHOLE)
            .with("content", CONTENT).later("writeFaultNanos", WHOLE, 0L)
            .later("classes", CLASSES, PageClassSpec.UNKNOWN).with("workloads", list(WORKLOAD))
            .where("disk", DISK, DiskSpec.SHARED, DiskSpec::isCopied)
            .where("stream", TEXT, "", stream -> !stream.isEmpty());

    /** The whole specification of a run. */
    static final JsonForm<ScenarioSpec> SCENARIO = new RecordJson<>(ScenarioSpec.class).with("name", TEXT)
            .with("seed", WHOLE).with("links", list(LINK)).with("vms", list(VM))
            .with("migrations", list(MIGRATION)).later("hosts", list(HOST), List.of())
            .later("traffic", list(TRAFFIC), List.of()).later("faults", list(FAULT), List.of());

    private SpecJson() {
    }
}
