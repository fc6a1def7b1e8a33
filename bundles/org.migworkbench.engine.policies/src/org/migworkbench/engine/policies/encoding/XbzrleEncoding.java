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
 * QEMU's XBZRLE: of a page whose old copy is in a cache only the difference goes. It begins when the scan has gone round
 * once, so the tail that the first pass left goes whole. A page that isn't in the cache goes whole and is put there; one
 * that equals its copy doesn't go at all. While the guest stands still the cache isn't changed, and it isn't used once
 * the guest runs at the destination.
 */
public final class XbzrleEncoding implements MeasuredEncoding {

    /** Id of the encoding. */
    public static final String XBZRLE = "xbzrle";

    private static final String SOURCE = "QEMU, migration/ram.c, page_cache.c and xbzrle.c (commit d0f4aa7d50)";
    private static final int DELTA_HEADER_BYTES = 3;
    private static final int LARGEST_PAGE_BYTES = 1 << 15;

    private static final ParamSpec<Long> CACHE_SIZE = new ParamSpec<>("cacheSize",
            ParamType.whole(Unit.BYTES, 4096, 1L << 42), "64 MiB", ParamSource.PUBLISHED, "QEMU, xbzrle-cache-size",
            "Memory of the cache of old pages, rounded down to a power of two.");
    private static final ParamSpec<Double> CACHE_SHARE = new ParamSpec<>("cacheShare",
            ParamType.real(Unit.SHARE, 0.001, 1), "10 %", ParamSource.PUBLISHED,
            "Proxmox VE, qemu-server, src/PVE/QemuMigrate.pm (e6352be6)",
            "Memory of the cache of old pages as a share of the guest's, rounded up to a power of two.");
    private static final ParamSpec<Boolean> AGEING = ParamSpec.flag("ageing", true, ParamSource.PUBLISHED,
            "QEMU, page_cache.c; absent before commit 27af7d6ea5",
            "Whether a cached page that was used in this pass or the one before is safe from being replaced.");
    private static final ParamSpec<Double> THROUGHPUT = new ParamSpec<>("encoderThroughput",
            ParamType.real(Unit.BYTES_PER_SECOND, 1e6, 1e12), "2 GB/s", ParamSource.PUBLISHED,
            "QEMU, docs/xbzrle.txt: 2 to 2.5 GB/s; the lower end",
            "How fast the encoder reads pages, on the migration's own thread.");
    private static final List<ParamSpec<?>> PARAMS = List.of(CACHE_SIZE, AGEING, THROUGHPUT,
            EncodingParams.STOLEN_SHARE, EncodingParams.ZERO_PAGE_COST);

    /** The encoding as a strategy. */
    public static final NamedStrategy<Encoding> STRATEGY = new NamedStrategy<>(new PolicyDescriptor<>(XBZRLE,
            Encoding.class,
            "XBZRLE", "Sends of a page whose old copy is in a cache only what changed, from the second pass on.",
            SOURCE, PARAMS), XbzrleEncoding::of);

    /** The same with a cache that grows with the guest's memory. */
    public static final NamedStrategy<Encoding> BY_MEMORY = new NamedStrategy<>(new PolicyDescriptor<>(
            "xbzrle-by-memory", Encoding.class, "XBZRLE, cache by memory",
            "As xbzrle, with a cache that grows with the guest's memory.", SOURCE,
            List.of(CACHE_SHARE, AGEING, THROUGHPUT, EncodingParams.STOLEN_SHARE, EncodingParams.ZERO_PAGE_COST)),
            (params, context) -> new XbzrleEncoding(
                    powerOfTwo(params.get(CACHE_SHARE) * context.vm().memoryBytes()), params, context));

    private final MarkedZeroPages plain;
    private final int cacheSlots;
    private final boolean ageing;
    private AgeingPageCache cache;
    private final RunLengthCode code;
    private final long[] changed;
    private final int pageSizeBytes;
    private final int pageBytes;
    private final long zeroPageNanos;
    private final long encodeNanos;
    private final double stolenShare;
    private int round;
    private boolean precopy = true;
    private boolean started;
    private int lastPage = -1;
    private long hits;
    private long misses;
    private long unchanged;
    private long overflows;
    private long encodedBytes;

