package org.migworkbench.engine.workloads;

import java.util.ArrayList;
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

/** Phases of different workloads one after the other in guest time. */
final class PhasesWorkload implements WorkloadProvider {

    private static final String FORM = "KIND:DURATION:SIZE:RATE";
    private static final List<String> KINDS = List.of("constant", "idle", "sweep", "uniform");
    private static final long LONGEST_NANOS = 1_000_000_000L * 10_000_000;

    private static final ParamSpec<String> PHASES = new ParamSpec<>("phases", ParamType.line(PartsText.MOST_CHARACTERS),
            "uniform:20 s:256 MiB:20000,uniform:40 s:16 MiB:500,sweep:5 s:128 MiB:30000", ParamSource.ASSUMED,
            "No source: phases that show the effect.", "Phases " + FORM
                    + " separated by commas: constant, idle, sweep or uniform, how long, the working set's size"
                    + " from firstPage on, and page writes a second.");
    private static final ParamSpec<Boolean> REPEAT = ParamSpec.flag("repeat", true, ParamSource.ASSUMED,
            "No source: services have a daily or hourly rhythm.",
            "Whether the first phase follows the last; otherwise the guest is idle after the last.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("phases", "Phases",
                "Other workloads one after the other in guest time, over and over or once. A phase goes on where it"
                        + " stopped the last time.",
                "Programs of SPEC CINT2000 in turn, Clark et al., NSDI 2005, Fig. 2, look like this.",
                List.of(PHASES, REPEAT, WorkingSet.READ_RATE, WorkingSet.FIRST_PAGE));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        PartsText parts = new PartsText(PHASES.name(), params.get(PHASES), 4, FORM);
        double readRate = params.get(WorkingSet.READ_RATE);
        List<PhasedWorkload.Phase> phases = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            long duration = parts.whole(i, 1, Unit.NANOSECONDS, 1, LONGEST_NANOS);
            WorkingSet set = WorkingSet.at(params.get(WorkingSet.FIRST_PAGE),
                    parts.whole(i, 2, Unit.BYTES, 1, 1L << 46), context);
            phases.add(new PhasedWorkload.Phase(duration, set,
                    workload(parts, i, set, readRate, context.seed() + 1000L * i)));
        }
        return new PhasedWorkload(phases, params.get(REPEAT));
    }

    private static Workload workload(PartsText parts, int part, WorkingSet set, double readRate, long seed) {
        double writeRate = parts.number(part, 3, Unit.PER_SECOND, 0, 1e9);
        ReadingWorkload.Pattern pattern = pattern(parts.word(part, 0), part, set);
        boolean idle = "idle".equals(parts.word(part, 0));
        return ReadingWorkload.of(idle ? 0 : writeRate, idle ? 0 : readRate, seed, pattern);
    }

    private static ReadingWorkload.Pattern pattern(String kind, int part, WorkingSet set) {
        return switch (kind) {
            case "uniform", "idle" -> (rate, seed) -> UniformWorkload.writes(set, rate, seed);
            case "sweep" -> (rate, seed) -> new SequentialWrites(set.firstPage(), set.pages(), rate);
            case "constant" -> (rate, seed) -> new ScatteredSweep(set.firstPage(), set.pages(), rate);
            default -> throw new IllegalArgumentException("The kind '" + PartsText.shown(kind) + "' in part "
                    + (part + 1) + " of " + PHASES.name() + " is not known; known are " + String.join(", ", KINDS)
                    + ".");
        };
    }
}
