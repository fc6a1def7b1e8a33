package org.migworkbench.engine.policy;

import java.util.List;
import java.util.Set;
import org.migworkbench.engine.spec.PageClass;

/** Decides which candidate pages go now. One instance serves one migration and keeps the position of its scan. */
public interface PageSelection extends Strategy {

    /**
     * How long the guest's writes are to be watched before the first round. That time belongs to the migration and shows
     * in no round.
     *
     * @return nanoseconds, 0 = not at all; always the same answer
     */
    default long measureNanos() {
        return 0;
    }

    /**
     * Time between two readings of the log while it is watched before the first round; the last one may come sooner.
     *
     * @return nanoseconds, 1 or more if {@link #measureNanos} is above 0; always the same answer
     */
    default long sampleNanos() {
        return measureNanos();
    }

    /**
     * The log of written pages was read and cleaned: a sample before the first round, or the end of a live round.
     *
     * @param written the pages written since the reading before, bit i of word w = page {@code 64 * w + i}; not to be
     *                changed and valid during the call
     */
    default void sampled(long[] written) {
        // most selections need no history
    }

    /**
     * Says which pages the destination can do without, asked at the start of the first round. Such a page is no candidate
     * until it is written.
     *
     * @param pages     the guest's pages
     * @param notNeeded all 0; receives a bit for each such page, bit i of word w = page {@code 64 * w + i}
     */
    default void explore(PageView pages, long[] notNeeded) {
        // most selections send all memory
    }

    /**
     * Which pages {@link #explore} leaves out, where the guest has any; only for checks before a run.
     *
     * @return uses of pages, empty if it leaves nothing out
     */
    default Set<PageClass> leavesOut() {
        return Set.of();
    }

    /**
     * Whether a page may be left for a later round although nobody wrote it again.
     *
     * @return false if a live round sends all that nobody wrote again
     */
    default boolean putsPagesOff() {
        return false;
    }

    /**
     * The layers into which it sorts pages, for whoever looks at its decisions.
     *
     * @return their names, from what goes first to what goes last; empty if it has none; always the same answer
     */
    default List<String> layers() {
        return List.of();
    }

    /**
     * Says which pages are in a layer now.
     *
     * @param layer index in {@link #layers}
     * @param pages all 0; receives a bit for each page of the layer, bit i of word w = page {@code 64 * w + i}
     */
    default void fillLayer(int layer, long[] pages) {
        throw new IllegalArgumentException("No layer " + layer);
    }

    /**
     * A round begins.
     *
     * @param round the round
     */
    void beginRound(RoundView round);

    /**
     * Chooses the pages of the next batch. {@link PageView#isRewritten} looks at the moment of this call.
     *
     * @param pages    the guest's pages
     * @param budget   most pages to choose, at most the length of {@code outPages}; a smaller batch of the policy's own
     *                 is allowed
     * @param outPages filled from index 0 with page numbers, none twice in a round; what is chosen is no candidate any
     *                 more
     * @return how many were chosen; 0 = the round is over
     */
    int select(PageView pages, int budget, int[] outPages);

    /**
     * In post-copy the destination asked for a page and it was sent; the scan may go on from there.
     *
     * @param page page number, no candidate any more
     */
    default void pageRequested(int page) {
        // the order of most scans doesn't depend on requests
    }

    /**
     * Candidates passed over in this round because they had been written again or are expected to be soon. They stay
     * candidates.
     *
     * @return the count since {@link #beginRound}
     */
    int skippedPages();
}
