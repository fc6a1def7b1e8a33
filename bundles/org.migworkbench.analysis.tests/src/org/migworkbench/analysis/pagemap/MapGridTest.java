package org.migworkbench.analysis.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages the cells of a picture stand for, and which pages are looked at. */
class MapGridTest {

    @Test
    void eachCellShowsAPageOfItsOwnShare() {
        for (int pages : new int[] { 1, 7, 100, 4096, 1_000_003, 1 << 28 }) {
            MapGrid grid = MapGrid.fitting(0, pages, 640, 130);
            int before = -1;
            for (int cell = 0; cell < grid.cells(); cell++) {
                int page = grid.page(cell);
                assertTrue(page > before && page >= grid.firstPage(cell) && page < grid.firstPage(cell + 1),
                        pages + " pages, cell " + cell + ", page " + page);
                assertEquals(cell, grid.cellOf(page), pages + " pages, page " + page);
                before = page;
            }
            assertEquals(pages, grid.firstPage(grid.cells()));
        }
    }

    @Test
    void fewPagesGetLargeCellsAndManyOnePixel() {
        assertEquals(1, MapGrid.fitting(0, 1 << 21, 800, 150).pixels());
        MapGrid few = MapGrid.fitting(100, 200, 800, 150);
        assertTrue(few.pixels() > 10 && few.cells() == 100, few.toString());
        assertEquals(0, few.cellAt(3, 3));
        assertEquals(-1, few.cellAt(799, 149));
        assertEquals(few.cols(), few.cellAt(0, few.pixels()));
    }

    @Test
    void aRangeStaysWithinTheGuest() {
        MapRange whole = MapRange.whole(10_000);
        MapRange near = whole.scaled(9_000, 0.5);
        assertEquals(new MapRange(4_500, 9_500, 10_000), near);
        assertEquals(whole, near.scaled(9_000, 4));
        assertEquals(new MapRange(9_984, 10_000, 10_000), whole.between(9_999, 9_999));
        assertEquals(new MapRange(20, 51, 10_000), whole.between(50, 20));
        assertEquals(MapRange.whole(5), MapRange.whole(5).scaled(2, 0.1));
    }

    @Test
    void roundsAreToldInRanges() {
        assertEquals("written before round 1 (2 times) and in rounds 1 to 4, 6, 7",
                new PageHistory.Line("written", List.of(0, 0, 1, 2, 3, 4, 6, 7)).text());
        assertEquals("sent in round 2", new PageHistory.Line("sent", List.of(2)).text());
    }
}
