package org.migworkbench.core.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.imports.RecordingImport;

/** The engine as a backend, and what tests know. */
final class Simulator implements Backend {

    static final Catalogs CATALOGS = new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));

    @Override
    public String id() {
        return "engine";
    }

    @Override
    public String label() {
        return "Engine";
    }

    @Override
    public RunResult run(ScenarioSpec spec, RunOptions options) {
        Run run = new SimulationEngine().open(spec, CATALOGS.policies(), CATALOGS.workloads(), options.observer());
        run.advance(Long.MAX_VALUE, options.control());
        return run.result();
    }

    /** The recorded migrations of real QEMU that are kept with the tests of recordings. */
    static List<Recording> recordings() throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty())
                .recordings(Path.of(System.getProperty("root.directory"),
                        "bundles/org.migworkbench.recording.tests/resources/recordings/qemu-series.jsonl"));
    }
}
