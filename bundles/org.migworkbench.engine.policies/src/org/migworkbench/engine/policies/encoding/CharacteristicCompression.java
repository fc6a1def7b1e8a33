package org.migworkbench.engine.policies.encoding;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.quantities.Unit;

/**
 * The compression of MECOM (CLUSTER 2009) by the character of a page: a zero page is a mark, a page of similar words goes
 * through a fast method with a dictionary of words, any other through a general one. Of data like text some pages have
 * similar words, drawn by their number; random data is tried in vain and goes as it is. Pages go in batches with Xen's
 * headers, the class and the length of their data.
 */
public final class CharacteristicCompression implements Encoding {

    private static final String PUBLISHED = "Jin et al. publish averages only: -68.8 % of data, -32 % of total time,"
            + " -27.1 % of downtime; ";
    private static final int BATCH_HEADER_BYTES = 4;
    private static final int CLASS_BYTES = 1;
    private static final int LENGTH_BYTES = 2;
    private static final long PAGE_STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1p-53;
    private static final double MOST_THROUGHPUT = 1e12;

    private static final ParamSpec<Double> SIMILAR_SHARE = new ParamSpec<>("similarShare", ParamType.share(), "0.5",
            ParamSource.ASSUMED, PUBLISHED + "half of the pages in each class. Try 0.2 to 0.8.",
            "Share of the pages like text that consist of similar words.");
    private static final ParamSpec<Double> SIMILAR_RATIO = ratio("similarRatio", "4",
            "a word of 8 bytes as a few bits of a dictionary of 16. Try 2 to 8.", "pages of similar words");
    private static final ParamSpec<Double> OTHER_RATIO = ratio("otherRatio", "2",
            "a fast general method on pages without similar words. Try 1.2 to 3.", "other pages like text");
    private static final ParamSpec<Double> SIMILAR_THROUGHPUT = throughput("similarThroughput", "1 GB/s",
            "a pass with a small dictionary. Try 500 MB/s to 2 GB/s.", "pages of similar words");
    private static final ParamSpec<Double> OTHER_THROUGHPUT = throughput("otherThroughput", "400 MB/s",
            "a fast general method. Try 200 to 800 MB/s.", "all other pages");
    private static final ParamSpec<Long> THREADS = new ParamSpec<>("compressThreads",
            ParamType.whole(Unit.NONE, 1, 255), "2", ParamSource.ASSUMED,
            PUBLISHED + "it uses several threads, the number isn't published. Try 1 to 8.",
            "Threads that compress at the source. The destination is taken to keep up.");
    private static final List<ParamSpec<?>> PARAMS = List.of(SIMILAR_SHARE, SIMILAR_RATIO, OTHER_RATIO,
            SIMILAR_THROUGHPUT, OTHER_THROUGHPUT, THREADS,
            EncodingParams.STOLEN_SHARE, EncodingParams.ZERO_PAGE_COST);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>("mecom",
            Encoding.class,
            "Compression by page character",
            "Marks zero pages and compresses pages of similar words and other pages each by a method of its own.",
            "Jin, Deng, Wu, Shi, Pan: Live Virtual Machine Migration with Adaptive Memory Compression, CLUSTER 2009",
            PARAMS), CharacteristicCompression::of);

    private final long seed;
    private final double similarShare;
    private final int similarBytes;
    private final int otherBytes;
    private final double similarNanos;
    private final double otherNanos;
    private final int threads;
    private final long zeroPageNanos;
    private final double stolenShare;

    private CharacteristicCompression(Params params, PolicyContext context) {
        boolean text = context.vm().content().data() == ContentSpec.Data.TEXT;
        int pageSizeBytes = context.vm().pageSizeBytes();
        this.seed = context.seeds().seed("policy.mecom.classes");
        this.similarShare = text ? params.get(SIMILAR_SHARE) : 0;
        this.similarBytes = (int) Math.ceil(pageSizeBytes / params.get(SIMILAR_RATIO));
        this.otherBytes = text ? (int) Math.ceil(pageSizeBytes / params.get(OTHER_RATIO)) : pageSizeBytes;
        this.similarNanos = pageSizeBytes * 1e9 / params.get(SIMILAR_THROUGHPUT);
        this.otherNanos = pageSizeBytes * 1e9 / params.get(OTHER_THROUGHPUT);
        this.threads = params.getInt(THREADS);
        this.zeroPageNanos = params.get(EncodingParams.ZERO_PAGE_COST);
        this.stolenShare = params.get(EncodingParams.STOLEN_SHARE);
    }

    private static ParamSpec<Double> ratio(String name, String text, String reason, String pages) {
        return new ParamSpec<>(name, ParamType.real(Unit.FACTOR, 1, 1000), text, ParamSource.ASSUMED,
                PUBLISHED + reason, "Bytes in by bytes out of " + pages + ".");
    }

    private static ParamSpec<Double> throughput(String name, String text, String reason, String pages) {
        return new ParamSpec<>(name, ParamType.real(Unit.BYTES_PER_SECOND, 1e6, MOST_THROUGHPUT), text,
                ParamSource.ASSUMED, PUBLISHED + reason, "What one thread reads in a second of " + pages + ".");
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
        return new CharacteristicCompression(params, context);
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        int zeros = 0;
        int similar = 0;
        for (int i = 0; i < count; i++) {
            if (pages.isZero(selected[i])) {
                zeros++;
            } else if ((Seeds.mix(seed + selected[i] * PAGE_STEP) >>> 11) * UNIT < similarShare) {
                similar++;
            }
        }
        int others = count - zeros - similar;
        out.zeroPages = zeros;
        out.bytes = BATCH_HEADER_BYTES + count * (long) (EncodingParams.PAGE_HEADER_BYTES + CLASS_BYTES)
                + similar * (long) (LENGTH_BYTES + similarBytes) + others * (long) (LENGTH_BYTES + otherBytes);
        double work = similar * similarNanos + others * otherNanos + zeros * (double) zeroPageNanos;
        out.cpuNanos = Math.round(work / threads);
        out.stolenNanos = Math.round(work * stolenShare);
    }
}
