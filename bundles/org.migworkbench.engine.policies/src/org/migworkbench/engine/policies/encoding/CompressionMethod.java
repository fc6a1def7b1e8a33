package org.migworkbench.engine.policies.encoding;

/**
 * What compresses pages, with speed and ratio by level. Between the published levels both are taken to change evenly,
 * beyond them not at all.
 */
enum CompressionMethod {

    /** Nothing does. */
    NONE(new double[] { 1 }, new double[] { Double.POSITIVE_INFINITY }, new double[] { 1 }, Long.MAX_VALUE, 0, 20),
    /** zlib: blocks that can't be compressed are stored, at most 65535 bytes with 5 more (RFC 1951, 3.2.4). */
    ZLIB(new double[] { 1, 5, 9 }, new double[] { 102.0e6, 70.4e6, 23.1e6 }, new double[] { 6.92, 7.05, 7.05 }, 65535,
            5, 9),
    /** Zstandard: blocks that can't be compressed are raw, at most 128 KiB with 3 more (RFC 8878, 3.1.1.2). */
    ZSTD(new double[] { 1, 5, 15 }, new double[] { 192.3e6, 161.3e6, 25.0e6 }, new double[] { 6.69, 6.89, 6.89 },
            131072, 3, 20);

    /** Where speeds and ratios come from. */
    static final String CITATION = "D. Plotnikov, qemu-devel 2019 (msg599551): ratios; 5 GB in 49 and 71 s with zlib at"
            + " levels 1 and 5, in 26 and 31 s with zstd, one thread; zlib 9 and zstd 15 from 8 threads, taken to be"
            + " bound by the processor";

    private final double[] levels;
    private final double[] bytesPerSecond;
    private final double[] ratios;
    private final long storedBlockBytes;
    private final int blockHeaderBytes;
    private final int mostLevel;

    CompressionMethod(double[] levels, double[] bytesPerSecond, double[] ratios, long storedBlockBytes,
            int blockHeaderBytes, int mostLevel) {
        this.levels = levels;
        this.bytesPerSecond = bytesPerSecond;
        this.ratios = ratios;
        this.storedBlockBytes = storedBlockBytes;
        this.blockHeaderBytes = blockHeaderBytes;
        this.mostLevel = mostLevel;
    }

    /** The method of a word of a parameter. */
    static CompressionMethod of(String word, int level) {
        CompressionMethod method = switch (word) {
            case "none" -> NONE;
            case "zlib" -> ZLIB;
            default -> ZSTD;
        };
        if (level > method.mostLevel) {
            throw new IllegalArgumentException("The level " + level + " is not allowed with " + word
                    + "; allowed is 1 to " + method.mostLevel + ".");
        }
        return method;
    }

    /** Bytes that one thread compresses in a second. */
    double bytesPerSecond(int level) {
        return at(bytesPerSecond, level);
    }

    /** Bytes in by bytes out of data like text. */
    double ratio(int level) {
        return at(ratios, level);
    }

    /** Bytes in by bytes out of data that can't be compressed, in pieces of a size. */
    double storedRatio(long pieceBytes) {
        long blocks = pieceBytes / storedBlockBytes + (pieceBytes % storedBlockBytes == 0 ? 0 : 1);
        return pieceBytes / (double) (pieceBytes + blocks * blockHeaderBytes);
    }

    private double at(double[] values, int level) {
        int next = 0;
        while (next < levels.length && levels[next] < level) {
            next++;
        }
        if (next == 0 || next == levels.length) {
            return values[next == 0 ? 0 : next - 1];
        }
        double share = (level - levels[next - 1]) / (levels[next] - levels[next - 1]);
        return values[next - 1] + share * (values[next] - values[next - 1]);
    }
}
