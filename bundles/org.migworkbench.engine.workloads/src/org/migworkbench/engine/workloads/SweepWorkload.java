package org.migworkbench.engine.workloads;

import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Writes that walk through the working set in order, again and again. */
final class SweepWorkload implements WorkloadProvider {

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("sweep", "Sequential sweep",
                "Writes one page after the other and begins again at the end of the working set.",
                "The diabolical workload of Clark et al., NSDI 2005.", ActiveTime.after(WorkingSet.params()));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        return ActiveTime.limit(params, ReadingWorkload.of(params, context,
                (rate, seed) -> new SequentialWrites(set.firstPage(), set.pages(), rate)));
    }
}
