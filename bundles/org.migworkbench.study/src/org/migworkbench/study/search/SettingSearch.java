package org.migworkbench.study.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.study.ExperimentPlan;

/**
 * Finds what would let a migration reach its goal: of a number the smallest round value, of a switch whether it does. Values
 * are found with fluid runs, where those know the scenario, and confirmed page by page with several seeds; guests of more
 * than {@value #LARGEST_PAGES} pages are followed by fluid runs alone. The same question has the same answer, unless the
 * time is over.
 */
public final class SettingSearch {

    /** The largest guest that is looked at page by page, in pages: 64 GiB with pages of 4 KiB. */
    public static final long LARGEST_PAGES = 1L << 24;

    /** About an eighth to four thirds more. */
    private static final int WIDE_STEP = 16;

    private final ScenarioRunner runner;
    private final int seeds;

    /**
     * Creates a search.
     *
     * @param runner what carries out the runs
     * @param seeds  with how many seeds an answer is confirmed, 1 or more
     */
    public SettingSearch(ScenarioRunner runner, int seeds) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.seeds = seeds;
    }

    /**
     * Searches all knobs, on all processors.
     *
     * @param spec    the scenario as it is, in which the migration doesn't reach its goal
     * @param vm      the virtual machine that is moved
     * @param knobs   what may be changed, each by itself
     * @param monitor follows the search and may end it
     * @return what there is to say about each, in the same order
     */
    public List<Finding> all(ScenarioSpec spec, String vm, List<Knob> knobs, SearchMonitor monitor) {
        return new OrderedTasks()
                .all(knobs.stream().<Callable<Finding>>map(knob -> () -> one(spec, vm, knob, monitor)).toList());
    }

    /**
     * Searches one knob, on the calling thread.
     *
     * @param spec    the scenario as it is, in which the migration doesn't reach its goal
     * @param vm      the virtual machine that is moved
     * @param knob    what may be changed
     * @param monitor follows the search and may end it
     * @return what there is to say about it
     */
    public Finding one(ScenarioSpec spec, String vm, Knob knob, SearchMonitor monitor) {
        SettingTrials trials = new SettingTrials(runner, monitor, knob, vm);
        boolean large = spec.vms().stream().filter(one -> one.id().equals(vm)).mapToInt(VmSpec::pageCount)
                .anyMatch(pages -> pages > LARGEST_PAGES);
        try {
            return knob instanceof ValueKnob number ? value(number, trials, large)
                    : flipped((SwitchKnob) knob, trials, large);
        } catch (SettingTrials.Over e) {
            return Finding.without(knob, Finding.Answer.UNDECIDED);
        }
    }

    private Finding flipped(SwitchKnob knob, SettingTrials trials, boolean large) {
        ScenarioSpec spec = knob.changed();
        boolean fluid = trials.isFluidKnown(spec);
        Fidelity fidelity = large && fluid ? Fidelity.FLUID : Fidelity.PAGE;
        if (fluid && !trials.reaches(spec, Fidelity.FLUID) || !trials.reaches(spec, fidelity, seeds(spec, fidelity))) {
            return Finding.without(knob, Finding.Answer.HELPS_NOT);
        }
        return new Finding(knob, Finding.Answer.HELPS, OptionalDouble.empty(),
                Optional.of(trials.proof(spec, fidelity, seeds(spec, fidelity))));
    }

    private Finding value(ValueKnob knob, SettingTrials trials, boolean large) {
        int now = knob.place();
        int last = knob.lastPlace();
        boolean fluid = trials.isFluidKnown(knob.change().apply(knob.now()));
        Fidelity rough = fluid ? Fidelity.FLUID : Fidelity.PAGE;
        int found = smallest(now, now, last, WIDE_STEP, place -> trials.reaches(spec(knob, place), rough));
        if (large && fluid || found > last) {
            return finding(knob, found, trials, Fidelity.FLUID);
        }
        int sure = smallest(now, found, last, 1, place -> trials.reaches(spec(knob, place), Fidelity.PAGE,
                seeds(spec(knob, place), Fidelity.PAGE)));
        return finding(knob, sure, trials, Fidelity.PAGE);
    }

    private Finding finding(ValueKnob knob, int place, SettingTrials trials, Fidelity fidelity) {
        if (place > knob.lastPlace()) {
            return Finding.without(knob, Finding.Answer.HELPS_NOT);
        }
        ScenarioSpec spec = spec(knob, place);
        return new Finding(knob, Finding.Answer.HELPS, OptionalDouble.of(knob.value(place)),
                Optional.of(trials.proof(spec, fidelity, seeds(spec, fidelity))));
    }

    private static ScenarioSpec spec(ValueKnob knob, int place) {
        return knob.change().apply(knob.value(place));
    }

    /** Fluid runs don't depend on the seed. */
    private List<Long> seeds(ScenarioSpec spec, Fidelity fidelity) {
        return IntStream.range(0, fidelity == Fidelity.FLUID ? 1 : seeds)
                .mapToObj(repetition -> ExperimentPlan.seed(spec.seed(), repetition)).toList();
    }

    /**
     * The smallest place from which on something holds: by steps that double away from a guess, then by halves.
     *
     * @param first at this place it doesn't hold
     * @param guess where to begin, from first to last
     * @param last  beyond this place nothing is tried
     * @param step  length of the first step, 1 or more
     * @param holds asked for places above the first
     * @return the place; last + 1 if it holds nowhere
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
            return last + 1;
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
