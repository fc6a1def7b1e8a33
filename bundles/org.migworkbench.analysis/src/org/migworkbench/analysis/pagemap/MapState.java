package org.migworkbench.analysis.pagemap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** What each page of a map is after some of its steps. */
public final class MapState {

    private final PageMap map;
    private final RoaringBitmap everSent;
    private final RoaringBitmap everWritten;
    private final RoaringBitmap faulted;
    private final RoaringBitmap zeros;
    private RoaringBitmap candidates;
    private RoaringBitmap skipped = new RoaringBitmap();
    private RoaringBitmap deferred = new RoaringBitmap();
    private RoaringBitmap roundSent = new RoaringBitmap();
    private RoaringBitmap roundAgain = new RoaringBitmap();
    private List<RoaringBitmap> layers = List.of();
    private int round = -1;
    private int done;
    private Map<PageKind, RoaringBitmap> kinds;

    /** Nothing has happened yet. */
    MapState(PageMap map) {
        this.map = map;
        this.everSent = new RoaringBitmap();
        this.everWritten = new RoaringBitmap();
        this.faulted = new RoaringBitmap();
        this.zeros = new RoaringBitmap();
        this.candidates = all(map);
        this.candidates.andNot(map.notNeeded());
    }

    private MapState(MapState other) {
        this.map = other.map;
        this.everSent = other.everSent.clone();
        this.everWritten = other.everWritten.clone();
        this.faulted = other.faulted.clone();
        this.zeros = other.zeros.clone();
        this.candidates = other.candidates.clone();
        this.skipped = other.skipped.clone();
        this.deferred = other.deferred.clone();
        this.roundSent = other.roundSent.clone();
        this.roundAgain = other.roundAgain.clone();
        this.layers = other.layers;
        this.round = other.round;
        this.done = other.done;
    }

    private static RoaringBitmap all(PageMap map) {
        RoaringBitmap all = new RoaringBitmap();
        all.add(0L, map.pageCount());
        return all;
    }

    /** The same, to go on from. */
    MapState copy() {
        return new MapState(this);
    }

    /**
     * How many steps are over.
     *
     * @return steps of the map, 0 or more
     */
    public int done() {
        return done;
    }

    /** One step more. */
    void goOn() {
        kinds = null;
        MapStep step = map.steps().get(done++);
        if (step.round() != round) {
            round = step.round();
            roundSent = new RoaringBitmap();
            roundAgain = new RoaringBitmap();
        }
        roundAgain.or(RoaringBitmap.and(step.sent(), everSent));
        roundSent.or(step.sent());
        everSent.or(step.sent());
        zeros.andNot(step.sent());
        zeros.or(step.zeros());
        faulted.or(step.faulted());
        for (RoaringBitmap set : List.of(candidates, skipped, deferred)) {
            set.andNot(step.sent());
        }
        step.reading().ifPresent(this::read);
    }

    private void read(LogReading log) {
        everWritten.or(log.written());
        candidates = RoaringBitmap.or(log.left(), log.written());
        if (round == 0) {
            candidates = all(map);
        }
        skipped = log.skipped();
        deferred = log.deferred();
        layers = log.layers();
    }

    /**
     * What a page is.
     *
     * @param page number of the page
     * @return its kind
     */
    public PageKind kind(int page) {
        return kinds().entrySet().stream().filter(entry -> entry.getValue().contains(page)).findFirst()
                .map(Map.Entry::getKey).orElse(PageKind.IN_PLACE);
    }

    /**
     * The layer that a page is in.
     *
     * @param page number of the page
     * @return index of the layer; -1 where the selection has none, or none yet
     */
    public int layer(int page) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).contains(page)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Counts pages.
     *
     * @param from the first page
     * @param to   behind the last page
     * @return how many pages are of each kind that there is
     */
    public Map<PageKind, Integer> counts(int from, int to) {
        Map<PageKind, Integer> counts = new EnumMap<>(PageKind.class);
        RoaringBitmap rest = new RoaringBitmap();
        rest.add((long) from, (long) to);
        kinds().forEach((kind, set) -> {
            int count = RoaringBitmap.andCardinality(rest, set);
            if (count > 0) {
                counts.put(kind, count);
                rest.andNot(set);
            }
        });
        if (!rest.isEmpty()) {
            counts.put(PageKind.IN_PLACE, rest.getCardinality());
        }
        return counts;
    }

    /** All pages of which a kind is true; empty for what is true of all others. */
    Optional<RoaringBitmap> set(PageKind kind) {
        return Optional.ofNullable(kinds().get(kind));
    }

    /** The sets of the kinds; a page is of the first that holds it. */
    private Map<PageKind, RoaringBitmap> kinds() {
        if (kinds == null) {
            RoaringBitmap unused = RoaringBitmap.andNot(map.notNeeded(), everSent);
            unused.andNot(candidates);
            RoaringBitmap never = all(map);
            never.andNot(everWritten);
            Map<PageKind, RoaringBitmap> sets = new EnumMap<>(PageKind.class);
            sets.put(PageKind.FAULTED, faulted);
            sets.put(PageKind.UNUSED, unused);
            sets.put(PageKind.SKIPPED, skipped);
            sets.put(PageKind.DEFERRED, deferred);
            sets.put(PageKind.DIRTY, RoaringBitmap.and(candidates, everSent));
            sets.put(PageKind.WAITING, candidates);
            sets.put(PageKind.AGAIN, roundAgain);
            sets.put(PageKind.ZERO, zeros);
            sets.put(PageKind.SENT, roundSent);
            sets.put(PageKind.NEVER_WRITTEN, never);
            kinds = sets;
        }
        return kinds;
    }
}
