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
    private final int[] sizes;

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
        this.sizes = new int[classes.length];
        for (byte one : classOf) {
            sizes[one]++;
        }
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        long written = 0;
        for (long rest = mayWriteWord(word); rest != 0; rest &= rest - 1) {
            int page = 64 * word + Long.numberOfTrailingZeros(rest);
            if (isWritten(page, fromGuestNanos, toGuestNanos)) {
                written |= 1L << page;
            }
        }
        return written;
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
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int index = page - firstPage;
        return index < 0 || index >= pages ? 0
                : classes[classOf[index]].writes(page, fromGuestNanos, toGuestNanos);
    }

    @Override
    public long mayWriteWord(int word) {
        long may = 0;
        for (long rest = WorkingSet.pagesOfWord(word, firstPage, pages); rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (classes[classOf[64 * word + bit - firstPage]].writesPerSecond() > 0) {
                may |= 1L << bit;
            }
        }
        return may;
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        double unique = 0;
        for (int i = 0; i < classes.length; i++) {
            unique += sizes[i]
                    * -StrictMath.expm1(-classes[i].writesPerSecond() * (toGuestSeconds - fromGuestSeconds));
        }
        return unique;
    }
}
