package org.migworkbench.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The border is found next to where one stands, and what doesn't fit is not hidden. */
class PlaceSearchTest {

    private static final int SIZE = 60;

    private static PlaceSearch.Border search(Helps helps, int now, IntPredicate holds) {
        return new PlaceSearch(SIZE, holds, holds).from(helps, now, now);
    }

    @Test
    void risingAndFallingBordersAreFoundFromAnywhereWithAnyGuess() {
        for (int border = 0; border < SIZE; border++) {
            for (int now = 0; now < SIZE; now++) {
                int at = border;
                for (int guess = 0; guess < SIZE; guess += 7) {
                    assertEquals(OptionalInt.of(border), new PlaceSearch(SIZE, place -> place >= at,
                            place -> place >= at).from(Helps.MORE, now, guess).place());
                    assertEquals(OptionalInt.of(border), new PlaceSearch(SIZE, place -> place <= at,
                            place -> place <= at).from(Helps.LESS, now, guess).place());
                }
            }
        }
    }

    @Test
    void theWayThatHelpsIsFoundByBothEnds() {
        for (int now = 1; now < SIZE - 1; now++) {
            PlaceSearch.Border more = search(Helps.UNKNOWN, now, place -> place >= 37);
            assertEquals(OptionalInt.of(37), more.place());
            assertEquals(Helps.MORE, more.way());
            PlaceSearch.Border less = search(Helps.UNKNOWN, now, place -> place <= 37);
            assertEquals(OptionalInt.of(37), less.place());
            assertEquals(Helps.LESS, less.way());
        }
    }

    @Test
    void whatMakesNoDifferenceIsToldAsThat() {
        PlaceSearch.Border any = search(Helps.UNKNOWN, 20, place -> true);
        assertEquals(OptionalInt.of(20), any.place());
        assertEquals(Helps.UNKNOWN, any.way());
    }

    @Test
    void nothingWorks() {
        for (Helps helps : Helps.values()) {
            PlaceSearch.Border none = search(helps, 20, place -> false);
            assertTrue(none.place().isEmpty());
            assertFalse(none.tried().containsValue(true));
            assertTrue(none.tried().size() > 1, "what was tried is known");
        }
    }

    @Test
    void anIslandIsFoundAndItsEndIsKnown() {
        PlaceSearch.Border island = search(Helps.UNKNOWN, 3, place -> place >= 20 && place <= 40);
        assertEquals(OptionalInt.of(20), island.place());
        assertEquals(Helps.MORE, island.way());
        assertEquals(false, island.tried().get(SIZE - 1), "more is not always better, and that is known");
        PlaceSearch.Border below = search(Helps.UNKNOWN, 58, place -> place >= 20 && place <= 40);
        assertEquals(OptionalInt.of(40), below.place());
        assertEquals(Helps.LESS, below.way());
    }

    @Test
    void aHoleHasTwoBordersOfWhichTheNearerIsTold() {
        IntPredicate hole = place -> place < 10 || place > 40;
        assertEquals(OptionalInt.of(9), search(Helps.UNKNOWN, 15, hole).place());
        assertEquals(OptionalInt.of(41), search(Helps.UNKNOWN, 38, hole).place());
    }

    @Test
    void aNoisyBorderIsOneWhereItHoldsAndNotBelow() {
        IntPredicate noisy = place -> place > 45 || place > 25 && place % 3 == 0;
        PlaceSearch.Border found = search(Helps.MORE, 0, noisy);
        int at = found.place().getAsInt();
        assertTrue(noisy.test(at) && !noisy.test(at - 1));
    }

    @Test
    void theCheaperLookIsForPlacesAwayFromTheBorder() {
        PlaceSearch.Border border = new PlaceSearch(SIZE, place -> place >= 30, place -> place >= 10)
                .from(Helps.UNKNOWN, 0, 0);
        assertEquals(OptionalInt.of(30), border.place());
    }
}
