package org.migworkbench.study.goal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.study.search.Helps;
import org.migworkbench.study.search.SeedCount;
import org.migworkbench.study.search.ValueKnob;

/**
 * A point that was tried: a value for each number.
 *
 * @param number which it was, from 1
 * @param knobs  what was set
 * @param values the values, in the order of the knobs
 * @param seeds  with how many seeds the migration was as is wanted
 * @param means  mean of each measure over the seeds
 * @param isGood whether that were enough seeds
 * @param cost   what the optimiser was told: the smaller, the better
 */
public record GoalPoint(int number, List<ValueKnob> knobs, List<Double> values, SeedCount seeds,
        Map<Measure, Double> means, boolean isGood,
        double cost) {

    /** Makes the collections immutable. */
    public GoalPoint {
        knobs = List.copyOf(knobs);
        values = List.copyOf(values);
        means = Map.copyOf(means);
    }

    /**
     * The values for people.
     *
     * @return each with its unit
     */
    public List<String> texts() {
        return IntStream.range(0, values.size())
                .mapToObj(i -> Quantity.format(values.get(i), knobs.get(i).unit())).toList();
    }

    /**
     * What is set, in words.
     *
     * @return for example {@code a downtime limit of 425 ms, a bandwidth of 1.2 Gbit/s}
     */
    public String text() {
        return IntStream.range(0, values.size()).mapToObj(i -> knobs.get(i).text(values.get(i), Helps.UNKNOWN))
                .collect(Collectors.joining(", "));
    }
}
