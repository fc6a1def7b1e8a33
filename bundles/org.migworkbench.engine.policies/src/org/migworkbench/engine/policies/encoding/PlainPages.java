package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.fluid.FluidEncoding;
import org.migworkbench.engine.policy.fluid.FluidPages;

/** Whole pages with headers: nothing is compressed and zero pages go like all others. */
public final class PlainPages implements Encoding, FluidEncoding {

    private final int batchHeaderBytes;
    private final int pageBytes;

    /**
     * Creates the encoding.
     *
     * @param batchHeaderBytes bytes before each batch
     * @param pageHeaderBytes  bytes for each page besides its content
     * @param pageSizeBytes    page size in bytes
     */
    public PlainPages(int batchHeaderBytes, int pageHeaderBytes, int pageSizeBytes) {
        this.batchHeaderBytes = batchHeaderBytes;
        this.pageBytes = pageHeaderBytes + pageSizeBytes;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        out.bytes = batchHeaderBytes + (long) count * pageBytes;
    }

    @Override
    public void price(FluidPages pages, WireCost out) {
        out.bytes = pages.batches() * batchHeaderBytes + pages.count() * pageBytes;
    }
}
