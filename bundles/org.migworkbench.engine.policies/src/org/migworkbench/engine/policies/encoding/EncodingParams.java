package org.migworkbench.engine.policies.encoding;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;

/** Parameters and sizes that several encodings share. */
final class EncodingParams {

    /** Header of a page in QEMU's stream: its place and flags in 8 bytes. */
    static final int PAGE_HEADER_BYTES = 8;

    /** What follows the header of a zero page in QEMU's stream. */
    static final int ZERO_MARK_BYTES = 1;

    /** Time for finding that a page is zero. */
    static final ParamSpec<Long> ZERO_PAGE_COST = new ParamSpec<>("zeroPageCost", ParamType.time(0, 1e6), "400 ns",
            ParamSource.ASSUMED, "No source: reading 4 KiB at 10 GB/s.",
            "Time for finding that a page is zero, for each zero page that is sent.");

    /** Share of the encoding's processor time that the guest loses. */
    static final ParamSpec<Double> STOLEN_SHARE = new ParamSpec<>("stolenShare", ParamType.share(), "0",
            ParamSource.ASSUMED, "No source: a host with a core to spare for the migration.",
            "Share of the processor time of the encoding that is taken from the guest; 1 = the host has no core to"
                    + " spare.");

    private EncodingParams() {
    }
}
