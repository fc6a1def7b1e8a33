package org.migworkbench.analysis.pagemap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * A picture of a map at a moment: a number for each cell, and exact counts of the pages.
 *
 * @param grid   the cells
 * @param look   what the numbers mean
 * @param values for each cell the ordinal of the page's {@link PageKind}, a count, or the index of a layer (-1: none)
 * @param counts how many pages of the range are of each kind
 */
public record MapPicture(MapGrid grid, MapLook look, int[] values, Map<PageKind, Integer> counts) {

    /** Checks that each cell has a value. */
    public MapPicture {
        Objects.requireNonNull(look, "look");
        counts = Map.copyOf(counts);
        if (values.length != grid.cells()) {
            throw new IllegalArgumentException(values.length + " values for " + grid.cells() + " cells");
        }
    }

    /**
     * Makes the picture; takes some milliseconds.
     *
     * @param states the states of the map
     * @param done   how many steps are over
     * @param grid   the cells
     * @param look   what is shown
     * @return the picture
     */
    public static MapPicture of(MapStates states, int done, MapGrid grid, MapLook look) {
        MapState state = states.after(done);
        List<MapStep> steps = states.map().steps().subList(0, done);
        int[] values = switch (look) {
            case KIND -> kinds(state, grid);
            case LAYER -> layers(state, grid);
            case WRITES -> times(grid, steps.stream().flatMap(step -> step.reading().stream())
                    .map(LogReading::written));
            case SENDS -> times(grid, steps.stream().map(MapStep::sent));
        };
        return new MapPicture(grid, look, values, new EnumMap<>(state.counts(grid.from(), grid.to())));
    }

    /** Kinds one after the other, the weakest first, each over what the picked pages have of it. */
    private static int[] kinds(MapState state, MapGrid grid) {
        int[] values = new int[grid.cells()];
        Arrays.fill(values, PageKind.IN_PLACE.ordinal());
        PageKind[] all = PageKind.values();
        for (int i = all.length - 1; i >= 0; i--) {
            int kind = i;
            state.set(all[i]).ifPresent(set -> paint(values, grid, set, kind));
        }
        return values;
    }

    private static void paint(int[] values, MapGrid grid, RoaringBitmap set, int value) {
        PeekableIntIterator pages = set.getIntIterator();
        for (int cell = 0; cell < values.length && pages.hasNext(); cell++) {
            int page = grid.page(cell);
            pages.advanceIfNeeded(page);
            if (pages.hasNext() && pages.peekNext() == page) {
                values[cell] = value;
            }
        }
    }

    private static int[] layers(MapState state, MapGrid grid) {
        int[] values = new int[grid.cells()];
        Arrays.setAll(values, cell -> state.layer(grid.page(cell)));
        return values;
    }

    /** In how many sets the page of each cell is. */
    private static int[] times(MapGrid grid, Stream<RoaringBitmap> sets) {
        int[] pages = new int[grid.cells()];
        Arrays.setAll(pages, grid::page);
        RoaringBitmap picked = RoaringBitmap.bitmapOf(pages);
        int[] values = new int[pages.length];
        sets.forEach(set -> {
            int cell = 0;
            for (IntIterator both = RoaringBitmap.and(picked, set).getIntIterator(); both.hasNext();) {
                int page = both.next();
                while (pages[cell] != page) {
                    cell++;
                }
                values[cell]++;
            }
        });
        return values;
    }

    /**
     * The largest value.
     *
     * @return 0 or more
     */
    public int most() {
        return Math.max(0, Arrays.stream(values).max().orElse(0));
    }
}
