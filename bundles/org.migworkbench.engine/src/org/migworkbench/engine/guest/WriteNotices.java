package org.migworkbench.engine.guest;

import org.migworkbench.engine.workload.Workload;

/**
 * Which pages were written since the log was cleaned, found word by word as somebody asks. With each word of 64 pages
 * goes a virtual time before which none of them is written again, so that most questions need neither a look at the
 * workload nor more than one cache line; for stretches that are never written, which most of a huge guest is, not even
 * that. Not thread-safe; nothing is allocated after construction.
 */
final class WriteNotices {

    /** The virtual time until which a word is quiet is followed by its written pages. */
    private static final int FIELDS = 2;

    /** What a processor's time may gain on virtual time by rounding, in nanoseconds. */
    private static final long ROUNDING_NANOS = 1;

    private static final int STRETCH_BITS = 6;
    private static final byte UNKNOWN = 0;
    private static final byte NEVER_WRITTEN = 1;
    private static final byte WRITTEN = 2;

    private final long[] words;
    private final byte[] stretches;

    /**
     * Knows of no write.
     *
     * @param pageCount pages of the guest
     */
    WriteNotices(int pageCount) {
        int count = (pageCount + 63) >>> 6;
        this.words = new long[FIELDS * count];
        this.stretches = new byte[(count >> STRETCH_BITS) + 1];
    }

    /** The log was cleaned: nothing has been written. What is known of the future stays true. */
    void clear() {
        for (int i = 1; i < words.length; i += FIELDS) {
            words[i] = 0;
        }
    }

    /** Adds the pages that were found written so far. */
    void addTo(PageBitmap out) {
        long[] found = out.words();
        for (int i = 0; i < found.length; i++) {
            found[i] |= words[FIELDS * i + 1];
        }
    }

    /**
     * Which of 64 pages were written since the log was cleaned.
     *
     * @param word     page number divided by 64
     * @param nowNanos virtual time
     * @param vcpus    the processors that run anything
     */
    long written(int word, long nowNanos, Vcpu[] vcpus) {
        byte stretch = stretches[word >> STRETCH_BITS];
        if (stretch == NEVER_WRITTEN || stretch == UNKNOWN && isNeverWritten(word >> STRETCH_BITS, vcpus)) {
            return 0;
        }
        if (words[FIELDS * word] <= nowNanos) {
            look(word, nowNanos, vcpus);
        }
        return words[FIELDS * word + 1];
    }

    /** Drops the pages that were written from a list; returns the place behind the last that is left. */
    int keepUnwritten(int[] pages, int from, int to, long nowNanos, Vcpu[] vcpus) {
        int end = from;
        for (int i = from; i < to; i++) {
            int page = pages[i];
            if ((written(page >> 6, nowNanos, vcpus) >>> page & 1) == 0) {
                pages[end++] = page;
            }
        }
        return end;
    }

    private boolean isNeverWritten(int stretch, Vcpu[] vcpus) {
        long may = 0;
        int end = Math.min(words.length / FIELDS, stretch + 1 << STRETCH_BITS);
        for (int word = stretch << STRETCH_BITS; word < end; word++) {
            for (Vcpu vcpu : vcpus) {
                may |= vcpu.workload().mayWriteWord(word);
            }
        }
        stretches[stretch] = may == 0 ? NEVER_WRITTEN : WRITTEN;
        return may == 0;
    }

    /**
     * Looks at the time since the last look. A processor's time passes no faster than virtual time, so what is quiet for
     * a while of its time is quiet at least as long in virtual time, and back to the last look it has come at most as
     * far as virtual time. Where it ran slower the looks overlap, which does no harm.
     */
    private void look(int word, long nowNanos, Vcpu[] vcpus) {
        long back = nowNanos - words[FIELDS * word] + 1 + ROUNDING_NANOS;
        long quiet = Workload.NEVER;
        long written = 0;
        for (Vcpu vcpu : vcpus) {
            written |= vcpu.rewrittenWord(word, back);
            long next = vcpu.quietNanos(word) - ROUNDING_NANOS;
            quiet = Math.min(quiet, next >= Workload.NEVER - nowNanos ? Workload.NEVER : nowNanos + Math.max(1, next));
        }
        words[FIELDS * word] = quiet;
        words[FIELDS * word + 1] |= written;
    }
}
