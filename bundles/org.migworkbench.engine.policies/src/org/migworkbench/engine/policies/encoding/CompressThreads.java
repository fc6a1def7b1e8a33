package org.migworkbench.engine.policies.encoding;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
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

    private static final ParamSpec THREADS = ParamSpec.integer("compressThreads", Unit.NONE, "8", 1, MOST_THREADS,
            ParamSource.PUBLISHED, DOC, "Threads that compress at the source.");
    private static final ParamSpec DECOMPRESS_THREADS = ParamSpec.integer("decompressThreads", Unit.NONE, "2", 1,
            MOST_THREADS, ParamSource.PUBLISHED, DOC, "Threads that decompress at the destination.");
    private static final ParamSpec LEVEL = ParamSpec.integer("compressLevel", Unit.NONE, "1", 1, 9,
            ParamSource.PUBLISHED, DOC, "Level of zlib at the source.");
    private static final ParamSpec THROUGHPUT = ParamSpec.real("compressThroughput", Unit.BYTES_PER_SECOND, "0", 0,
            1e12, ParamSource.PUBLISHED, "None given; 0 = by level: " + CompressionMethod.CITATION,
            "What one thread compresses in a second; 0 = by level.");
    private static final ParamSpec DECOMPRESS_THROUGHPUT = ParamSpec.real("decompressThroughput",
            Unit.BYTES_PER_SECOND, "300 MB/s", 1e3, 1e12, ParamSource.ASSUMED,
            "No source; zlib is known to decompress about three times as fast as it compresses at level 1.",
            "Bytes of pages that one thread of the destination restores in a second.");
    private static final ParamSpec RATIO = ParamSpec.real("compressionRatio", Unit.FACTOR, "3.6", 1e-3, 1e6,
            ParamSource.PUBLISHED, DOC + ": the idle guest's 107819 of 363536 kB, less marks and headers",
            "Bytes in by bytes out of pages like text; random data isn't compressed at all.");

    private CompressThreads() {
    }

    /**
     * The parameters.
     *
     * @return their declarations
     */
    public static List<ParamSpec> params() {
        return List.of(THREADS, DECOMPRESS_THREADS, LEVEL, THROUGHPUT, DECOMPRESS_THROUGHPUT, RATIO,
                EncodingParams.STOLEN_SHARE, EncodingParams.ZERO_PAGE_COST);
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
        double own = params.getDouble(THROUGHPUT.name());
        double thread = own > 0 ? own : zlib.bytesPerSecond(params.getInt(LEVEL.name()));
        double all = Math.min(thread * params.getInt(THREADS.name()),
                params.getDouble(DECOMPRESS_THROUGHPUT.name()) * params.getInt(DECOMPRESS_THREADS.name()));
        int pageSize = context.vm().pageSizeBytes();
        boolean text = context.vm().content().data() == ContentSpec.Data.TEXT;
        double ratio = text ? params.getDouble(RATIO.name()) : zlib.storedRatio(pageSize);
        return new CompressedPages(COMPRESS_THREADS,
                new CompressedPages.Layout(EncodingParams.PAGE_HEADER_BYTES + LENGTH_BYTES, 1, 0, 0),
                new CompressedPages.Threads(all, thread, ratio,
                        params.getDouble(EncodingParams.STOLEN_SHARE.name())),
                pageSize, params.getLong(EncodingParams.ZERO_PAGE_COST.name()));
    }

    /**
     * The encoding by itself, for any policy.
     *
     * @return its provider
     */
    public static PolicyProvider<Encoding> provider() {
        return new EncodingProvider(COMPRESS_THREADS, "Compression threads",
                "Sends each page compressed with zlib by several threads.", DOC, params(), CompressThreads::of);
    }
}
