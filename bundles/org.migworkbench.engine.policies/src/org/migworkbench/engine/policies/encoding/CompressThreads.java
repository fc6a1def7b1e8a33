package org.migworkbench.engine.policies.encoding;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.quantities.Unit;

/**
 * QEMU's capability {@code compress}, removed in 9.1: each page compressed by itself with zlib, by threads of which the
 * destination has fewer.
 */
public final class CompressThreads {

    /** Id of the encoding. */
    public static final String COMPRESS_THREADS = "compress-threads";

    private static final String DOC = "QEMU, docs/multi-thread-compression.txt";
    private static final int LENGTH_BYTES = 4;
    private static final int MOST_THREADS = 255;

    private static final ParamSpec<Long> THREADS = new ParamSpec<>("compressThreads",
            ParamType.whole(Unit.NONE, 1, MOST_THREADS), "8", ParamSource.PUBLISHED, DOC,
            "Threads that compress at the source.");
    private static final ParamSpec<Long> DECOMPRESS_THREADS = new ParamSpec<>("decompressThreads",
            ParamType.whole(Unit.NONE, 1, MOST_THREADS), "2", ParamSource.PUBLISHED, DOC,
            "Threads that decompress at the destination.");
    private static final ParamSpec<Long> LEVEL = new ParamSpec<>("compressLevel", ParamType.whole(Unit.NONE, 1, 9), "1",
            ParamSource.PUBLISHED, DOC, "Level of zlib at the source.");
    private static final ParamSpec<Double> THROUGHPUT = new ParamSpec<>("compressThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, 1e12), "0", ParamSource.PUBLISHED,
            "None given; 0 = by level: " + CompressionMethod.CITATION,
            "What one thread compresses in a second; 0 = by level.");
    private static final ParamSpec<Double> DECOMPRESS_THROUGHPUT = new ParamSpec<>("decompressThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 1e3, 1e12), "300 MB/s", ParamSource.ASSUMED,
            "No source; zlib is known to decompress about three times as fast as it compresses at level 1.",
            "Bytes of pages that one thread of the destination restores in a second.");
    private static final ParamSpec<Double> RATIO = new ParamSpec<>("compressionRatio",
            ParamType.real(Unit.FACTOR, 1e-3, 1e6), "3.6", ParamSource.PUBLISHED,
            DOC + ": the idle guest's 107819 of 363536 kB, less marks and headers",
            "Bytes in by bytes out of pages like text; random data isn't compressed at all.");
    private static final List<ParamSpec<?>> PARAMS = List.of(THREADS, DECOMPRESS_THREADS, LEVEL, THROUGHPUT,
            DECOMPRESS_THROUGHPUT, RATIO,
            EncodingParams.STOLEN_SHARE, EncodingParams.ZERO_PAGE_COST);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(
            new PolicyDescriptor<>(COMPRESS_THREADS, Encoding.class,
                    "Compression threads", "Sends each page compressed with zlib by several threads.", DOC, PARAMS),
            CompressThreads::of);

    private CompressThreads() {
    }

    /**
     * The parameters.
     *
     * @return their declarations
     */
    public static List<ParamSpec<?>> params() {
        return PARAMS;
    }

    /**
     * Creates the encoding for one migration.
     *
     * @param params  values of {@link #params()}, others may be there too
     * @param context the migration
     * @return the encoding
     */
    public static Encoding of(Params params, PolicyContext context) {
        CompressionMethod zlib = CompressionMethod.ZLIB;
        double own = params.get(THROUGHPUT);
        double thread = own > 0 ? own : zlib.bytesPerSecond(params.getInt(LEVEL));
        double all = Math.min(thread * params.getInt(THREADS),
                params.get(DECOMPRESS_THROUGHPUT) * params.getInt(DECOMPRESS_THREADS));
        int pageSize = context.vm().pageSizeBytes();
        boolean text = context.vm().content().data() == ContentSpec.Data.TEXT;
        double ratio = text ? params.get(RATIO) : zlib.storedRatio(pageSize);
        return new CompressedPages(
                new CompressedPages.Layout(EncodingParams.PAGE_HEADER_BYTES + LENGTH_BYTES, 1, 0, 0),
                new CompressedPages.Threads(all, thread, ratio,
                        params.get(EncodingParams.STOLEN_SHARE)),
                pageSize, params.get(EncodingParams.ZERO_PAGE_COST));
    }

}
