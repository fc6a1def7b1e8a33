package org.migworkbench.engine.policy;

/**
 * Blocks as write requests to a network block device, each with a header; a block of zeros goes as a request without data
 * (NBD protocol, simple requests and NBD_CMD_WRITE_ZEROES).
 */
public final class BlockRequests implements Encoding {

    /** Header of a request in bytes: magic number, flags, type, cookie, offset and length. */
    public static final int HEADER_BYTES = 28;

    private final int blockSizeBytes;
    private final boolean marksZeros;

    /**
     * Creates the encoding.
     *
     * @param blockSizeBytes size of a block in bytes
     * @param marksZeros     whether blocks of zeros go as a mark
     */
    public BlockRequests(int blockSizeBytes, boolean marksZeros) {
        this.blockSizeBytes = blockSizeBytes;
        this.marksZeros = marksZeros;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        int zeros = 0;
        if (marksZeros) {
            for (int i = 0; i < count; i++) {
                zeros += pages.isZero(selected[i]) ? 1 : 0;
            }
        }
        out.zeroPages = zeros;
        out.bytes = (long) count * HEADER_BYTES + (long) (count - zeros) * blockSizeBytes;
    }
}
