package org.migworkbench.analysis.pagemap;

import java.util.Map;
import java.util.TreeMap;

/** The states of a map at any step, with some kept on the way so that going back costs no more than going on. */
public final class MapStates {

    private static final int KEPT_EVERY = 64;

    private final PageMap map;
    private final TreeMap<Integer, MapState> kept = new TreeMap<>();
    private MapState last;

    /**
     * The states of a map.
     *
     * @param map the map
     */
    public MapStates(PageMap map) {
        this.map = map;
        this.last = new MapState(map);
        kept.put(0, last.copy());
    }

    /**
     * The map.
     *
     * @return the map whose states they are
     */
    public PageMap map() {
        return map;
    }

    /**
     * The state after some steps.
     *
     * @param done how many steps are over, 0 to the map's
     * @return a state of the caller's own
     */
    public synchronized MapState after(int done) {
        if (done < 0 || done > map.stepCount()) {
            throw new IllegalArgumentException("Step " + done + " of " + map.stepCount());
        }
        Map.Entry<Integer, MapState> before = kept.floorEntry(done);
        if (last.done() > done || last.done() < before.getKey()) {
            last = before.getValue().copy();
        }
        while (last.done() < done) {
            last.goOn();
            if (last.done() % KEPT_EVERY == 0) {
                kept.putIfAbsent(last.done(), last.copy());
            }
        }
        return last.copy();
    }
}
