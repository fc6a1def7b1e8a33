package org.migworkbench.engine.workloads;

import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/** A workload that is active at times, in a time of its own that stands still outside. */
final class ActiveWorkload implements Workload {

    private final ActiveTime time;
    private final Workload workload;

    ActiveWorkload(ActiveTime time, Workload workload) {
        this.time = time;
        this.workload = workload;
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        return workload.writtenWord(word, time.own(fromGuestNanos), time.own(toGuestNanos));
    }

    @Override
    public long quietUntil(int word, long guestNanos) {
        return time.guest(workload.quietUntil(word, time.own(guestNanos)));
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        workload.markWritten(time.own(fromGuestNanos), time.own(toGuestNanos), words);
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        workload.markWritten(time.own(fromGuestNanos), time.own(toGuestNanos), words, firstWord, endWord);
    }

    @Override
    public void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        workload.markTouched(time.own(fromGuestNanos), time.own(toGuestNanos), words);
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        return time.guest(workload.nextTouch(time.own(fromGuestNanos), time.own(toGuestNanos), wanted));
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        return workload.writes(page, time.own(fromGuestNanos), time.own(toGuestNanos));
    }

    @Override
    public long mayWriteWord(int word) {
        return workload.mayWriteWord(word);
    }

    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        return workload.uniquePages(ownSeconds(fromGuestSeconds), ownSeconds(toGuestSeconds));
    }

    /** What happens within a turn counts by its settled time alone: the turns are its rhythm. */
    @Override
    public Rhythm rhythm() {
        Rhythm inner = workload.rhythm();
        if (time.forNanos() > 0) {
            long settled = Math.min(Long.MAX_VALUE - time.fromNanos(), inner.settledNanos()) + time.fromNanos();
            return time.everyNanos() > 0 ? new Rhythm(settled, time.everyNanos())
                    : new Rhythm(time.fromNanos() + time.forNanos(), 0);
        }
        return new Rhythm(Math.min(Long.MAX_VALUE - time.fromNanos(), inner.settledNanos()) + time.fromNanos(),
                inner.periodNanos());
    }

    private double ownSeconds(double guestSeconds) {
        return time.own((long) Math.rint(guestSeconds * 1e9)) / 1e9;
    }
}