    private XbzrleEncoding(long cacheBytes, Params params, PolicyContext context) {
        this.pageSizeBytes = context.vm().pageSizeBytes();
        if (pageSizeBytes > LARGEST_PAGE_BYTES) {
            throw new IllegalArgumentException("The page size " + pageSizeBytes
                    + " is not allowed with xbzrle; allowed is at most " + LARGEST_PAGE_BYTES + " bytes.");
        }
        this.pageBytes = EncodingParams.PAGE_HEADER_BYTES + pageSizeBytes;
        this.zeroPageNanos = params.get(EncodingParams.ZERO_PAGE_COST);
        this.encodeNanos = Math.round(pageSizeBytes * 1e9 / params.get(THROUGHPUT));
        this.stolenShare = params.get(EncodingParams.STOLEN_SHARE);
        this.plain = new MarkedZeroPages(EncodingParams.PAGE_HEADER_BYTES, EncodingParams.ZERO_MARK_BYTES,
                pageSizeBytes, zeroPageNanos);
        this.cacheSlots = slots(cacheBytes / pageSizeBytes, context.vm().pageCount());
        this.ageing = params.get(AGEING);
        this.code = new RunLengthCode(pageSizeBytes);
        this.changed = new long[(pageSizeBytes / Long.BYTES + Long.SIZE - 1) / Long.SIZE];
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
     * @throws IllegalArgumentException if the guest's pages are larger than 32 KiB, which the format's lengths can't tell
     */
    public static XbzrleEncoding of(Params params, PolicyContext context) {
        return new XbzrleEncoding(params.get(CACHE_SIZE), params, context);
    }

    /** A power of two: what the size allows, and not more than the guest has pages (more would change nothing). */
    /** The smallest that isn't less. */
    private static long powerOfTwo(double bytes) {
        long whole = Math.max(1, (long) Math.ceil(bytes));
        return whole == 1 ? 1 : Long.highestOneBit(whole - 1) << 1;
    }

    private static int slots(long cachePages, int guestPages) {
        long useful = Long.highestOneBit(Math.max(1, 2L * guestPages - 1));
        return (int) Math.min(1 << 30, Math.min(useful, Long.highestOneBit(Math.max(1, cachePages))));
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
        cache = new AgeingPageCache(cacheSlots, ageing);
    }

    @Override
    public void beginRound(RoundView view) {
        round = view.round();
        precopy = view.phase() != Phase.POSTCOPY;
    }

    @Override
    public void encode(PageView pages, int[] selected, int count, WireCost out) {
        if (round <= 1 || !precopy) {
            plain.encode(pages, selected, count, out);
            lastPage = selected[count - 1];
            return;
        }
        for (int i = 0; i < count; i++) {
            int page = selected[i];
            started |= page <= lastPage;
            lastPage = page;
            if (pages.isZero(page)) {
                zeroPage(pages, page, out);
            } else if (started) {
                cachedPage(pages, page, out);
            } else {
                out.bytes += pageBytes;
            }
        }
    }

    private void zeroPage(PageView pages, int page, WireCost out) {
        out.zeroPages++;
        out.bytes += EncodingParams.PAGE_HEADER_BYTES + EncodingParams.ZERO_MARK_BYTES;
        out.cpuNanos += zeroPageNanos;
        if (started) { // else a copy from before would be taken for what the destination has
            cache.insert(page, pages.version(page), round);
        }
    }

    private void cachedPage(PageView pages, int page, WireCost out) {
        long version = pages.version(page);
        int slot = cache.find(page, round);
        if (slot == AgeingPageCache.ABSENT) {
            misses++;
            out.bytes += pageBytes;
            if (!pages.isFinalRound()) {
                cache.insert(page, version, round);
            }
            return;
        }
        hits++;
        out.cpuNanos += encodeNanos;
        out.stolenNanos += (long) (encodeNanos * stolenShare);
        int size = size(pages, page, cache.version(slot), version);
        if (size == RunLengthCode.UNCHANGED) {
            unchanged++;
            out.unchangedPages++;
            return;
        }
        if (!pages.isFinalRound()) {
            cache.update(slot, version);
        }
        if (size == RunLengthCode.OVERFLOW) {
            overflows++;
            encodedBytes += pageSizeBytes;
            out.bytes += pageBytes;
        } else {
            encodedBytes += DELTA_HEADER_BYTES + size;
            out.bytes += EncodingParams.PAGE_HEADER_BYTES + DELTA_HEADER_BYTES + size;
        }
    }

    private int size(PageView pages, int page, long from, long to) {
        return from == to || pages.changedWords(page, from, to, changed) == 0 ? RunLengthCode.UNCHANGED
                : code.size(changed);
    }

    /** Counts as QEMU's query-migrate shows them: an overflow is a page and its whole size; headers of pages don't count. */
    @Override
    public EncodingStats stats() {
        return new EncodingStats(hits, misses, unchanged, overflows, encodedBytes, pageSizeBytes);
    }
}
