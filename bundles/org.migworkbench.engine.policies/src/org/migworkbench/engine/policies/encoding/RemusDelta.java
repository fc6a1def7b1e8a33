package org.migworkbench.engine.policies.encoding;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.quantities.Unit;

/**
 * Xen's compression of checkpoints, put over rounds of pre-copy: of a page whose old copy is among those used last only
 * the difference goes, other pages go whole and take the place of the one unused for longest. As a checkpoint follows a
 * complete copy of the memory, it begins with the second round. Zero pages are pages like others. Page tables, which Xen
 * always sends whole, aren't told apart.
 */
public final class RemusDelta implements MeasuredEncoding {

    /** Id of the encoding. */
    public static final String REMUS_DELTA = "remus-delta";

    private static final String SOURCE = "Xen 4.5, tools/libxc/xc_compression.c; Remus";
    private static final int BATCH_HEADER_BYTES = 4;
    private static final int PAGE_HEADER_BYTES = 8;
    private static final int CHUNK_HEADER_BYTES = 12;

    private static final ParamSpec<Long> CACHE_PAGES = new ParamSpec<>("cachePages",
            ParamType.whole(Unit.PAGES, 1, 1 << 24), "8192", ParamSource.PUBLISHED,
            "Xen 4.5, xc_compression.c, DELTA_CACHE_SIZE", "Old pages kept to compare with.");
    private static final ParamSpec<Double> THROUGHPUT = new ParamSpec<>("encoderThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 1e6, 1e12), "2 GB/s", ParamSource.ASSUMED,
            "No source; that of QEMU's XBZRLE, which compares pages likewise.", "How fast the encoder reads pages.");
    private static final List<ParamSpec<?>> PARAMS = List.of(CACHE_PAGES, THROUGHPUT, EncodingParams.STOLEN_SHARE);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>(REMUS_DELTA,
            Encoding.class,
            "Delta compression of Remus",
            "Sends of a page that was sent lately only what changed, from the second round on.", SOURCE, PARAMS),
            RemusDelta::of);

    private final PlainPages plain;
    private final int cachePages;
    private LruPageCache cache;
    private final RemusCode code;
    private final long[] changed;
    private final int pageSizeBytes;
    private final long encodeNanos;
    private final double stolenShare;
    private int round;
    private boolean precopy = true;
    private long hits;
    private long misses;
    private long unchanged;
    private long encodedBytes;

    private RemusDelta(Params params, PolicyContext context) {
        this.pageSizeBytes = context.vm().pageSizeBytes();
        this.plain = new PlainPages(BATCH_HEADER_BYTES, PAGE_HEADER_BYTES, pageSizeBytes);
        this.cachePages = Math.min(params.getInt(CACHE_PAGES), context.vm().pageCount());
        this.code = new RemusCode(pageSizeBytes);
        this.changed = new long[(pageSizeBytes / Long.BYTES + Long.SIZE - 1) / Long.SIZE];
        this.encodeNanos = Math.round(pageSizeBytes * 1e9 / params.get(THROUGHPUT));
        this.stolenShare = params.get(EncodingParams.STOLEN_SHARE);
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
    public static RemusDelta of(Params params, PolicyContext context) {
        return new RemusDelta(params, context);
    }

    @Override
    public boolean comparesVersions() {
        return true;
    }

    @Override
    public boolean endsWithTheSwitch() {
        return true;
    }

    @Override
    public void start() {
        cache = new LruPageCache(cachePages);
    }

    @Override
    public void beginRound(RoundView view) {
        round = view.round();
        precopy = view.phase() != Phase.POSTCOPY;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        // after the switch the destination has dropped the old copies that a delta would need
        if (round <= 1 || !precopy) {
            plain.encode(pages, selected, count, out);
            return;
        }
        out.bytes = BATCH_HEADER_BYTES + CHUNK_HEADER_BYTES + (long) count * PAGE_HEADER_BYTES;
        for (int i = 0; i < count; i++) {
            out.bytes += page(pages, selected[i], out);
        }
        out.stolenNanos = (long) (out.cpuNanos * stolenShare);
    }

    private int page(PageView pages, int page, WireCost out) {
        long version = pages.version(page);
        long before = cache.exchange(page, version);
        if (before == LruPageCache.ABSENT) {
            misses++;
            return code.fullPageBytes();
        }
        hits++;
        out.cpuNanos += encodeNanos;
        int size = RemusCode.EMPTY_PAGE_BYTES;
        if (before == version || pages.changedWords(page, before, version, changed) == 0) {
            unchanged++;
            out.unchangedPages++;
        } else {
            size = code.size(changed);
        }
        encodedBytes += size;
        return size;
    }

    @Override
    public EncodingStats stats() {
        return new EncodingStats(hits, misses, unchanged, 0, encodedBytes, pageSizeBytes);
    }
}
