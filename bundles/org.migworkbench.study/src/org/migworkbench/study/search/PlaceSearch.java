package org.migworkbench.study.search;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Finds among ordered places the border between those where something holds and those where it doesn't, next to where one
 * stands: by steps that double, then by halves. What was tried beside the border is kept, so that an answer can tell where
 * it isn't so simple.
 */
final class PlaceSearch {

    /** About an eighth to four thirds more. */
    private static final int WIDE_STEP = 16;
    /** Where neither end works, so many places between them are tried. */
    private static final int PROBES = 8;

    private final int last;
    private final IntPredicate holds;
    private final IntPredicate once;
    private final Map<Integer, Boolean> sure = new HashMap<>();
    private final SortedMap<Integer, Boolean> tried = new TreeMap<>();

    /**
     * What was found.
     *
     * @param place where it holds, with a neighbour where it doesn't or none; empty where it held nowhere
     * @param way   on which side of the place it holds; unknown where it holds at both ends, too
     * @param tried all places that were looked at
     */
    record Border(OptionalInt place, Helps way, SortedMap<Integer, Boolean> tried) {
    }

    /**
     * @param size  how many places there are
     * @param holds whether it holds at a place, asked once for each
     * @param once  a cheaper look, for places away from the border
     */
    PlaceSearch(int size, IntPredicate holds, IntPredicate once) {
        this.last = size - 1;
        this.holds = holds;
        this.once = once;
    }

    /**
     * Searches.
     *
     * @param helps which way helps
     * @param now   where one stands
     * @param guess where the border may be; where one stands if nobody knows
     */
    Border from(Helps helps, int now, int guess) {
        boolean works = look(holds, now);
        if (helps == Helps.UNKNOWN && works && look(once, 0) && look(once, last)) {
            return new Border(OptionalInt.of(now), Helps.UNKNOWN, tried);
        }
        Helps way = helps == Helps.UNKNOWN ? way(now, works) : helps;
        int step = guess == now ? WIDE_STEP : 1;
        OptionalInt border = way == Helps.UNKNOWN ? between(now, works) : border(way, now, works, guess, step);
        Helps side = way != Helps.UNKNOWN ? way : border.orElse(now) > now ? Helps.MORE : Helps.LESS;
        if (border.isPresent()) {
            lookBeyond(side, border.getAsInt());
        }
        return new Border(border, side, tried);
    }

    /** The way by which an end works; unknown where neither does, though where one stands it doesn't either. */
    private Helps way(int now, boolean works) {
        boolean least = look(once, 0);
        boolean most = look(once, last);
        if (least == most) {
            return works || least ? nearer(now, works) : Helps.UNKNOWN;
        }
        return most ? Helps.MORE : Helps.LESS;
    }

    /** Both ends work, or neither though it works between them: the border that is next. */
    private Helps nearer(int now, boolean works) {
        if (works) {
            return Helps.MORE;
        }
        int up = border(Helps.MORE, now, false, now, WIDE_STEP).orElse(Integer.MAX_VALUE);
        int down = border(Helps.LESS, now, false, now, WIDE_STEP).orElse(Integer.MIN_VALUE);
        return (long) up - now <= (long) now - down ? Helps.MORE : Helps.LESS;
    }

    /** Neither end works, nor does where one stands: some places between may. */
    private OptionalInt between(int now, boolean works) {
        OptionalInt best = OptionalInt.empty();
        for (int i = 1; i < PROBES && !works; i++) {
            int place = (int) ((long) last * i / PROBES);
            if (place != now && look(holds, place)
                    && (best.isEmpty() || Math.abs(place - now) < Math.abs(best.getAsInt() - now))) {
                best = OptionalInt.of(place);
            }
        }
        return best.isEmpty() ? best
                : border(best.getAsInt() > now ? Helps.MORE : Helps.LESS, now, false, best.getAsInt(), WIDE_STEP);
    }

    private OptionalInt border(Helps way, int now, boolean works, int guess, int step) {
        boolean up = way == Helps.MORE;
        int from = works ? -1 : turned(up, now);
        int end = works ? turned(up, now) : last;
        int found = smallest(from, Math.min(end, Math.max(turned(up, guess), from)), end, step,
                place -> look(holds, turned(up, place)));
        return found > last ? OptionalInt.empty() : OptionalInt.of(turned(up, found));
    }

    /** Less seen from above is more. */
    private int turned(boolean up, int place) {
        return up ? place : last - place;
    }

    private void lookBeyond(Helps side, int border) {
        int end = side == Helps.MORE ? last : 0;
        for (int part : new int[] { 16, 4, 1 }) {
            look(once, border + (end - border) / part);
        }
    }

    private boolean look(IntPredicate at, int place) {
        Boolean known = at == holds ? sure.get(place) : tried.get(place);
        if (known == null) {
            known = at.test(place);
            tried.put(place, known);
            if (at == holds) {
                sure.put(place, known);
            }
        }
        return known;
    }

    /**
     * The smallest place from which on something holds: by steps that double away from a guess, then by halves.
     *
     * @param first at this place it doesn't hold
     * @param guess where to begin, from first to last
     * @param last  beyond this place nothing is tried
     * @param step  length of the first step, 1 or more
     * @param holds asked for places above the first
     * @return the place; above the last if it holds nowhere
     */
    static int smallest(int first, int guess, int last, int step, IntPredicate holds) {
        return guess > first && holds.test(guess) ? below(first, guess, step, holds) : above(guess, last, step, holds);
    }

    private static int below(int first, int enough, int step, IntPredicate holds) {
        int next = Math.max(first, enough - step);
        return next == first || !holds.test(next) ? between(next, enough, holds) : below(first, next, 2 * step, holds);
    }

    private static int above(int little, int last, int step, IntPredicate holds) {
        if (little >= last) {
            return Integer.MAX_VALUE;
        }
        int next = Math.min(last, little + step);
        return holds.test(next) ? between(little, next, holds) : above(next, last, 2 * step, holds);
    }

    private static int between(int little, int enough, IntPredicate holds) {
        if (enough - little == 1) {
            return enough;
        }
        int middle = little + (enough - little) / 2;
        return holds.test(middle) ? between(little, middle, holds) : between(middle, enough, holds);
    }
}
