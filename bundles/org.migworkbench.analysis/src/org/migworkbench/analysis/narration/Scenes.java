package org.migworkbench.analysis.narration;

import java.util.List;

/**
 * The steps of a migration in their order, found by moments since it began.
 *
 * @param all the steps
 */
public record Scenes(List<Scene> all) {

    /** No steps. */
    public static final Scenes NONE = new Scenes(List.of());

    /** Makes the list immutable. */
    public Scenes {
        all = List.copyOf(all);
    }

    /**
     * When a step begins.
     *
     * @param index its place in the list
     * @return nanoseconds since the first step began
     */
    public long nanos(int index) {
        return all.get(index).startNanos() - all.get(0).startNanos();
    }

    /**
     * When the steps begin.
     *
     * @return nanoseconds since the first step began, for each
     */
    public List<Long> starts() {
        return all.stream().map(scene -> scene.startNanos() - all.get(0).startNanos()).toList();
    }

    /**
     * The step that a moment is in.
     *
     * @param nanos nanoseconds since the first step began
     * @return its place in the list; -1 if there is none
     */
    public int at(long nanos) {
        int found = all.isEmpty() ? -1 : 0;
        for (int i = 1; i < all.size() && nanos(i) <= nanos; i++) {
            found = i;
        }
        return found;
    }

    /**
     * The step that tells of a round.
     *
     * @param round number of the round
     * @return its place in the list; -1 if there is none
     */
    public int ofRound(int round) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).round() == round) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether these are the steps of the same migration, which has gone on.
     *
     * @param earlier steps told before
     * @return whether the first steps are alike; false if nothing was told before
     */
    public boolean beginsAs(Scenes earlier) {
        int same = earlier.all.size() - 1; // what was said of the last one depends on what followed
        return same > 0 && all.size() >= same && all.subList(0, same).equals(earlier.all.subList(0, same));
    }
}
