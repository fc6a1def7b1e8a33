package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Writes that hit each page of the working set with the same probability. */
final class UniformWorkload implements WorkloadProvider {

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("uniform", "Uniform random writes",
                "Each write goes to a random page of the working set. After k writes N(1-(1-1/N)^k) of its N pages"
                        + " have been written.",
                "QEMU commit 34a68001f1 tests dirty-rate measurement with this guest.",
                ActiveTime.after(WorkingSet.params()));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        return ActiveTime.limit(params, ReadingWorkload.of(params, context,
                (rate, seed) -> writes(set, rate, seed)));
    }

    static Workload writes(WorkingSet set, double rate, long seed) {
        return new RandomWrites(List.of(new RandomWrites.Stretch(set.firstPage(), set.pages(),
                new WordWrites(seed, rate / set.pages(), set.pages()))));
    }
}
