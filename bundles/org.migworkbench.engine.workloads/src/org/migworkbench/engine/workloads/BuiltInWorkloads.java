package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.workload.WorkloadProvider;

/** The workloads that come with the workbench. */
public final class BuiltInWorkloads {

    private BuiltInWorkloads() {
    }

    /**
     * All of them.
     *
     * @return the providers, one line each
     */
    public static List<WorkloadProvider> all() {
        return List.of(
                new ConstantWorkload(),
                new CurveWorkload(),
                new HotColdWorkload(),
                new IdleWorkload(),
                new PhasesWorkload(),
                new RegionsWorkload(),
                new SweepWorkload(),
                new TraceWorkload(),
                new UniformWorkload(),
                new ZipfWorkload());
    }
}
