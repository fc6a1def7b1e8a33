package org.migworkbench.study.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.search.OrderedTasks;
import org.migworkbench.study.search.SeedCount;
import org.migworkbench.study.search.ValueKnob;

/**
 * Looks for the values of several numbers with which a migration comes best, by CMA-ES (Hansen and Ostermeier 2001), which
 * needs no slopes and bears noise. Each point is a run page by page for each of a few seeds, which are the same for all
 * points; values are round numbers. The best points are run with other seeds at the end, so that none is told that won by
 * luck. The same question has the same answer, unless it is cancelled.
 */
public final class GoalSearch {

    private static final double SIGMA = 0.25;
    private static final int MOST_CONFIRMED = 5;
    /** A point that isn't good costs more than any that is. */
    private static final double BAD = 1e3;

    private final ScenarioRunner runner;
    private final OrderedTasks tasks;
    private final Effort effort;

    /**
     * How much is done.
     *
     * @param points    how many points are tried at most, 1 or more
     * @param seeds     how many seeds each is run with, 1 or more
     * @param confirmed how many other seeds the best is run with, 1 or more
     */
    public record Effort(int points, int seeds, int confirmed) {
    }

    /**
     * Creates a search.
     *
     * @param runner what carries out the runs
     * @param tasks  on how many processors
     * @param effort how much is done
     */
    public GoalSearch(ScenarioRunner runner, OrderedTasks tasks, Effort effort) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.tasks = Objects.requireNonNull(tasks, "tasks");
        this.effort = Objects.requireNonNull(effort, "effort");
    }

    /**
     * Searches.
     *
     * @param spec    the scenario, where the search begins
     * @param vm      the virtual machine that is moved
     * @param knobs   what may be set, one or more
     * @param goal    what is wanted
     * @param monitor follows the search and may end it
     * @return all that was tried, and the best
     */
    public GoalAnswer best(ScenarioSpec spec, String vm, List<ValueKnob> knobs, Goal goal, GoalMonitor monitor) {
        return new Attempt(spec, knobs, goal, new GoalTrials(runner, tasks, vm, goal, monitor), monitor).answer();
    }

    /** One search. */
    private final class Attempt {

        private final ScenarioSpec spec;
        private final List<ValueKnob> knobs;
        private final Goal goal;
        private final GoalTrials trials;
        private final GoalMonitor monitor;
        private final Map<List<Double>, GoalPoint> points = new LinkedHashMap<>();

        Attempt(ScenarioSpec spec, List<ValueKnob> knobs, Goal goal, GoalTrials trials, GoalMonitor monitor) {
            this.spec = spec;
            this.knobs = List.copyOf(knobs);
            this.goal = goal;
            this.trials = trials;
            this.monitor = monitor;
        }

        GoalAnswer answer() {
            GoalAnswer.End end;
            Optional<GoalAnswer.Best> best = Optional.empty();
            try {
                end = optimise();
                best = confirmed();
            } catch (GoalTrials.Over e) {
                end = GoalAnswer.End.CANCELLED;
            }
            return new GoalAnswer(List.copyOf(points.values()), best, end);
        }

        private GoalAnswer.End optimise() {
            double[] begin = knobs.stream().mapToDouble(Attempt::place).toArray();
            double[] ones = new double[knobs.size()];
            Arrays.fill(ones, 1);
            double[] sigma = new double[knobs.size()];
            Arrays.fill(sigma, SIGMA);
            int population = 4 + (int) (3 * Math.log(knobs.size()));
            CMAESOptimizer optimiser = new CMAESOptimizer(effort.points(), 0, true, 0, 0, new Well19937c(spec.seed()),
                    false, null);
            try {
                optimiser.optimize(new MaxEval(effort.points() * population), GoalType.MINIMIZE,
                        new ObjectiveFunction(this::cost), new InitialGuess(begin),
                        new SimpleBounds(new double[knobs.size()], ones), new CMAESOptimizer.Sigma(sigma),
                        new CMAESOptimizer.PopulationSize(population));
                return GoalAnswer.End.SETTLED;
            } catch (BudgetOver | MathIllegalStateException e) {
                return GoalAnswer.End.BUDGET;
            }
        }

        private static double place(ValueKnob knob) {
            return (double) knob.values().below(knob.now()) / (knob.values().size() - 1);
        }

        private double cost(double[] at) {
            List<Double> values = IntStream.range(0, at.length).mapToObj(i -> value(knobs.get(i), at[i])).toList();
            GoalPoint known = points.get(values);
            if (known == null) {
                if (points.size() >= effort.points()) {
                    throw new BudgetOver();
                }
                known = tried(values);
                points.put(values, known);
                monitor.tried(known);
            }
            return known.cost();
        }

        private static double value(ValueKnob knob, double at) {
            return knob.values().at(Math.round(Math.max(0, Math.min(1, at)) * (knob.values().size() - 1)));
        }

        private GoalPoint tried(List<Double> values) {
            GoalTrials.Sample sample = trials.sample(set(values), seeds(0, effort.seeds()));
            boolean good = isEnough(sample.seeds());
            double least = Math.log1p(sample.means().get(goal.least()));
            double cost = good ? least : BAD * (1 + sample.excess());
            return new GoalPoint(points.size() + 1, knobs, values, sample.seeds(), sample.means(), good,
                    Double.isNaN(cost) ? 4 * BAD : cost);
        }

        private boolean isEnough(SeedCount seeds) {
            return seeds.reached() >= goal.share() * seeds.seeds();
        }

        private ScenarioSpec set(List<Double> values) {
            ScenarioSpec set = spec;
            for (int i = 0; i < values.size(); i++) {
                set = knobs.get(i).setter().set(set, values.get(i));
            }
            return set;
        }

        private List<Long> seeds(int first, int count) {
            return IntStream.range(first, first + count)
                    .mapToObj(repetition -> ExperimentPlan.seed(spec.seed(), repetition)).toList();
        }

        /** The best of those that hold for seeds by which they weren't chosen. */
        private Optional<GoalAnswer.Best> confirmed() {
            List<GoalPoint> good = new ArrayList<>(points.values().stream().filter(GoalPoint::isGood)
                    .sorted(Comparator.comparingDouble(GoalPoint::cost)).limit(MOST_CONFIRMED).toList());
            for (GoalPoint point : good) {
                ScenarioSpec set = set(point.values());
                SeedCount held = trials.sample(set, seeds(effort.seeds(), effort.confirmed())).seeds();
                if (isEnough(held)) {
                    return Optional.of(new GoalAnswer.Best(point, set, held));
                }
            }
            return Optional.empty();
        }
    }

    /** As many points were tried as are allowed. */
    private static final class BudgetOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BudgetOver() {
            super("All points were tried.", null, false, false);
        }
    }
}
