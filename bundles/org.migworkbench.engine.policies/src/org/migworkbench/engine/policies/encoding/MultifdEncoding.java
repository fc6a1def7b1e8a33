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
 * QEMU's multifd: several channels that each send packets of 512 KiB of pages, plain or compressed with zlib or Zstandard
 * by a thread of their own. Not modelled: packets that are cut short at the end of each part of the stream (machine types
 * before 8.1), and the packets still in the channels when a window of the rate limit is full, which aren't charged to it.
 */
public final class MultifdEncoding {

    private static final String SOURCE = "QEMU, migration/multifd.c, multifd-zlib.c and multifd-zstd.c (d0f4aa7d50)";
    private static final String BY_METHOD = "; 0 = by method and level: ";
    /** Id of the encoding and name of the capability. */
    public static final String MULTIFD = "multifd";

    private static final int PACKET_BYTES = 512 * 1024;
    private static final int FIELDS_BYTES = 6 * Integer.BYTES + 5 * Long.BYTES;
    private static final int NAME_BYTES = 256;
    private static final double MOST_RATIO = 1e6;

    private static final ParamSpec<Long> CHANNELS = new ParamSpec<>("channels", ParamType.whole(Unit.NONE, 1, 255), "2",
            ParamSource.PUBLISHED, "QEMU, multifd-channels", "Channels, each with a thread that compresses.");
    private static final ParamSpec<String> METHOD = ParamSpec.choice("compression", List.of("none", "zlib", "zstd"),
            ParamSource.PUBLISHED, "QEMU, multifd-compression", "What pages are compressed with.");
    private static final ParamSpec<Long> LEVEL = new ParamSpec<>("compressionLevel", ParamType.whole(Unit.NONE, 1, 20),
            "1", ParamSource.PUBLISHED, "QEMU, multifd-zlib-level and multifd-zstd-level",
            "Level of the compression; zlib has levels up to 9.");
    private static final ParamSpec<Double> THROUGHPUT = new ParamSpec<>("compressThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, 1e12), "0", ParamSource.PUBLISHED,
            "None given" + BY_METHOD + CompressionMethod.CITATION,
            "What one thread compresses in a second; 0 = by method and level. Taken to be the same for all data.");
    private static final ParamSpec<Double> RATIO = new ParamSpec<>("compressionRatio",
            ParamType.real(Unit.FACTOR, 0, MOST_RATIO), "0", ParamSource.PUBLISHED,
            "None given" + BY_METHOD + CompressionMethod.CITATION,
            "Bytes in by bytes out; 0 = by method, level and the guest's data: text is taken to compress like the data of"
                    + " pgbench, random data not at all.");
    private static final List<ParamSpec<?>> PARAMS = List.of(CHANNELS, METHOD, LEVEL, THROUGHPUT, RATIO,
            EncodingParams.STOLEN_SHARE,
            EncodingParams.ZERO_PAGE_COST);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>(MULTIFD,
            Encoding.class,
            "Multifd", "Sends packets of pages over several channels, each with a thread that compresses if wanted.",
            SOURCE, PARAMS), MultifdEncoding::of);

    private MultifdEncoding() {
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
     * @throws IllegalArgumentException if the method has no such level
     */
    public static Encoding of(Params params, PolicyContext context) {
        int channels = params.getInt(CHANNELS);
        int level = params.getInt(LEVEL);
        CompressionMethod method = CompressionMethod.of(params.get(METHOD), level);
        double ratio = params.get(RATIO);
        double speed = params.get(THROUGHPUT);
        double thread = method == CompressionMethod.NONE ? Double.POSITIVE_INFINITY
                : speed > 0 ? speed : method.bytesPerSecond(level);
        boolean text = context.vm().content().data() == ContentSpec.Data.TEXT;
        double own = text ? method.ratio(level) : method.storedRatio(PACKET_BYTES);
        int pageSize = context.vm().pageSizeBytes();
        return new CompressedPages(layout(pageSize, channels),
                new CompressedPages.Threads(thread * channels, thread,
                        method == CompressionMethod.NONE ? 1 : ratio > 0 ? ratio : own,
                        params.get(EncodingParams.STOLEN_SHARE)),
                pageSize, params.get(EncodingParams.ZERO_PAGE_COST));
    }

    /** Packets with the place of each page in an array of a fixed length; a round ends with a packet on each channel. */
    private static CompressedPages.Layout layout(int pageSize, int channels) {
        int pages = Math.max(1, PACKET_BYTES / pageSize);
        return new CompressedPages.Layout(0, pages, FIELDS_BYTES + NAME_BYTES + pages * Long.BYTES, channels);
    }
}
