package org.migworkbench.engine.pages.postcopy;

import org.migworkbench.engine.network.Route;
import org.migworkbench.engine.policy.PostcopyRules;

/** What was written to a connection and waits for the network, in order: chunks of pages in a ring of fixed size. */
final class ChunkQueue {

    private static final int LEAST_CHUNK_PAGES = 32;
    private static final int MOST_CHUNK_PAGES = 1024;
    private static final double CHUNK_SECONDS = 1e-3;

    private final int chunkPages;
    private final int chunks;
    private final long mostBytes;
    private final int[] pages;
    private final int[] counts;
    private final int[] zeros;
    private final long[] bytes;
    private final long[] earliest;
    private int head;
    private int size;
    private long queuedBytes;

    /**
     * @param chunkPages most pages of a chunk
     * @param mostBytes  no chunk is added while so many bytes or more wait behind the first
     * @param pageBytes  bytes of a page on the wire, for the size of the ring
     */
    ChunkQueue(int chunkPages, long mostBytes, int pageBytes) {
        this.chunkPages = chunkPages;
        this.mostBytes = mostBytes;
        this.chunks = (int) Math.min(1 << 14, mostBytes / ((long) chunkPages * pageBytes) + 2);
        this.pages = new int[chunks * chunkPages];
        this.counts = new int[chunks];
        this.zeros = new int[chunks];
        this.bytes = new long[chunks];
        this.earliest = new long[chunks];
    }

    /** A queue for a path, whose chunks take about a millisecond each. */
    static ChunkQueue of(Route route, PostcopyRules rules, int pageBytes) {
        int chunk = (int) Math.max(LEAST_CHUNK_PAGES,
                Math.min(MOST_CHUNK_PAGES, route.bytesPerSecond() * CHUNK_SECONDS / pageBytes));
        return new ChunkQueue(chunk, rules.sendBufferBytes(), pageBytes);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether another chunk may be written; always so if none waits. */
    boolean hasRoom() {
        return size == 0 || size < chunks && queuedBytes - bytes[head] < mostBytes;
    }

    int chunkPages() {
        return chunkPages;
    }

    /** Adds a chunk; {@code earliestNanos} = it can't have left before. */
    void add(int[] from, int count, long chunkBytes, int zeroPages, long earliestNanos) {
        int slot = (head + size++) % chunks;
        System.arraycopy(from, 0, pages, slot * chunkPages, count);
        counts[slot] = count;
        zeros[slot] = zeroPages;
        bytes[slot] = chunkBytes;
        earliest[slot] = earliestNanos;
        queuedBytes += chunkBytes;
    }

    int[] pages() {
        return pages;
    }

    /** Index of the first chunk's first page in {@link #pages}. */
    int first() {
        return head * chunkPages;
    }

    int firstCount() {
        return counts[head];
    }

    int firstZeros() {
        return zeros[head];
    }

    long firstBytes() {
        return bytes[head];
    }

    /** At most how many bytes per second the first chunk takes, so that it doesn't leave before it can. */
    double firstDemand(long nowNanos) {
        long rest = earliest[head] - nowNanos;
        return rest > 0 ? bytes[head] * 1e9 / rest : Double.POSITIVE_INFINITY;
    }

    void removeFirst() {
        queuedBytes -= bytes[head];
        head = (head + 1) % chunks;
        size--;
    }

    void clear() {
        size = 0;
        queuedBytes = 0;
    }
}
