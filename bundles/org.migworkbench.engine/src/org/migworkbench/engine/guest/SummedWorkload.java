package org.migworkbench.engine.guest;

import java.util.List;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/** Several workloads in one guest: a page is written when any of them writes it. */
public final class SummedWorkload implements Workload {

    private final Workload[] parts;

    /**
     * Sums workloads.
     *
     * @param parts the workloads; none = the guest writes nothing
     */
    public SummedWorkload(List<Workload> parts) {
        this.parts = parts.toArray(new Workload[0]);
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        long written = 0;
        for (Workload part : parts) {
            written |= part.writtenWord(word, fromGuestNanos, toGuestNanos);
        }
        return written;
    }

    @Override
    public Rhythm rhythm() {
        Rhythm rhythm = Rhythm.STEADY;
        for (Workload part : parts) {
            rhythm = rhythm.and(part.rhythm());
        }
        return rhythm;
    }

    @Override
    public long quietUntil(int word, long guestNanos) {
        long until = NEVER;
        for (Workload part : parts) {
            until = Math.min(until, part.quietUntil(word, guestNanos));
        }
        return until;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (Workload part : parts) {
            part.markWritten(fromGuestNanos, toGuestNanos, words);
        }
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        for (Workload part : parts) {
            part.markWritten(fromGuestNanos, toGuestNanos, words, firstWord, endWord);
        }
    }

    @Override
    public void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (Workload part : parts) {
            part.markTouched(fromGuestNanos, toGuestNanos, words);
        }
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        long first = NEVER;
        for (Workload part : parts) {
            first = Math.min(first, part.nextTouch(fromGuestNanos, Math.min(first, toGuestNanos), wanted));
        }
        return first;
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        int writes = 0;
        for (Workload part : parts) {
            writes += part.writes(page, fromGuestNanos, toGuestNanos);
        }
        return writes;
    }

    @Override
    public long mayWriteWord(int word) {
        long pages = 0;
        for (Workload part : parts) {
            pages |= part.mayWriteWord(word);
        }
        return pages;
    }

    /** The sum of the parts, as if no two wrote the same page: an upper bound where working sets overlap. */
    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        double pages = 0;
        for (Workload part : parts) {
            pages += part.uniquePages(fromGuestSeconds, toGuestSeconds);
        }
        return pages;
    }
}
