package org.migworkbench.analysis.pagemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.VmSpec;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/**
 * Writes down what becomes of the pages of one guest while a run at page level goes on. It keeps sets of pages for parts
 * of rounds, compressed, and stops when they take more room than it may have; what it has until then stays right.
 */
public final class PageMapRecorder implements MemoryWitness, RunObserver {

    /** Room that a map may take: 256 MiB hold some hundred rounds of a guest of 8 GiB, and tens of one of 1 TiB. */
    public static final long USUAL_BYTES = 256L << 20;

    private static final int LEAST_STEP_PAGES = 8192;
    private static final int STEPS_A_ROUND = 16;

    private final VmSpec vm;
    private final long mostBytes;
    private final PageBitmap arrived;
    private final PageBitmap zeroMarked;
    private final long[] layerWords;
    private final List<MapStep> steps = new ArrayList<>();
    private final RoaringBitmap faulted = new RoaringBitmap();
    private RoaringBitmap notNeeded = new RoaringBitmap();
    private List<String> layers = List.of();
    private PageSelection watched;
    private int unnumbered;
    private int arrivedPages;
    private int stepPages;
    private long startNanos;
    private long usedBytes;
    private boolean begun;
    private boolean anyZeros;
    private boolean full;

    /**
     * A recorder for one run.
     *
     * @param vm        the guest
     * @param mostBytes room that the map may take, in bytes, about
     */
    public PageMapRecorder(VmSpec vm, long mostBytes) {
        this.vm = vm;
        this.mostBytes = mostBytes;
        this.arrived = new PageBitmap(vm.pageCount());
        this.zeroMarked = new PageBitmap(vm.pageCount());
        this.layerWords = new long[arrived.words().length];
        this.stepPages = stepPages(vm.pageCount());
    }

    private static int stepPages(int pages) {
        return Math.max(LEAST_STEP_PAGES, pages / STEPS_A_ROUND);
    }

    private boolean isMine(String id) {
        return !full && vm.id().equals(id);
    }

    @Override
    public void encoded(String id, int[] pages, int count, PageView view, WireCost cost) {
        if (!isMine(id)) {
            return;
        }
        if (!begun) {
            begin();
        }
        if (anyZeros || cost.zeroPages > 0) {
            anyZeros = true;
            for (int i = 0; i < count; i++) {
                if (cost.zeroPages > 0 && view.isZero(pages[i])) {
                    zeroMarked.set(pages[i]);
                } else {
                    zeroMarked.clear(pages[i]);
                }
            }
        }
    }

    /** While the guest was only watched, the layers at the end of that time are all that matters. */
    private void begin() {
        begun = true;
        int last = steps.size() - 1;
        if (last >= 0 && steps.get(last).reading().isPresent()) {
            steps.set(last, steps.get(last).withLayers(layersNow()));
        }
    }

    private List<RoaringBitmap> layersNow() {
        List<RoaringBitmap> sets = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            Arrays.fill(layerWords, 0);
            watched.fillLayer(i, layerWords);
            sets.add(set(layerWords));
        }
        return sets;
    }

    @Override
    public void arrived(String id, int[] pages, int from, int count, Guest guest) {
        if (isMine(id)) {
            for (int i = from; i < from + count; i++) {
                arrived.set(pages[i]);
            }
            arrivedPages += count;
            if (arrivedPages >= stepPages) {
                close(guest.nowNanos(), Optional.empty());
            }
        }
    }

    @Override
    public void faulted(String id, int page) {
        if (isMine(id)) {
            faulted.add(page);
        }
    }

    @Override
    public void notNeeded(String id, PageBitmap pages, Guest source) {
        if (isMine(id)) {
            notNeeded = set(pages.words());
        }
    }

    @Override
    public void logRead(String id, PageBitmap left, PageBitmap written, PageSelection selection,
            Guest source) {
        if (isMine(id)) {
            layers = selection.layers();
            watched = selection;
            close(source.nowNanos(), Optional.of(reading(set(left.words()), set(written.words()))));
        }
    }

    private LogReading reading(RoaringBitmap left, RoaringBitmap written) {
        stepPages = stepPages(left.getCardinality() + written.getCardinality());
        return new LogReading(left, written, begun && watched.skippedPages() > 0, begun && watched.putsPagesOff(),
                begun ? layersNow() : List.of());
    }

    @Override
    public void on(SimEvent event) {
        if (!isMine(event.vm())) {
            return;
        }
        if (event instanceof MigrationStarted) {
            startNanos = event.timeNanos();
        } else if (event instanceof RoundEnded round) {
            end(round);
        }
    }

    private void end(RoundEnded round) {
        if (arrivedPages > 0 || unnumbered == steps.size()) {
            close(round.timeNanos(), Optional.empty());
        }
        number(round.stats().round(), round.stats().phase());
    }

    /** The round that a part belongs to is known when it is over; what was read before anything went belongs to none. */
    private void number(int round, Phase phase) {
        for (; unnumbered < steps.size(); unnumbered++) {
            MapStep step = steps.get(unnumbered);
            steps.set(unnumbered, step.of(step.round() == 0 ? 0 : round, phase));
        }
    }

    private void close(long nowNanos, Optional<LogReading> reading) {
        RoaringBitmap sent = set(arrived.words());
        RoaringBitmap zeros = anyZeros ? RoaringBitmap.and(sent, set(zeroMarked.words())) : new RoaringBitmap();
        arrived.clearAll();
        arrivedPages = 0;
        add(new MapStep(begun ? lastRound() + 1 : 0, Phase.PRECOPY, nowNanos, sent, zeros, faulted.clone(), reading));
        faulted.clear();
    }

    private void add(MapStep step) {
        usedBytes += step.sizeBytes();
        full = usedBytes > mostBytes;
        if (!full) {
            steps.add(step);
        }
    }

    private int lastRound() {
        return unnumbered == 0 ? 0 : steps.get(unnumbered - 1).round();
    }

    private static RoaringBitmap set(long[] words) {
        RoaringBitmap set = BitSetUtil.bitmapOf(words);
        set.runOptimize();
        return set;
    }

    /**
     * What was written down.
     *
     * @return the map so far; it doesn't change any more
     */
    public PageMap map() {
        return new PageMap(vm, startNanos, notNeeded, layers, steps, full);
    }
}
