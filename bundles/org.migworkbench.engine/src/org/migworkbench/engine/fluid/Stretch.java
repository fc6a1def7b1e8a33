package org.migworkbench.engine.fluid;

/** Pages of one price that are sent one after the other. Filled anew for each round. */
final class Stretch {

    PageKind kind;
    double pages;
    double bytesPerPage;
    double nanosPerPage;
    double zeroShare;
    double stolenPerPage;

    /** What the pages of a stretch are. */
    enum PageKind {
        /** Pages that may be written, with data. */
        BODY,
        /** Pages that may be written, zero. */
        BODY_ZERO,
        /** Pages with data that are never written. */
        TAIL,
        /** Zero pages that are never written. */
        TAIL_ZERO,
        /** Pages of all kinds in no order. */
        MIXED
    }

    /** Becomes a stretch of pages without a price. */
    void clear(PageKind newKind, double newPages) {
        kind = newKind;
        pages = newPages;
        bytesPerPage = 0;
        nanosPerPage = 0;
        zeroShare = 0;
        stolenPerPage = 0;
    }

    /** The rate at which its pages can be encoded. */
    double mostBytesPerSecond() {
        return nanosPerPage > 0 ? bytesPerPage * 1e9 / nanosPerPage : Double.POSITIVE_INFINITY;
    }
}
