package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Workload;

/** Answers everything from the number of writes to single pages: slow, plain, and what the quick ways must agree with. */
final class PageByPage implements Workload {

    private final Workload workload;

    PageByPage(Workload workload) {
        this.workload = workload;
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        long written = 0;
        for (int bit = 0; bit < 64; bit++) {
            written |= writes(64 * word + bit, fromGuestNanos, toGuestNanos) > 0 ? 1L << bit : 0;
        }
        return written;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= writtenWord(word, fromGuestNanos, toGuestNanos);
        }
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        return workload.writes(page, fromGuestNanos, toGuestNanos);
    }

    @Override
    public long mayWriteWord(int word) {
        return workload.mayWriteWord(word);
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return workload.uniquePages(fromGuestSeconds, toGuestSeconds);
    }

    @Override
    public void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        workload.markTouched(fromGuestNanos, toGuestNanos, words);
    }
}
