package org.migworkbench.core.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets boxes on one ground give way to each other: what has become larger than it was drawn pushes aside what stands to the
 * right of it or below it, and two boxes never overlap.
 */
public final class Separation {

    private static final int GAP = 10;
    private static final int LEAST_GAP = 3;
    private static final int MOST_ROUNDS = 200;

    private final List<Item> items;
    private final List<Area> places = new ArrayList<>();

    /**
     * Something on the ground.
     *
     * @param wanted where it was put; a width or height of 0 if it is as large as what is in it
     * @param shown  the same place, as large as it is shown
     * @param lies   whether it may lie on others, as a note does that was put there
     */
    public record Item(Area wanted, Area shown, boolean lies) {
    }

    private Separation(List<Item> items) {
        this.items = items;
        items.forEach(item -> places.add(item.shown()));
    }

    /**
     * Moves items apart, downwards or to the right; nothing moves that overlaps nothing.
     *
     * @param items what stands on one ground
     * @return where each is shown
     */
    public static List<Area> apart(List<Item> items) {
        Separation separation = new Separation(items);
        separation.separate();
        return separation.places;
    }

    private void separate() {
        SpaceIndex settled = new SpaceIndex();
        List<Integer> numbers = new ArrayList<>();
        for (int item : order()) {
            int round = 0;
            while (round < MOST_ROUNDS && giveWay(item, settled, numbers)) {
                round++;
            }
            settled.add(places.get(item));
            numbers.add(item);
        }
    }

    private List<Integer> order() {
        return IntStream.range(0, items.size()).boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> items.get(i).lies() ? 1 : 0)
                        .thenComparingInt(i -> items.get(i).wanted().y())
                        .thenComparingInt(i -> items.get(i).wanted().x()))
                .toList();
    }

    /** Moves an item off one of the others, and tells whether it had to. */
    private boolean giveWay(int item, SpaceIndex settled, List<Integer> numbers) {
        List<Integer> found = new ArrayList<>();
        Area place = places.get(item);
        settled.forEachIn(place.grown(GAP), number -> found.add(numbers.get(number)));
        Optional<Integer> other = found.stream().filter(each -> pushes(each, item)
                && places.get(each).grown(room(each, item)).overlaps(place)).findFirst();
        other.ifPresent(each -> places.set(item, aside(item, each)));
        return other.isPresent();
    }

    /** How much of the room that was left between two items they keep. */
    private int room(int other, int item) {
        Area wanted = items.get(item).wanted();
        Area obstacle = items.get(other).wanted();
        int gap = Math.max(wanted.y() - obstacle.bottom(), wanted.x() - obstacle.right());
        return Math.max(0, Math.min(GAP, gap));
    }

    /** An item that was laid on another one stays there. */
    private boolean pushes(int other, int item) {
        return !items.get(item).lies() || !items.get(other).wanted().overlaps(items.get(item).wanted());
    }

    private Area aside(int item, int other) {
        Area wanted = items.get(item).wanted();
        Area obstacle = items.get(other).wanted();
        Area place = places.get(item);
        Area taken = places.get(other);
        int room = room(other, item);
        int below = wanted.y() - obstacle.bottom();
        int beside = wanted.x() - obstacle.right();
        boolean down = below >= 0 || beside < 0 && taken.bottom() - place.y() <= taken.right() - place.x();
        return down ? place.moved(0, taken.bottom() + Math.max(gap(below), room) - place.y())
                : place.moved(taken.right() + Math.max(gap(beside), room) - place.x(), 0);
    }

    private static int gap(int wanted) {
        return wanted < 0 ? GAP : Math.max(LEAST_GAP, Math.min(GAP, wanted));
    }
}
