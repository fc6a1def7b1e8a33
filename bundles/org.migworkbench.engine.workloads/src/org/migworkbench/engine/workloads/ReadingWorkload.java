package org.migworkbench.engine.workloads;

import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.engine.workload.WorkloadContext;

/** Writes and, independent of them, reads of the same pages. */
final class ReadingWorkload implements Workload {

    private static final long READS = 0x2545F4914F6CDD1DL;

    private final Workload writes;
    private final Workload reads;

    /** What goes to the same pages at any rate. */
    interface Pattern {

        /** Accesses at a mean number a second, all pages together. */
        Workload at(double perSecond, long seed);
    }

    ReadingWorkload(Workload writes, Workload reads) {
        this.writes = writes;
        this.reads = reads;
    }

    /** A pattern with the declared rates of writes and reads. */
    static Workload of(Params params, WorkloadContext context, Pattern pattern) {
        double writeRate = params.get(WorkingSet.WRITE_RATE);
        return of(writeRate, params.get(WorkingSet.READ_RATE), context.seed(), pattern);
    }

    static Workload of(double writeRate, double readRate, long seed, Pattern pattern) {
        Workload writes = pattern.at(writeRate, seed);
        return readRate <= 0 ? writes : new ReadingWorkload(writes, pattern.at(readRate, readSeed(seed)));
    }

    /** Seed of the reads beside writes of a seed. */
    static long readSeed(long seed) {
        return Seeds.mix(seed ^ READS);
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        return writes.writtenWord(word, fromGuestNanos, toGuestNanos);
    }

    @Override
    public long quietUntil(int word, long guestNanos) {
        return writes.quietUntil(word, guestNanos);
    }

    @Override
    public boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        return writes.isWritten(page, fromGuestNanos, toGuestNanos);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        writes.markWritten(fromGuestNanos, toGuestNanos, words);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        writes.markWritten(fromGuestNanos, toGuestNanos, words, firstWord, endWord);
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        return writes.writes(page, fromGuestNanos, toGuestNanos);
    }

    /** Reads keep no round from ending. */
    @Override
    public Rhythm rhythm() {
        return writes.rhythm();
    }

    @Override
    public long mayWriteWord(int word) {
        return writes.mayWriteWord(word);
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return writes.uniquePages(fromGuestSeconds, toGuestSeconds);
    }

    @Override
    public void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        writes.markWritten(fromGuestNanos, toGuestNanos, words);
        reads.markWritten(fromGuestNanos, toGuestNanos, words);
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        long written = writes.nextTouch(fromGuestNanos, toGuestNanos, wanted);
        return Math.min(written, reads.nextTouch(fromGuestNanos, Math.min(written, toGuestNanos), wanted));
    }
}
