package org.migworkbench.engine.workloads;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.workload.Rhythm;
import org.migworkbench.engine.workload.Workload;
import org.migworkbench.quantities.Quantity;

/**
 * When a workload is active: from a time of the guest on, for a while or to the end, once or over and over. Its own time
 * stands still outside, so it goes on where it stopped.
 *
 * @param fromNanos  begin in nanoseconds of guest time, 0 or more
 * @param forNanos   how long in nanoseconds; 0 = to the end
 * @param everyNanos from one begin to the next in nanoseconds, at least {@code forNanos}; 0 = once
 */
record ActiveTime(long fromNanos, long forNanos, long everyNanos) {

    private static final double LONGEST_NANOS = 1e16;
    private static final String ALWAYS = "No source: a workload is active all the time unless said otherwise.";

    /** Declaration of the begin. */
    static final ParamSpec<Long> FROM = new ParamSpec<>("activeFrom", ParamType.time(0, LONGEST_NANOS), "0 s",
            ParamSource.ASSUMED, ALWAYS, "Guest time from which on it is active; before, it does nothing.");

    /** Declaration of the length. */
    static final ParamSpec<Long> FOR = new ParamSpec<>("activeFor", ParamType.time(0, LONGEST_NANOS), "0 s",
            ParamSource.ASSUMED, ALWAYS, "How long it is active each time; 0 = to the end.");

    /** Declaration of the period. */
    static final ParamSpec<Long> EVERY = new ParamSpec<>("activeEvery", ParamType.time(0, LONGEST_NANOS), "0 s",
            ParamSource.ASSUMED, ALWAYS,
            "Time from one begin of it to the next, at least activeFor; it goes on where it stopped. 0 = once.");

    /** The declarations of a kind with those of when it is active behind them. */
    static List<ParamSpec<?>> after(List<ParamSpec<?>> own) {
        List<ParamSpec<?>> all = new ArrayList<>(own);
        all.addAll(List.of(FROM, FOR, EVERY));
        return List.copyOf(all);
    }

    /** A workload in the times that were set; itself where it is always active. */
    static Workload limit(Params params, Workload workload) {
        ActiveTime time = new ActiveTime(params.get(FROM), params.get(FOR), params.get(EVERY));
        if (time.everyNanos() > 0 && (time.forNanos() == 0 || time.everyNanos() < time.forNanos())) {
            throw new IllegalArgumentException("The value '" + Quantity.exactNanos(time.everyNanos())
                    + "' of activeEvery doesn't go with activeFor = " + Quantity.exactNanos(time.forNanos())
                    + "; allowed is 0 s (once), or an activeFor above 0 s that is no longer than activeEvery.");
        }
        return time.isAlways() ? workload : new ActiveWorkload(time, workload);
    }

    private boolean isAlways() {
        return fromNanos == 0 && (forNanos == 0 || forNanos == everyNanos);
    }

    /** The own time of the workload at a guest time. */
    long own(long guestNanos) {
        long since = guestNanos - fromNanos;
        if (since <= 0 || forNanos == 0) {
            return Math.max(0, since);
        }
        long turns = everyNanos == 0 ? 0 : since / everyNanos;
        return turns * forNanos + Math.min(forNanos, since - turns * everyNanos);
    }

    /** The earliest guest time at which the own time is at a value above 0; never if it doesn't come so far. */
    long guest(long ownNanos) {
        if (ownNanos == Workload.NEVER || forNanos > 0 && everyNanos == 0 && ownNanos > forNanos) {
            return Workload.NEVER;
        }
        long turns = everyNanos == 0 ? 0 : (ownNanos - 1) / forNanos;
        if (turns > 0 && turns > (Long.MAX_VALUE / 2 - fromNanos) / everyNanos) {
            return Workload.NEVER;
        }
        return fromNanos + turns * everyNanos + ownNanos - turns * forNanos;
    }

    /** A workload that is active at times, in a time of its own that stands still outside. */
    private static final class ActiveWorkload implements Workload {

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
}
