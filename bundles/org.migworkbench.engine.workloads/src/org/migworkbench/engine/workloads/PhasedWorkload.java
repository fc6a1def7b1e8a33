package org.migworkbench.engine.workloads;

import java.util.List;
import java.util.TreeSet;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;

/**
 * Workloads that take turns in guest time. Each has a time of its own that runs while it is its turn, so an interval of
 * guest time is one interval of each of them, however many turns it holds.
 */
final class PhasedWorkload implements Workload {

    /**
     * A turn.
     *
     * @param nanos    how long, 1 or more
     * @param set      all pages that it may write
     * @param workload what happens in it, in its own time
     */
    record Phase(long nanos, WorkingSet set, Workload workload) {
    }

    private final List<Phase> phases;
    private final long[] starts;
    private final long periodNanos;
    private final boolean repeating;

    PhasedWorkload(List<Phase> phases, boolean repeating) {
        this.phases = List.copyOf(phases);
        this.starts = new long[phases.size()];
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = sum;
            sum += phases.get(i).nanos();
        }
        this.periodNanos = sum;
        this.repeating = repeating;
    }

    @Override
    public long writtenWord(int word, long fromGuestNanos, long toGuestNanos) {
        long written = 0;
        for (int i = 0; i < starts.length; i++) {
            written |= workload(i).writtenWord(word, own(i, fromGuestNanos), own(i, toGuestNanos));
        }
        return written;
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (int i = 0; i < starts.length; i++) {
            workload(i).markWritten(own(i, fromGuestNanos), own(i, toGuestNanos), words);
        }
    }

    @Override
    public void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        for (int i = 0; i < starts.length; i++) {
            workload(i).markWritten(own(i, fromGuestNanos), own(i, toGuestNanos), words, firstWord, endWord);
        }
    }

    @Override
    public void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        for (int i = 0; i < starts.length; i++) {
            workload(i).markTouched(own(i, fromGuestNanos), own(i, toGuestNanos), words);
        }
    }

    @Override
    public long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        long first = NEVER;
        long to = toGuestNanos;
        for (int i = 0; i < starts.length; i++) {
            long touch = workload(i).nextTouch(own(i, fromGuestNanos), own(i, to), wanted);
            if (touch != NEVER) {
                first = Math.min(first, guestTime(i, touch));
                to = Math.min(to, first);
            }
        }
        return first;
    }

    @Override
    public int writes(int page, long fromGuestNanos, long toGuestNanos) {
        long sum = 0;
        for (int i = 0; i < starts.length; i++) {
            sum += workload(i).writes(page, own(i, fromGuestNanos), own(i, toGuestNanos));
        }
        return (int) Math.min(Integer.MAX_VALUE, sum);
    }

    @Override
    public Rhythm rhythm() {
        Rhythm own = repeating ? new Rhythm(0, periodNanos) : new Rhythm(periodNanos, 0);
        return own.and(new Rhythm(phases.stream().mapToLong(one -> one.workload().rhythm().settledNanos()).max()
                .orElse(0), 0));
    }

    @Override
    public long mayWriteWord(int word) {
        long may = 0;
        for (int i = 0; i < starts.length; i++) {
            may |= workload(i).mayWriteWord(word);
        }
        return may;
    }

    /** Pages that several phases write count once; a phase hits all pages of its set alike, whatever the others hit. */
    @Override
    public double uniquePages(double fromGuestSeconds, double toGuestSeconds) {
        double[] shares = new double[starts.length];
        TreeSet<Integer> borders = new TreeSet<>();
        for (int i = 0; i < shares.length; i++) {
            WorkingSet set = phases.get(i).set();
            shares[i] = workload(i).uniquePages(own(i, nanos(fromGuestSeconds)) / 1e9,
                    own(i, nanos(toGuestSeconds)) / 1e9) / set.pages();
            borders.add(set.firstPage());
            borders.add(set.firstPage() + set.pages());
        }
        double unique = 0;
        int first = borders.first();
        for (int end : borders.tailSet(first, false)) {
            double spared = 1;
            for (int i = 0; i < shares.length; i++) {
                spared *= phases.get(i).set().contains(first) ? 1 - shares[i] : 1;
            }
            unique += (end - first) * (1 - spared);
            first = end;
        }
        return unique;
    }

    private Workload workload(int index) {
        return phases.get(index).workload();
    }

    /** The own time of a phase at a guest time. */
    private long own(int index, long guestNanos) {
        long turns = repeating ? guestNanos / periodNanos : 0;
        long within = guestNanos - turns * periodNanos - starts[index];
        long nanos = phases.get(index).nanos();
        return turns * nanos + Math.max(0, Math.min(nanos, within));
    }

    /** The earliest guest time at which a phase's own time is at a value above 0. */
    private long guestTime(int index, long ownNanos) {
        long nanos = phases.get(index).nanos();
        long turns = (ownNanos - 1) / nanos;
        return turns * periodNanos + starts[index] + ownNanos - turns * nanos;
    }

    private static long nanos(double seconds) {
        return (long) Math.rint(seconds * 1e9);
    }
}
