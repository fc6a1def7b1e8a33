package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.quantities.Unit;

/** Random writes of which most go to few pages. */
final class HotColdWorkload implements WorkloadProvider {

    private static final ParamSpec<Double> HOT_WRITES = new ParamSpec<>("hotWrites", ParamType.share(), "0.9",
            ParamSource.ASSUMED, "No source: a rule of thumb.", "Share of the writes that go to the hot pages.");
    private static final ParamSpec<Double> HOT_PAGES = new ParamSpec<>("hotPages", ParamType.real(Unit.SHARE, 1e-9, 1),
            "0.1", ParamSource.ASSUMED, "No source: a rule of thumb.",
            "Share of the working set that is hot: its first pages, at least one.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("hot-cold", "Hot and cold pages",
                "A share of the writes goes to random pages of a hot part, the rest to random pages of the cold part.",
                "The writable working set of Clark et al., NSDI 2005, in its simplest form.",
                ActiveTime.after(
                        List.of(WorkingSet.SIZE, WorkingSet.WRITE_RATE, WorkingSet.READ_RATE, HOT_WRITES, HOT_PAGES,
                                WorkingSet.FIRST_PAGE)));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        double hotPages = params.get(HOT_PAGES);
        int hot = (int) Math.max(1, Math.rint(hotPages * set.pages()));
        double hotWrites = hot == set.pages() ? 1 : params.get(HOT_WRITES);
        return ActiveTime.limit(params,
                ReadingWorkload.of(params, context, (rate, seed) -> writes(set, hot, hotWrites, rate, seed)));
    }

    private static Workload writes(WorkingSet set, int hot, double hotWrites, double rate, long seed) {
        int cold = set.pages() - hot;
        double coldRate = cold == 0 ? 0 : (1 - hotWrites) * rate / cold;
        return new RandomWrites(List.of(
                new RandomWrites.Stretch(set.firstPage(), hot, new WordWrites(seed, hotWrites * rate / hot, hot)),
                new RandomWrites.Stretch(set.firstPage() + hot, cold, new WordWrites(seed + 1, coldRate, cold))));
    }
}
