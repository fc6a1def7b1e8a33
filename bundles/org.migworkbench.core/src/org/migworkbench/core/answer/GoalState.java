package org.migworkbench.core.answer;

import java.util.List;
import java.util.Optional;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.goal.GoalPoint;

/**
 * How far a search for the best values of several numbers is.
 *
 * @param points what was tried so far
 * @param answer what came of it; empty while it goes on, or where it failed
 * @param text   how far it is, or what came of it, for people
 */
public record GoalState(List<GoalPoint> points, Optional<GoalAnswer> answer, String text) {

    /** Makes the list immutable. */
    public GoalState {
        points = List.copyOf(points);
    }
}
