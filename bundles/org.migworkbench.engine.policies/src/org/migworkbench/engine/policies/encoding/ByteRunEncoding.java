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
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.quantities.Unit;

/**
 * The run-length encoding of ME2 (CLUSTER 2012) as sizes: before the first page, {@link ByteRunCode} encodes a number of
 * generated pages, and each page of the guest has the size of one of them, drawn by its number. A page that the code
 * would make larger goes as it is. Pages go in batches with Xen's headers and the length of their data.
 */
public final class ByteRunEncoding implements Encoding {

    private static final String NOT_PUBLISHED = "Not published by ME2's authors; ";
    private static final int SAMPLES = 256;
    private static final int BATCH_HEADER_BYTES = 4;
    private static final int LENGTH_BYTES = 2;
    private static final long PAGE_STEP = 0x9E3779B97F4A7C15L;

    private static final ParamSpec<Double> ZERO_SHARE = new ParamSpec<>("zeroByteShare", ParamType.share(), "0.5",
            ParamSource.ASSUMED, NOT_PUBLISHED + "half is the middle of what is possible. Try 0.2 to 0.8.",
            "Mean share of zero bytes in pages like text that aren't zero; pages differ evenly about it. Random data has"
                    + " no runs.");
    private static final ParamSpec<Double> ZERO_RUN = new ParamSpec<>("zeroRunBytes",
            ParamType.real(Unit.BYTES, 1, 65536), "32", ParamSource.ASSUMED,
            NOT_PUBLISHED + "four empty fields of a structure. Try 4 to 256.",
            "Mean length of a run of zero bytes in pages like text.");
    private static final ParamSpec<Double> THROUGHPUT = new ParamSpec<>("rleThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 1e6, 1e12), "1 GB/s", ParamSource.ASSUMED,
            NOT_PUBLISHED + "half of what QEMU's docs give for the similar XBZRLE, since all"
                    + " bytes of a page are looked at. Try 200 MB/s to 2 GB/s.",
            "Bytes of pages that are encoded in a second, zero pages included.");
    private static final List<ParamSpec<?>> PARAMS = List.of(ZERO_SHARE, ZERO_RUN, THROUGHPUT,
            EncodingParams.STOLEN_SHARE);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(
            new PolicyDescriptor<>("rle", Encoding.class,
                    "Run-length encoding",
                    "Sends runs of equal bytes as their length and one byte. Sizes come from encoding generated pages.",
                    "Ma, Wang, Dong, Li, Cheng: ME2, CLUSTER 2012; format in the manner of PackBits", PARAMS),
            ByteRunEncoding::of);

    private final long seed;
    private final int[] sizes = new int[SAMPLES];
    private final int pageSizeBytes;
    /** Null once the sizes are measured, which takes too long for an encoding that is only made to be checked. */
    private SampledPages samples;
    private int zeroPageBytes;
    private final double nanosPerPage;
    private final double stolenShare;

    private ByteRunEncoding(SampledPages samples, long seed, int pageSizeBytes, double bytesPerSecond,
            double stolenShare) {
        this.seed = seed;
        this.samples = samples;
        this.pageSizeBytes = pageSizeBytes;
        this.nanosPerPage = pageSizeBytes * 1e9 / bytesPerSecond;
        this.stolenShare = stolenShare;
    }

    private void measure() {
        byte[] page = new byte[pageSizeBytes];
        byte[] code = new byte[pageSizeBytes];
        this.zeroPageBytes = size(page, code);
        for (int i = 0; i < SAMPLES; i++) {
            samples.next(page);
            sizes[i] = size(page, code);
        }
        samples = null;
    }

    private static int size(byte[] page, byte[] code) {
        int size = ByteRunCode.encode(page, code);
        return size == ByteRunCode.OVERFLOW ? page.length : size;
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
        SampledPages samples = new SampledPages(context.vm().content().data(), params.get(ZERO_SHARE),
                params.get(ZERO_RUN), context.seeds().stream("policy.rle.pages"));
        return new ByteRunEncoding(samples, context.seeds().seed("policy.rle.sizes"), context.vm().pageSizeBytes(),
                params.get(THROUGHPUT), params.get(EncodingParams.STOLEN_SHARE));
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        if (samples != null) {
            measure();
        }
        long bytes = BATCH_HEADER_BYTES + count * (long) (EncodingParams.PAGE_HEADER_BYTES + LENGTH_BYTES);
        for (int i = 0; i < count; i++) {
            if (pages.isZero(selected[i])) {
                out.zeroPages++;
                bytes += zeroPageBytes;
            } else {
                bytes += sizes[(int) (Seeds.mix(seed + selected[i] * PAGE_STEP) & SAMPLES - 1)];
            }
        }
        out.bytes = bytes;
        out.cpuNanos = Math.round(count * nanosPerPage);
        out.stolenNanos = Math.round(out.cpuNanos * stolenShare);
    }
}
