package org.migworkbench.engine.workloads;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceReader;
import org.migworkbench.quantities.Unit;

/** Replay of a recorded page trace. */
final class TraceWorkload implements WorkloadProvider {

    private static final ParamSpec<String> FILE = new ParamSpec<>("file", ParamType.path(4096), "", ParamSource.ASSUMED,
            "There is no trace to start from.",
            "Path of the page trace (docs/trace-format.md), plain or gzip; beside the document unless absolute.");
    private static final ParamSpec<Double> SPEED = new ParamSpec<>("speed", ParamType.real(Unit.FACTOR, 0.001, 1000),
            "1", ParamSource.ASSUMED, "1 = as recorded.",
            "How many seconds of the trace pass in a second of guest time.");
    private static final ParamSpec<Boolean> LOOP = ParamSpec.flag("loop", true, ParamSource.ASSUMED,
            "No source: recordings are shorter than migrations.",
            "Whether the trace begins again at its end; otherwise the guest is idle from there on.");

    @Override
    public WorkloadDescriptor descriptor() {
        return new WorkloadDescriptor("trace", "Page trace",
                "Replays a file with the pages that a guest wrote in each tick. A page is written once in a tick, at a"
                        + " random moment of it.",
                "The traces of log-dirty bitmaps of Clark et al., NSDI 2005, section 4.",
                List.of(FILE, SPEED, LOOP, WorkingSet.READ_RATE));
    }

    @Override
    public Workload create(Params params, WorkloadContext context) {
        String file = params.get(FILE);
        PageTrace trace = read(file);
        requireFit(trace, file, context);
        Workload writes = new TraceWrites(trace, params.get(SPEED), params.get(LOOP),
                context.seed());
        double readRate = params.get(WorkingSet.READ_RATE);
        return readRate == 0 ? writes
                : new ReadingWorkload(writes, reads(writes, trace, readRate, ReadingWorkload.readSeed(context.seed())));
    }

    private static PageTrace read(String file) {
        try {
            return PageTraceReader.read(Path.of(file));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("The path '" + PartsText.shown(file)
                    + "' of the page trace is not allowed: " + e.getMessage() + ".", e);
        }
    }

    private static void requireFit(PageTrace trace, String file, WorkloadContext context) {
        if (trace.pageSizeBytes() != context.pageSizeBytes() || trace.pageCount() > context.pageCount()) {
            throw new IllegalArgumentException("The page trace '" + file + "' has " + trace.pageCount() + " pages of "
                    + trace.pageSizeBytes() + " bytes; allowed are up to " + context.pageCount() + " of "
                    + context.pageSizeBytes() + ", the guest's.");
        }
    }

    /** Uniform reads of all pages that the trace writes. */
    private static Workload reads(Workload writes, PageTrace trace, double rate, long seed) {
        int wordCount = trace.pageCount() + 63 >> 6;
        int pages = 0;
        for (int word = 0; word < wordCount; word++) {
            pages += Long.bitCount(writes.mayWriteWord(word));
        }
        WordWrites reads = new WordWrites(seed, rate / Math.max(1, pages), 64);
        List<RandomWrites.Stretch> stretches = new ArrayList<>();
        for (int word = 0; word < wordCount; word++) {
            long rest = writes.mayWriteWord(word);
            while (rest != 0) {
                int bit = Long.numberOfTrailingZeros(rest);
                int length = Math.min(64 - bit, Long.numberOfTrailingZeros(~(rest >>> bit)));
                stretches.add(new RandomWrites.Stretch(64 * word + bit, length, reads));
                rest = bit + length == 64 ? 0 : rest >>> bit + length << bit + length;
            }
        }
        return new RandomWrites(stretches);
    }
}
