package org.migworkbench.study.goal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.study.search.SeedCount;

/**
 * What a search for a goal came to.
 *
 * @param points all points in the order in which they were tried, each once
 * @param best   the best that was confirmed; empty if none was
 * @param end    why it ended
 */
public record GoalAnswer(List<GoalPoint> points, Optional<Best> best, End end) {

    /** Why a search ended. */
    public enum End {
        /** The optimiser saw no way to a better point. */
        SETTLED,
        /** As many points were tried as were allowed. */
        BUDGET,
        /** Someone ended it, or its time was over. */
        CANCELLED
    }

    /**
     * A point that holds for seeds by which it wasn't chosen.
     *
     * @param point     the point
     * @param spec      the scenario with its values
     * @param confirmed with how many other seeds the migration was as is wanted
     */
    public record Best(GoalPoint point, ScenarioSpec spec, SeedCount confirmed) {
    }

    /** Checks that nothing is missing. */
    public GoalAnswer {
        points = List.copyOf(points);
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(end, "end");
    }

    /**
     * The answer in words.
     *
     * @param goal what was wanted
     * @return one or two sentences: the best values with how sure they are, or that there are none, and why the search ended
     */
    public String text(Goal goal) {
        return best.map(found -> "Best: " + found.point().text() + "; "
                + goal.least().label() + " " + goal.least().text(found.point().means().get(goal.least()))
                + " on average; with other seeds it holds for " + found.confirmed().text() + ".").orElseGet(this::none)
                + ending();
    }

    private String none() {
        Optional<GoalPoint> first = points.stream().filter(GoalPoint::isGood)
                .min(Comparator.comparingDouble(GoalPoint::cost));
        if (end == End.CANCELLED && first.isPresent()) {
            return "Best so far, not confirmed with other seeds: " + first.get().text() + ".";
        }
        return first.isPresent()
                ? "No point is told as the best: those that were good with their own seeds weren't with others."
                : "No point that was tried is as wanted.";
    }

    private String ending() {
        return switch (end) {
            case SETTLED -> " No better point was in sight after " + points.size() + ".";
            case BUDGET -> " The search ended after " + points.size() + " points, as many as were allowed.";
            case CANCELLED -> " The search was ended after " + points.size() + " points.";
        };
    }
}
