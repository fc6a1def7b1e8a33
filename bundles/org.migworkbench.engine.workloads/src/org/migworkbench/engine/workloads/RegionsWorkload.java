package org.migworkbench.engine.workloads;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.engine.workload.WorkloadDescriptor;
import org.migworkbench.engine.workload.WorkloadProvider;
import org.migworkbench.quantities.Unit;

/** Random writes to several parts of the memory, each with its share of the writes. */
final class RegionsWorkload implements WorkloadProvider {

    private static final String FORM = "FIRSTPAGE:SIZE:SHARE";

    private static final ParamSpec<String> REGIONS = new ParamSpec<>("regions",
            ParamType.line(PartsText.MOST_CHARACTERS), "0:32 MiB:0.6,16384:64 MiB:0.3,40960:96 MiB:0.1",
            ParamSource.ASSUMED, "No source: three parts that show the effect.",
            "Regions " + FORM + " separated by commas: the first page, the size, and the share of the writes in"
                    + " proportion to the sum of all shares. Where regions overlap, their writes add up.");

    private record Region(WorkingSet set, double share) {
    }

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("regions", "Random writes to regions",
                "Random writes to several regions of the memory, each with its share of the writes.",
                "None; a guest of several programs.",
                ActiveTime.after(List.of(REGIONS, WorkingSet.WRITE_RATE, WorkingSet.READ_RATE)));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        List<Region> regions = regions(params.get(REGIONS), context);
        return ActiveTime.limit(params,
                ReadingWorkload.of(params, context, (rate, seed) -> writes(regions, rate, seed)));
    }

    private static List<Region> regions(String text, WorkloadContext context) {
        PartsText parts = new PartsText(REGIONS.name(), text, 3, FORM);
        List<Region> regions = new ArrayList<>();
        double shares = 0;
        for (int i = 0; i < parts.count(); i++) {
            regions.add(region(parts, i, context));
            shares += regions.get(i).share();
        }
        if (shares <= 0) {
            throw new IllegalArgumentException(
                    "All shares of " + REGIONS.name() + " are 0; at least one above 0 is needed.");
        }
        return regions;
    }

    private static Region region(PartsText parts, int part, WorkloadContext context) {
        WorkingSet set = WorkingSet.at(parts.whole(part, 0, Unit.PAGES, 0, 1L << 30),
                parts.whole(part, 1, Unit.BYTES, 1, 1L << 46), context);
        return new Region(set, parts.number(part, 2, Unit.FACTOR, 0, 1e9));
    }

    /** Where regions overlap, the sum of their Poisson processes is one of the summed rate. */
    private static Workload writes(List<Region> regions, double rate, long seed) {
        TreeSet<Integer> borders = new TreeSet<>();
        double shares = 0;
        for (Region region : regions) {
            borders.add(region.set().firstPage());
            borders.add(region.set().firstPage() + region.set().pages());
            shares += region.share();
        }
        List<RandomWrites.Stretch> stretches = new ArrayList<>();
        int first = borders.first();
        for (int end : borders.tailSet(first, false)) {
            double each = 0;
            for (Region region : regions) {
                each += region.set().contains(first) ? rate * region.share() / shares / region.set().pages() : 0;
            }
            int pages = end - first;
            stretches.add(new RandomWrites.Stretch(first, pages, new WordWrites(seed + stretches.size(), each, pages)));
            first = end;
        }
        return new RandomWrites(stretches);
    }
}
