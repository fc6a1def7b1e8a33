package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.CurvePoint;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Writes that follow a measured unique-page curve. */
final class CurveWorkload implements WorkloadProvider {

    private static final ParamSpec<List<CurvePoint>> POINTS = new ParamSpec<>("points", ParamType.points(),
            "0.204:2959,0.247:3351,0.482:4055,0.576:4588,0.658:4719,0.966:5394,1.48:6019,1.93:6089,8:7910",
            ParamSource.PUBLISHED,
            "Clark et al., NSDI 2005, Fig. 3 (Linux kernel compile), derived from the digitised medians.",
            "Points T:PAGES: in T seconds the guest writes PAGES different pages. Beyond the last point the fitted"
                    + " classes saturate and nothing is added.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("curve", "Unique-page curve",
                "Random writes by classes of pages, fitted to points of the curve W(t) of different pages written in t"
                        + " seconds.",
                "The writable working set of Clark et al., NSDI 2005, section 4.",
                ActiveTime.after(List.of(POINTS, WorkingSet.READ_RATE, WorkingSet.FIRST_PAGE)));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        CurveFit fit = CurveFit.of(params.get(POINTS));
        WorkingSet set = WorkingSet.within(params, context, fit.totalPages());
        double writeRate = 0;
        for (int j = 0; j < fit.classCount(); j++) {
            writeRate += fit.pages(j) * fit.rate(j);
        }
        Workload writes = writes(fit, set, 1, context.seed());
        double reads = params.get(WorkingSet.READ_RATE) / writeRate;
        return ActiveTime.limit(params, reads == 0 ? writes
                : new ReadingWorkload(writes, writes(fit, set, reads, ReadingWorkload.readSeed(context.seed()))));
    }

    private static Workload writes(CurveFit fit, WorkingSet set, double factor, long seed) {
        Stripes stripes = new Stripes();
        for (int j = 0; j < fit.classCount(); j++) {
            stripes.add(fit.pages(j), new WordWrites(seed + j, factor * fit.rate(j), fit.pages(j)));
        }
        return new RandomWrites(stripes.from(set.firstPage()));
    }
}
