package org.migworkbench.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * What a run allocates, counted for its thread.
 *
 * @param openBytes bytes for making the run: guest memory as bitmaps, strategies, tables
 * @param runBytes  bytes from the first to the last event: rows, events and results, nothing for a page
 * @param pages     pages of all guests
 * @param pagesSent pages that the run sent
 */
record Allocation(long openBytes, long runBytes, long pages, long pagesSent) {

    private static final long BEFORE_THE_FIRST_EVENT = -1;

    /** Counts one run; meant for code that has been run before, since compiling and loading classes allocate too. */
    static Allocation of(ScenarioSpec job) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Run run = Jobs.open(job);
        run.advance(BEFORE_THE_FIRST_EVENT, RunControl.NONE); // makes the migrations
        long opened = threads.getCurrentThreadAllocatedBytes();
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        long ended = threads.getCurrentThreadAllocatedBytes();
        return new Allocation(opened - before, ended - opened, job.vms().stream().mapToLong(vm -> vm.pageCount()).sum(),
                run.result().migrations().stream().mapToLong(migration -> migration.traffic().pagesSent()).sum());
    }

    /** All that was allocated, which is more than was ever in use at once, for each page of the guests. */
    double bytesPerPage() {
        return (double) (openBytes + runBytes) / pages;
    }
}
