package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.policy.ParamSource;
import org.migworkbench.engine.policy.ParamSpec;
import org.migworkbench.engine.policy.Params;
import org.migworkbench.engine.policy.Unit;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;

/** Random writes of which most go to few pages. */
final class HotColdWorkload implements WorkloadProvider {

    private static final ParamSpec HOT_WRITES = ParamSpec.real("hotWrites", Unit.SHARE, "0.9", 0, 1,
            ParamSource.ASSUMED, "No source: a rule of thumb.", "Share of the writes that go to the hot pages.");
    private static final ParamSpec HOT_PAGES = ParamSpec.real("hotPages", Unit.SHARE, "0.1", 1e-9, 1,
            ParamSource.ASSUMED, "No source: a rule of thumb.",
            "Share of the working set that is hot: its first pages, at least one.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("hot-cold", "Hot and cold pages",
                "A share of the writes goes to random pages of a hot part, the rest to random pages of the cold part.",
                "The writable working set of Clark et al., NSDI 2005, in its simplest form.",
                List.of(WorkingSet.SIZE, WorkingSet.WRITE_RATE, HOT_WRITES, HOT_PAGES, WorkingSet.FIRST_PAGE));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        WorkingSet set = WorkingSet.of(params, context);
        double writeRate = params.getDouble(WorkingSet.WRITE_RATE.name());
        double hotWrites = params.getDouble(HOT_WRITES.name());
        int hot = (int) Math.max(1, Math.rint(params.getDouble(HOT_PAGES.name()) * set.pages()));
        int cold = set.pages() - hot;
        if (cold == 0) {
            hotWrites = 1;
        }
        double coldRate = cold == 0 ? 0 : (1 - hotWrites) * writeRate / cold;
        return new RandomWrites(List.of(
                new RandomWrites.Stretch(set.firstPage(), hot,
                        new WordWrites(context.seed(), hotWrites * writeRate / hot)),
                new RandomWrites.Stretch(set.firstPage() + hot, cold, new WordWrites(context.seed() + 1, coldRate))));
    }
}
