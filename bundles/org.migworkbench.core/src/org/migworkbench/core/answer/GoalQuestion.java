package org.migworkbench.core.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.Measure;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.ValueKnob;

/** A question for the best values of one or two numbers, as a form asks it. */
public final class GoalQuestion {

    /** With what share of the seeds the limit must hold. */
    private static final double SHARE = 0.95;
    /** How far below the present rate a bandwidth is tried. */
    private static final double SLOWEST = 100;

    private final AnswerQuery query;
    private final PolicyCatalog policies;

    /**
     * Prepares a question.
     *
     * @param query    the migration
     * @param policies known policies
     */
    public GoalQuestion(AnswerQuery query, PolicyCatalog policies) {
        this.query = Objects.requireNonNull(query, "query");
        this.policies = Objects.requireNonNull(policies, "policies");
    }

    /**
     * What may be set. A bandwidth only up to what the links carry: wider ones would always be better.
     *
     * @return the limits first, then the numbers of the policy; none where it can't be run with other settings
     */
    public List<ValueKnob> knobs() {
        return !query.isKnown(policies) ? List.of() : Knobs.numbers(query.spec(), query.vm(), policies).stream()
                .map(knob -> knob.id().equals(Knobs.BANDWIDTH) ? upToNow(knob) : knob).toList();
    }

    private static ValueKnob upToNow(ValueKnob knob) {
        double least = Math.max(knob.values().at(0), knob.now() / SLOWEST);
        return least < knob.now() ? knob.within(least, knob.now()) : knob;
    }

    /**
     * What is wanted.
     *
     * @param least what is to be small
     * @param under what must not be exceeded
     * @param most  by how much, as text with a unit; blank for no limit
     * @return the goal
     * @throws IllegalArgumentException if the text isn't a value above 0, with a sentence that says what is
     */
    public static Goal goal(Measure least, Measure under, String most) {
        List<Goal.Limit> limits = Stream.of(most).filter(text -> !text.isBlank())
                .map(text -> new Goal.Limit(under, positive(text, under))).toList();
        return new Goal(least, limits, SHARE);
    }

    private static double positive(String text, Measure under) {
        double value = Quantity.enter(text, under.unit());
        if (!(value > 0)) {
            throw new IllegalArgumentException("The limit has to be above 0.");
        }
        return value;
    }
}
