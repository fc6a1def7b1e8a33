package org.migworkbench.engine.policies.selection;

import java.util.List;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.result.Phase;

/**
 * The hierarchical copy of Liu et al. (CyberC 2010) over another scan: writes are counted from before the first round on,
 * and the count puts a page into one of three layers. Cold pages go in every live round, warm ones in every n-th only,
 * hot ones while the guest stands still. Hot pages that were put off don't count as passed over: nothing is left to do
 * about them while the guest runs, so they mustn't keep a stop rule from stopping it. If a live round has sent nothing,
 * though not for want of the warm layer's turn, and another one follows all the same, that one sends all layers; else a
 * policy that waits for a smaller rest would wait for ever.
 */
public final class HierarchicalCopy implements PageSelection {

    /**
     * Which layer a page is in and when the layers go.
     *
     * @param warmFrom   least count of a warm page, 1 or more
     * @param hotFrom    least count of a hot page, at least {@code warmFrom}
     * @param warmPeriod warm pages go in the live rounds whose number is divisible by this, 1 or more
     * @param hotFirst   whether hot pages go in the first round too
     */
    public record Layers(int warmFrom, int hotFrom, int warmPeriod, boolean hotFirst) {
    }

    /**
     * How the counts come about.
     *
     * @param measureNanos how long writes are watched before the first round, in nanoseconds, 0 = not at all
     * @param sampleNanos  time between two samples in nanoseconds, 1 or more
     * @param roundWeight  what a live round counts as, in samples, 0 or more
     * @param kept         what a round leaves of a count, 0 to 1
     */
    public record History(long measureNanos, long sampleNanos, int roundWeight, double kept) {
    }

    private static final int ONE_SAMPLE = 1;

    private final PageSelection scan;
    private final int pageCount;
    private final Layers layers;
    private final History history;
    private WriteCounts counts;
    private PageBitmap due;
    private DuePages view;
    private int round;
    private boolean live;
    private boolean allLayers;
    private boolean layered;
    private int sent;
    private int warmPutOff;

    /**
     * Creates the selection before the first round.
     *
     * @param scan      the order in which the pages of a layer go
     * @param pageCount pages of the guest
     * @param layers    the layers
     * @param history   how the counts come about
     */
    public HierarchicalCopy(PageSelection scan, int pageCount, Layers layers, History history) {
        this.scan = scan;
        this.pageCount = pageCount;
        this.layers = layers;
        this.history = history;
    }

    @Override
    public boolean putsPagesOff() {
        return true;
    }

    @Override
    public void start() {
        scan.start();
        counts = new WriteCounts(pageCount, history.kept());
        due = new PageBitmap(pageCount);
        view = new DuePages(due);
    }

    @Override
    public long measureNanos() {
        return history.measureNanos();
    }

    @Override
    public long sampleNanos() {
        return history.sampleNanos();
    }

    @Override
    public void sampled(long[] written) {
        if (round == 0) {
            counts.add(written, ONE_SAMPLE);
        } else {
            counts.decay();
            counts.add(written, history.roundWeight());
        }
    }

    @Override
    public void beginRound(RoundView begun) {
        allLayers = round > 0 && live && sent == 0 && warmPutOff == 0;
        round = begun.round();
        live = begun.phase() == Phase.PRECOPY;
        layered = false;
        sent = 0;
        warmPutOff = 0;
        scan.beginRound(begun);
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        if (!live || allLayers) {
            return choose(pages, budget, outPages);
        }
        if (!layered) {
            findDue(pages);
        }
        return choose(view.over(pages), budget, outPages);
    }

    private int choose(PageView pages, int budget, int[] outPages) {
        int count = scan.select(pages, budget, outPages);
        sent += count;
        return count;
    }

    /** Sorts the round's candidates by layers. */
    private void findDue(PageView pages) {
        layered = true;
        boolean warmGo = round % layers.warmPeriod() == 0;
        boolean hotGo = round == 1 && layers.hotFirst();
        long[] words = due.words();
        for (int i = 0; i < words.length; i++) {
            long go = pages.candidateWord(i);
            for (long bits = go & counts.countedWord(i); bits != 0; bits &= bits - 1) {
                int count = counts.get(64 * i + Long.numberOfTrailingZeros(bits));
                if (count < layers.warmFrom()) {
                    continue;
                }
                boolean hot = count >= layers.hotFrom();
                if (!(hot ? hotGo : warmGo)) {
                    go &= ~Long.lowestOneBit(bits);
                    warmPutOff += hot ? 0 : 1;
                }
            }
            words[i] = go;
        }
    }

    @Override
    public List<String> layers() {
        return List.of("cold", "warm", "hot");
    }

    @Override
    public void fillLayer(int layer, long[] pages) {
        int from = layer == 0 ? 0 : layer == 1 ? layers.warmFrom() : layers.hotFrom();
        int to = layer == 0 ? layers.warmFrom() : layer == 1 ? layers.hotFrom() : Integer.MAX_VALUE;
        for (int word = 0; word < pages.length; word++) {
            long counted = counts.countedWord(word);
            long within = from == 0 ? ~counted : 0;
            for (long bits = counted; bits != 0; bits &= bits - 1) {
                int count = counts.get(64 * word + Long.numberOfTrailingZeros(bits));
                within |= count >= from && count < to ? Long.lowestOneBit(bits) : 0;
            }
            pages[word] = within;
        }
        if (pageCount % 64 != 0) {
            pages[pages.length - 1] &= -1L >>> -pageCount;
        }
    }

    @Override
    public void pageRequested(int page) {
        scan.pageRequested(page);
    }

    @Override
    public void explore(PageView pages, long[] notNeeded) {
        scan.explore(pages, notNeeded);
    }

    @Override
    public int skippedPages() {
        return scan.skippedPages() + warmPutOff;
    }
}
