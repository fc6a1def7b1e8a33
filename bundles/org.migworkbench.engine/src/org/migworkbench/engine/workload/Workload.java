package org.migworkbench.engine.workload;

/**
 * What a guest writes and reads, as a function of guest time (which stands still while the guest is paused). Answers
 * depend on the arguments alone: no call changes the answer to another. Pages are asked for by words of 64: bit i of
 * word w stands for page {@code 64 * w + i}; bits of pages that the workload never writes are 0.
 */
public interface Workload {

    /** Time of a touch that never comes. */
    long NEVER = Long.MAX_VALUE;

    /**
     * Which of 64 pages are written in an interval.
     *
     * @param word           page number divided by 64
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @return a bit for each page with at least one write
     */
    long writtenWord(int word, long fromGuestNanos, long toGuestNanos);

    /**
     * A time before which none of 64 pages is written again, so that nobody needs to look until then.
     *
     * @param word      page number divided by 64
     * @param guestNanos nanoseconds of guest time; a write at that time is in the past
     * @return nanoseconds of guest time, above {@code guestNanos} and at most the time of the next write, {@link #NEVER}
     *         if there will be none
     */
    default long quietUntil(int word, long guestNanos) {
        return guestNanos + 1;
    }

    /**
     * Sets the bits of all pages that are written in an interval; leaves the others as they are.
     *
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @param words          bitmap of the guest's pages
     */
    void markWritten(long fromGuestNanos, long toGuestNanos, long[] words);

    /**
     * The same for the pages of some words, so that a look at a huge guest can be made in parts.
     *
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @param words          bitmap of the guest's pages
     * @param firstWord      first word to look at
     * @param endWord        the word after the last to look at, at most the length of {@code words}
     */
    default void markWritten(long fromGuestNanos, long toGuestNanos, long[] words, int firstWord, int endWord) {
        for (int word = firstWord; word < endWord; word++) {
            words[word] |= writtenWord(word, fromGuestNanos, toGuestNanos);
        }
    }

    /**
     * How often a page is written in an interval.
     *
     * @param page           page number
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @return number of writes, 0 or more
     */
    int writes(int page, long fromGuestNanos, long toGuestNanos);

    /**
     * Which of 64 pages the workload ever writes.
     *
     * @param word page number divided by 64
     * @return a bit for each page of its working set
     */
    long mayWriteWord(int word);

    /**
     * Expected number of different pages written in an interval: the unique-page curve W(t) when it begins at any time.
     *
     * @param fromGuestSeconds begin in seconds of guest time, 0 or more
     * @param toGuestSeconds   end in seconds of guest time, not before the begin
     * @return pages, 0 to the size of the working set
     */
    double uniquePages(double fromGuestSeconds, double toGuestSeconds);

    /**
     * Sets the bits of all pages that are touched, that is written or read, in an interval; leaves the others as they
     * are.
     *
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @param words          bitmap of the guest's pages
     */
    default void markTouched(long fromGuestNanos, long toGuestNanos, long[] words) {
        markWritten(fromGuestNanos, toGuestNanos, words);
    }

    /**
     * When the workload first touches a page of a set.
     *
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @param wanted         bitmap of the pages
     * @return nanoseconds of guest time in the interval, {@link #NEVER} if it touches none
     */
    default long nextTouch(long fromGuestNanos, long toGuestNanos, long[] wanted) {
        return new TouchSearch(this, wanted).first(fromGuestNanos, toGuestNanos);
    }

    /**
     * From when on the workload goes on as it does, but for chance.
     *
     * @return always the same answer; unknown unless the workload says otherwise
     */
    default Rhythm rhythm() {
        return Rhythm.UNKNOWN;
    }

    /**
     * Whether a page is written in an interval.
     *
     * @param page           page number
     * @param fromGuestNanos begin in nanoseconds of guest time, excluded
     * @param toGuestNanos   end in nanoseconds of guest time, included
     * @return true if there is at least one write
     */
    default boolean isWritten(int page, long fromGuestNanos, long toGuestNanos) {
        return (writtenWord(page >> 6, fromGuestNanos, toGuestNanos) >>> page & 1) != 0;
    }

    /**
     * Whether the workload ever writes a page.
     *
     * @param page page number
     * @return true for a page of its working set
     */
    default boolean mayWrite(int page) {
        return (mayWriteWord(page >> 6) >>> page & 1) != 0;
    }
}
