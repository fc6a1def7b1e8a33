package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.fluid.FluidEncoding;
import org.migworkbench.engine.policy.fluid.FluidPages;

/** Whole pages with a header each; of a zero page only the header and a mark go. Finding one means reading all of it. */
public final class MarkedZeroPages implements Encoding, FluidEncoding {

    private final int zeroPageBytes;
    private final int pageBytes;
    private final long zeroPageNanos;

    /**
     * Creates the encoding.
     *
     * @param headerBytes   bytes before each page
     * @param markBytes     bytes after the header of a zero page
     * @param pageSizeBytes page size in bytes
     * @param zeroPageNanos processor time for finding that a page is zero in nanoseconds, 0 or more; a page with data
     *                      shows at its first bytes and takes no time
     */
    public MarkedZeroPages(int headerBytes, int markBytes, int pageSizeBytes, long zeroPageNanos) {
        this.zeroPageBytes = headerBytes + markBytes;
        this.pageBytes = headerBytes + pageSizeBytes;
        this.zeroPageNanos = zeroPageNanos;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        int zeros = 0;
        for (int i = 0; i < count; i++) {
            if (pages.isZero(selected[i])) {
                zeros++;
            }
        }
        out.zeroPages = zeros;
        out.bytes = (long) zeros * zeroPageBytes + (long) (count - zeros) * pageBytes;
        out.cpuNanos = zeros * zeroPageNanos;
    }

    @Override
    public void price(FluidPages pages, WireCost out) {
        if (pages.isZero()) {
            out.zeroPages = Math.toIntExact(pages.count());
            out.bytes = pages.count() * zeroPageBytes;
            out.cpuNanos = pages.count() * zeroPageNanos;
        } else {
            out.bytes = pages.count() * pageBytes;
        }
    }
}
