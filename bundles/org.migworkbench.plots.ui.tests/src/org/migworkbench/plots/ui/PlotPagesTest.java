package org.migworkbench.plots.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlotPagesTest {

    @Test
    void fourPlotsStandInARowOfTheSmallestWindow() {
        assertEquals(new PlotPages(4, 1, 1), PlotPages.of(4, 1040, 170), "beside the trees");
        assertEquals(new PlotPages(4, 1, 1), PlotPages.of(4, 1260, 200));
        assertEquals(new PlotPages(3, 1, 1), PlotPages.of(3, 1260, 200));
    }

    @Test
    void aHighRoomHasRows() {
        assertEquals(new PlotPages(2, 2, 1), PlotPages.of(4, 1000, 600));
        assertEquals(new PlotPages(1, 3, 1), PlotPages.of(3, 400, 900));
    }

    @Test
    void whatHasNoRoomIsOnAnotherPage() {
        assertEquals(new PlotPages(4, 1, 2), PlotPages.of(5, 1040, 170));
        assertEquals(new PlotPages(2, 1, 3), PlotPages.of(5, 500, 200));
        assertEquals(new PlotPages(1, 1, 4), PlotPages.of(4, 100, 100));
    }

    @Test
    void noRoomAndNoPlotAreBorne() {
        assertEquals(1, PlotPages.of(0, 1260, 200).pages());
        assertEquals(new PlotPages(1, 1, 4), PlotPages.of(4, 0, 0));
    }

    @Test
    void allPlotsHaveAPlace() {
        for (int count = 1; count < 20; count++) {
            for (int width = 0; width < 3000; width += 130) {
                for (int height = 0; height < 1500; height += 110) {
                    PlotPages pages = PlotPages.of(count, width, height);
                    assertTrue(pages.pages() * pages.size() >= count && (pages.pages() - 1) * pages.size() < count,
                            count + " in " + width + " x " + height + ": " + pages);
                }
            }
        }
    }
}
