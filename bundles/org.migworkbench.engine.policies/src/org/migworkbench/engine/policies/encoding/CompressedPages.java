package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.fluid.FluidEncoding;
import org.migworkbench.engine.policy.fluid.FluidPages;
import org.migworkbench.engine.result.Phase;

/**
 * Pages compressed by several threads, as throughput and ratio: a batch leaves no sooner than the threads have read it,
 * so the rate is the smaller of what they read and of what the link carries, divided by the ratio. Zero pages are marked
 * by the main thread. Once the guest runs at the destination pages go plainly.
 */
final class CompressedPages implements Encoding, FluidEncoding {

    /**
     * How pages are put together.
     *
     * @param pageHeaderBytes   bytes for each page besides its data
     * @param packetPages       pages of a packet, 1 if each goes by itself
     * @param packetHeaderBytes bytes for each packet, full or not
     * @param roundPackets      packets without pages in each round, by which the channels come together
     */
    record Layout(int pageHeaderBytes, int packetPages, int packetHeaderBytes, int roundPackets) {
    }

    /**
     * What the threads do.
     *
     * @param bytesPerSecond       what they read in a second, all together; positive infinity = nothing is compressed
     * @param threadBytesPerSecond what one reads in a second
     * @param ratio                bytes in by bytes out
     * @param stolenShare          share of their processor time that the guest loses
     */
    record Threads(double bytesPerSecond, double threadBytesPerSecond, double ratio, double stolenShare) {
    }

    private final MarkedZeroPages plain;
    private final Layout layout;
    private final Threads threads;
    private final int pageSizeBytes;
    private final long zeroPageNanos;
    private boolean precopy = true;
    private int packetsOfRound;
    private int openPages;
    private long inBytes;
    private long outBytes;

    /**
     * @param layout        how pages are put together
     * @param threads       what the threads do
     * @param pageSizeBytes page size in bytes
     * @param zeroPageNanos processor time for finding a zero page
     */
    CompressedPages(Layout layout, Threads threads, int pageSizeBytes, long zeroPageNanos) {
        this.layout = layout;
        this.threads = threads;
        this.pageSizeBytes = pageSizeBytes;
        this.zeroPageNanos = zeroPageNanos;
        this.plain = new MarkedZeroPages(EncodingParams.PAGE_HEADER_BYTES, EncodingParams.ZERO_MARK_BYTES,
                pageSizeBytes, zeroPageNanos);
    }

    @Override
    public boolean endsWithTheSwitch() {
        return true;
    }

    @Override
    public void beginRound(RoundView round) {
        precopy = round.phase() != Phase.POSTCOPY;
        packetsOfRound = layout.roundPackets();
        openPages = 0;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        if (!precopy) {
            plain.encode(pages, selected, count, out);
            return;
        }
        int zeros = 0;
        for (int i = 0; i < count; i++) {
            if (pages.isZero(selected[i])) {
                zeros++;
            }
        }
        long data = (long) (count - zeros) * pageSizeBytes;
        out.zeroPages = zeros;
        out.bytes = zeros * (long) (EncodingParams.PAGE_HEADER_BYTES + EncodingParams.ZERO_MARK_BYTES)
                + (count - zeros) * (long) layout.pageHeaderBytes()
                + packets(count - zeros) * layout.packetHeaderBytes() + compressed(data);
        // the main thread looks for zero pages while the others compress
        out.cpuNanos = Math.max(zeros * zeroPageNanos, nanos(data, threads.bytesPerSecond()));
        out.stolenNanos = Math.round(nanos(data, threads.threadBytesPerSecond()) * threads.stolenShare());
    }

    /** As {@link #encode} does, with packets and ratio over all of the pages at once. */
    @Override
    public void price(FluidPages pages, WireCost out) {
        if (!precopy || pages.isZero()) {
            plain.price(pages, out);
            return;
        }
        long data = pages.count() * pageSizeBytes;
        long packets = packetsOfRound + (pages.count() + layout.packetPages() - 1) / layout.packetPages();
        packetsOfRound = 0;
        out.bytes = pages.count() * layout.pageHeaderBytes() + packets * layout.packetHeaderBytes()
                + Math.round(data / threads.ratio());
        out.cpuNanos = nanos(data, threads.bytesPerSecond());
        out.stolenNanos = Math.round(nanos(data, threads.threadBytesPerSecond()) * threads.stolenShare());
    }

    /** Packets that begin with so many more pages. */
    private long packets(int more) {
        long begun = packetsOfRound;
        packetsOfRound = 0;
        int pagesOfPackets = openPages + more;
        int mostPages = layout.packetPages();
        begun += (pagesOfPackets + mostPages - 1) / mostPages - (openPages > 0 ? 1 : 0);
        openPages = pagesOfPackets % mostPages;
        return begun;
    }

    /** What so many more bytes become; parts of bytes are kept for the next. */
    private long compressed(long more) {
        inBytes += more;
        long all = (long) Math.ceil(inBytes / threads.ratio());
        long now = all - outBytes;
        outBytes = all;
        return now;
    }

    private static long nanos(long bytes, double bytesPerSecond) {
        return Math.round(bytes * 1e9 / bytesPerSecond);
    }
}
