package org.migworkbench.recording;

import org.migworkbench.engine.result.Phase;

/**
 * What a recording says of one pass: from one fetch of the log of dirty pages to the next. Counters run on between a fetch
 * and the sample after it. Where events tell when the log was fetched, what is sent is counted from the first sample of a
 * pass to the first of the next, and what was sent in between belongs to the later pass in truth but to the earlier here;
 * else it is divided at the time of the fetch. What the guest dirtied is exact in both cases: what is left and what was sent
 * change together.
 *
 * @param number         number of the pass, from 1
 * @param merged         how many fetches ended the passes that are one here, since no answer came between; 1 = just this
 * @param phase          phase that it belongs to
 * @param startMillis    when it began, in milliseconds since the command to migrate
 * @param endMillis      when it ended, in milliseconds
 * @param liveMillis     for how long of this the guest ran at the source, in milliseconds
 * @param remainingPages pages left right after the fetch with which it began
 * @param restPages      pages left right before the fetch with which it ended; of merged passes before each fetch
 * @param sentPages      pages sent, zero pages and encoded ones included
 * @param zeroPages      zero pages sent
 * @param encodedPages   pages sent as XBZRLE
 * @param sentBytes      bytes sent
 * @param dirtiedPages   pages that the fetch at its end found newly dirtied; -1 where unknown
 * @param throttle       share taken from the guest's processors, 0 to 1
 * @param expectedDowntimeMillis expected at its end, in milliseconds; 0 where unknown
 * @param lengthErrorMillis standard deviation of its length, in milliseconds: a millisecond between two events, more between
 *                       answers
 * @param pagesPerSecond pages a second that were sent with their content
 * @param isMiscounted   whether fewer pages are counted as sent than are gone, so that what was sent is reckoned from the
 *                       rate
 */
public record RecordedPass(int number, int merged, Phase phase, double startMillis, double endMillis,
        double liveMillis, double remainingPages, double restPages, double sentPages, double zeroPages,
        double encodedPages, double sentBytes, double dirtiedPages, double throttle,
        double expectedDowntimeMillis, double lengthErrorMillis, double pagesPerSecond, boolean isMiscounted) {

    /** Value of a count that isn't known. */
    public static final double UNKNOWN = -1;
}
