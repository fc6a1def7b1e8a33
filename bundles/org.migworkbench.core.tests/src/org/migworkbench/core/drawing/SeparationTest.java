package org.migworkbench.core.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Boxes on one ground give way to each other. */
class SeparationTest {

    private static Separation.Item item(Area wanted, int shownHeight, boolean lies) {
        return new Separation.Item(wanted, new Area(wanted.x(), wanted.y(), wanted.width(), shownHeight), lies);
    }

    @Test
    void whatOverlapsNothingStays() {
        Area first = new Area(0, 0, 100, 100);
        Area second = new Area(100, 0, 100, 100);
        assertEquals(List.of(first, second),
                Separation.apart(List.of(item(first, 100, false), item(second, 100, false))));
    }

    @Test
    void aNoteBelowASiteThatHasGrownMovesDown() {
        List<Area> places = Separation.apart(List.of(item(new Area(0, 0, 600, 200), 300, false),
                item(new Area(0, 203, 600, 100), 100, true)));
        assertEquals(new Area(0, 303, 600, 100), places.get(1));
    }

    @Test
    void aNoteThatWasLaidOnASiteStays() {
        Area note = new Area(300, 100, 100, 50);
        assertEquals(note, Separation
                .apart(List.of(item(new Area(0, 0, 600, 200), 300, false), item(note, 50, true))).get(1));
    }

    @Test
    void boxesNeverOverlapHoweverTheyArePut() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Separation.Item> items = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                items.add(item(new Area(random.nextInt(900), random.nextInt(600), 150, 100), 100 + random.nextInt(90),
                        false));
            }
            List<Area> places = Separation.apart(items);
            for (int i = 0; i < places.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertFalse(places.get(i).overlaps(places.get(k)), "seed " + seed + ": " + i + " and " + k);
                }
            }
        }
    }

    @Test
    void placesKeepTheirDistanceAndStayNearTheirWishes() {
        assertArrayEquals(new double[] { 95, 105, 200 },
                Spacing.apart(new double[] { 100, 100, 200 }, new double[] { 1, 1, 1 }, 10), 1e-9);
        assertArrayEquals(new double[] { 90, 100 },
                Spacing.apart(new double[] { 100, 100 }, new double[] { 1, 1e9 }, 10), 1e-5);
    }
}
