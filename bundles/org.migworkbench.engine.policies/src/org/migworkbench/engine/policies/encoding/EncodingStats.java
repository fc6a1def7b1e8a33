package org.migworkbench.engine.policies.encoding;

/**
 * What an encoding that keeps old copies of pages has done so far; pages are counted each time that they are sent.
 *
 * @param hits        pages of which an old copy was at hand; overflows and unchanged pages are among them
 * @param misses      pages of which none was, sent whole
 * @param unchanged   hits that were equal to the old copy, so that nothing (or a mark) was sent
 * @param overflows   hits whose difference would have taken more than the page, sent whole
 * @param encodedBytes bytes that the hits took without the headers of pages
 * @param pageBytes   page size in bytes
 */
public record EncodingStats(long hits, long misses, long unchanged, long overflows, long encodedBytes, int pageBytes) {

    /**
     * Share of the pages looked up that weren't found.
     *
     * @return 0 to 1; 0 if none was looked up
     */
    public double missRate() {
        return hits + misses == 0 ? 0 : misses / (double) (hits + misses);
    }

    /**
     * How much smaller the encoding made the pages that it had an old copy of.
     *
     * @return bytes of the pages divided by what they took; 0 if they took nothing
     */
    public double encodingRate() {
        return encodedBytes == 0 ? 0 : hits * (double) pageBytes / encodedBytes;
    }
}
