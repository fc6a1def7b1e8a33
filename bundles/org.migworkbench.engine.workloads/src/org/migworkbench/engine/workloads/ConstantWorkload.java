package org.migworkbench.engine.workloads;

import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Each write goes to a page that was not written for the longest time: a constant rate of new pages. */
final class ConstantWorkload implements WorkloadProvider {

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("constant", "Constant dirty rate",
                "Writes a page that was not yet written until the whole working set is: W(t) = min(writeRate t, pages)."
                        + " The pages come in a scattered order, the same in each sweep.",
                "The constant dirty rate D of closed-form models such as the geometric series of round lengths.",
                ActiveTime.after(WorkingSet.params()));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        return ActiveTime.limit(params, ReadingWorkload.of(params, context,
                (rate, seed) -> new ScatteredSweep(set.firstPage(), set.pages(), rate)));
    }
}
