package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Workload;

/**
 * Random writes to a contiguous working set whose pages belong to classes of different rates. Within a class each page
 * is written by a Poisson process of its own.
 */
final class RandomWrites implements Workload {

    private final int firstPage;
    private final int pages;
    private final PoissonClass[] classes;
    private final byte[] classOf;

    /**
     * @param firstPage first page of the working set
     * @param classOf   class of each page of the working set
     * @param classes   the classes, at most 128
     */
    RandomWrites(int firstPage, byte[] classOf, PoissonClass[] classes) {
        this.firstPage = firstPage;
        this.pages = classOf.length;
        this.classes = classes.clone();
        this.classOf = classOf.clone();
    }

    @Override
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        return index >= 0 && index < pages && classes[classOf[index]].isWritten(page, fromGuestNanos, toGuestNanos);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (int index = 0; index < pages; index++) {
            int page = firstPage + index;
            long bit = 1L << page;
            if ((words[page >> 6] & bit) == 0
                    && classes[classOf[index]].isWritten(page, fromGuestNanos, toGuestNanos)) {
                words[page >> 6] |= bit;
            }
        }
    }

    @Override
    public boolean mayWrite(int page) {
        int index = page - firstPage;
        return index >= 0 && index < pages && classes[classOf[index]].writesPerSecond() > 0;
    }
}
