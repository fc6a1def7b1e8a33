package org.migworkbench.engine.workloads;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.WorkloadContext;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/**
 * Where a workload writes: contiguous pages from a given first page.
 *
 * @param firstPage first page
 * @param pages     number of pages, at least 1
 */
record WorkingSet(int firstPage, int pages) {

    private static final String CHOSEN = "No source: a value to start from.";

    /** Declaration of the working set's size. */
    static final ParamSpec<Long> SIZE = new ParamSpec<>("workingSet", ParamType.whole(Unit.BYTES, 1, 1L << 46),
            "256 MiB", ParamSource.ASSUMED, CHOSEN,
            "Size of the memory that is written, rounded up to whole pages; contiguous from firstPage.");

    /** Declaration of the number of writes a second. */
    static final ParamSpec<Double> WRITE_RATE = new ParamSpec<>("writeRate", ParamType.real(Unit.PER_SECOND, 0, 1e9),
            "10000", ParamSource.ASSUMED, CHOSEN,
            "Page writes a second, all pages together; a page may be written repeatedly.");

    /** Declaration of the number of reads a second. */
    static final ParamSpec<Double> READ_RATE = new ParamSpec<>("readRate", ParamType.real(Unit.PER_SECOND, 0, 1e9), "0",
            ParamSource.ASSUMED, "No source: published guests are described by their writes alone.",
            "Page reads a second over the same pages by the same pattern; they matter only to post-copy.");

    /** Declaration of the first page. */
    static final ParamSpec<Long> FIRST_PAGE = new ParamSpec<>("firstPage", ParamType.whole(Unit.PAGES, 0, 1L << 30),
            "0", ParamSource.ASSUMED, "No source: the place matters only to policies that scan in order.",
            "Number of the working set's first page.");

    /** Reads the declared parameters. */
    static WorkingSet of(Params params, WorkloadContext context) {
        return at(params.get(FIRST_PAGE), params.get(SIZE), context);
    }

    /** A working set of a given number of pages at the declared first page. */
    static WorkingSet within(Params params, WorkloadContext context, long pages) {
        return fitting(params.get(FIRST_PAGE), pages, context);
    }

    /** A working set of a size, rounded up to whole pages, at a first page. */
    static WorkingSet at(long firstPage, long bytes, WorkloadContext context) {
        return fitting(firstPage, (bytes + context.pageSizeBytes() - 1) / context.pageSizeBytes(), context);
    }

    private static WorkingSet fitting(long first, long pages, WorkloadContext context) {
        if (first + pages > context.pageCount()) {
            throw new IllegalArgumentException("The working set of " + pages + " pages ("
                    + Quantity.formatBytes(pages * context.pageSizeBytes()) + ") from page " + first
                    + " doesn't fit the memory; allowed is up to page " + context.pageCount() + " ("
                    + Quantity.formatBytes((long) context.pageCount() * context.pageSizeBytes()) + ").");
        }
        return new WorkingSet(Math.toIntExact(first), Math.toIntExact(pages));
    }

    boolean contains(int page) {
        return page >= firstPage && page < firstPage + pages;
    }

    static List<ParamSpec<?>> params() {
        return List.of(SIZE, WRITE_RATE, READ_RATE, FIRST_PAGE);
    }

    /** Which of the 64 pages of a word are among {@code pages} pages from {@code firstPage}. */
    static long pagesOfWord(int word, int firstPage, int pages) {
        long from = Math.max(0, firstPage - 64L * word);
        long to = Math.min(64, (long) firstPage + pages - 64L * word);
        return from >= to ? 0 : -1L << from & -1L >>> 64 - to;
    }
}
