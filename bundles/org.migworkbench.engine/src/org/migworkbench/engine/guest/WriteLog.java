package org.migworkbench.engine.guest;

/**
 * The log of the pages that a guest writes, as of the guest's last step. Long looks at many pages may be given up by a
 * {@link CancelCheck}.
 */
public final class WriteLog {

    /** Words that are looked at without a break: a few milliseconds. */
    private static final int WORDS_PER_SLICE = 8192;

    private final Guest guest;
    private final Vcpu[] busy;
    private final int pageCount;
    private CancelCheck cancelCheck = CancelCheck.NONE;
    private WriteNotices notices; // made at the first question: many policies never ask
    private boolean logging;

    /** A log that was not started; {@code busy} = the processors that run anything. */
    WriteLog(Guest guest, Vcpu[] busy, int pageCount) {
        this.guest = guest;
        this.busy = busy;
        this.pageCount = pageCount;
    }

    /** Whether it was started and hasn't ended. */
    boolean isOn() {
        return logging;
    }

    /** Starts the log of written pages, clean. */
    public void start() {
        logging = true;
        notices = null;
        for (Vcpu vcpu : busy) {
            vcpu.cleanLog();
            vcpu.take();
        }
    }

    /** Ends the log: writes cost the guest nothing more. */
    public void end() {
        logging = false;
    }

    /**
     * Whether a page was written since the log was cleaned. Leaves the log as it is.
     *
     * @param page page number
     * @return true if its bit is set
     */
    public boolean isRewritten(int page) {
        return (rewrittenWord(page >> 6) >>> page & 1) != 0;
    }

    /** Adds what a processor has written since a time of its own, in slices where there are many pages. */
    void mark(Vcpu vcpu, long fromNanos, PageBitmap out) {
        if (vcpu.guestNanos() <= fromNanos) {
            return;
        }
        long[] words = out.words();
        if (words.length <= WORDS_PER_SLICE) {
            vcpu.workload().markWritten(fromNanos, vcpu.guestNanos(), words);
            return;
        }
        for (int word = 0; word < words.length; word += WORDS_PER_SLICE) {
            vcpu.workload().markWritten(fromNanos, vcpu.guestNanos(), words, word,
                    Math.min(words.length, word + WORDS_PER_SLICE));
            cancelCheck.check();
        }
    }

    /**
     * Sets what is called now and then during long looks at many pages.
     *
     * @param check may end the look by an exception, after which the guest can no longer be used
     */
    public void setCancelCheck(CancelCheck check) {
        cancelCheck = check;
    }

    /** Asks whether to give up, for work on all pages that is done outside. */
    public void checkCancelled() {
        cancelCheck.check();
    }

    /**
     * Which of 64 pages were written since the log was cleaned.
     *
     * @param word page number divided by 64
     * @return a bit for each
     */
    public long rewrittenWord(int word) {
        return notices().written(word, guest.nowNanos(), busy);
    }

    /**
     * Drops the pages written since the log was cleaned from a list, which keeps its order.
     *
     * @param pages page numbers
     * @param from  the first place that counts
     * @param to    the place behind the last that counts
     * @return the place behind the last that is left
     */
    public int keepUnwritten(int[] pages, int from, int to) {
        return notices().keepUnwritten(pages, from, to, guest.nowNanos(), busy);
    }

    private WriteNotices notices() {
        if (notices == null) {
            notices = new WriteNotices(pageCount);
        }
        return notices;
    }

    /**
     * Reads the log and cleans it.
     *
     * @param out becomes the set of the written pages
     */
    public void clean(PageBitmap out) {
        out.clearAll();
        if (notices != null) {
            notices.addTo(out); // what is known needn't be looked for
            notices.clear();
        }
        cancelCheck.check();
        for (Vcpu vcpu : busy) {
            mark(vcpu, vcpu.loggedNanos(), out);
            vcpu.cleanLog();
        }
    }

    /** The guest goes on from an earlier time: what is known of writes holds no more. */
    void forgetNotices() {
        notices = null;
    }
}
