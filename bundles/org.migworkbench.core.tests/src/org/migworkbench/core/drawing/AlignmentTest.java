package org.migworkbench.core.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes are put along the one that was selected last. */
class AlignmentTest {

    private static final Area FIRST = new Area(0, 0, 100, 50);
    private static final Area SECOND = new Area(130, 200, 60, 80);
    private static final Area LAST = new Area(400, 90, 200, 100);
    private static final List<Area> ALL = List.of(FIRST, SECOND, LAST);

    @Test
    void edgesAndMiddlesFollowTheLast() {
        assertEquals(List.of(400, 400, 400), xs(Alignment.LEFT));
        assertEquals(List.of(450, 470, 400), xs(Alignment.CENTRE));
        assertEquals(List.of(500, 540, 400), xs(Alignment.RIGHT));
        assertEquals(List.of(90, 90, 90), ys(Alignment.TOP));
        assertEquals(List.of(115, 100, 90), ys(Alignment.MIDDLE));
        assertEquals(List.of(140, 110, 90), ys(Alignment.BOTTOM));
    }

    @Test
    void sizesFollowTheLastAndPlacesStay() {
        assertEquals(List.of(new Area(0, 0, 200, 50), new Area(130, 200, 200, 80), LAST), Alignment.WIDTH.apply(ALL));
        assertEquals(List.of(new Area(0, 0, 100, 100), new Area(130, 200, 60, 100), LAST), Alignment.HEIGHT.apply(ALL));
        assertEquals(List.of(new Area(0, 0, 200, 100), new Area(130, 200, 200, 100), LAST), Alignment.SIZE.apply(ALL));
    }

    @Test
    void theRoomBetweenNeighboursBecomesTheSame() {
        assertEquals(List.of(0, 220, 400), xs(Alignment.ACROSS));
        assertEquals(List.of(0, 200, 75), ys(Alignment.DOWN));
    }

    @Test
    void tooFewBoxesStay() {
        for (Alignment alignment : Alignment.values()) {
            assertEquals(List.of(FIRST), alignment.apply(List.of(FIRST)));
            assertTrue(alignment.least() >= 2);
        }
        assertEquals(List.of(FIRST, LAST), Alignment.ACROSS.apply(List.of(FIRST, LAST)));
    }

    private static List<Integer> xs(Alignment alignment) {
        return alignment.apply(ALL).stream().map(Area::x).toList();
    }

    private static List<Integer> ys(Alignment alignment) {
        return alignment.apply(ALL).stream().map(Area::y).toList();
    }
}
