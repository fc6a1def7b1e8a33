package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** A guest that writes nothing. */
final class IdleWorkload implements WorkloadProvider {

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("idle", "Idle", "Writes nothing.", "The simplest guest.", List.of());
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        return new SequentialWrites(0, 1, 0);
    }
}
