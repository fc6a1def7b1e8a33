package org.migworkbench.study.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.study.ExperimentPlan;

/**
 * Finds what would let a migration reach its goal: of a number the smallest round value, of a switch whether it does. Values
 * are found with fluid runs, where those know the scenario, and confirmed page by page with several seeds, unless the time
 * is over; guests of more than {@value #LARGEST_PAGES} pages are followed by fluid runs alone. The same question has the same answer, unless the
 * time is over.
 */
public final class SettingSearch {

    /** The largest guest that is looked at page by page, in pages: 64 GiB with pages of 4 KiB. */
    public static final long LARGEST_PAGES = 1L << 24;

    /** About an eighth to four thirds more. */
    private static final int WIDE_STEP = 16;
    /** So that a round value that was turned into another unit and back isn't taken for the one below it. */
    private static final double ABOVE = 1 + 1e-9;

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
        List<SettingTrials> trials = knobs.stream().map(knob -> new SettingTrials(runner, monitor, knob, vm)).toList();
        List<Finding> rough = new OrderedTasks().all(
                IntStream.range(0, knobs.size()).<Callable<Finding>>mapToObj(
                        i -> () -> inTime(knobs.get(i), () -> rough(knobs.get(i), trials.get(i)))).toList());
        return new OrderedTasks().all(IntStream.range(0, knobs.size())
                .<Callable<Finding>>mapToObj(i -> () -> sure(rough.get(i), trials.get(i), isLarge(spec, vm))).toList());
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
        return sure(inTime(knob, () -> rough(knob, trials)), trials, isLarge(spec, vm));
    }

    private static boolean isLarge(ScenarioSpec spec, String vm) {
        return spec.vms().stream().filter(one -> one.id().equals(vm)).mapToInt(VmSpec::pageCount)
                .anyMatch(pages -> pages > LARGEST_PAGES);
    }

    private static Finding inTime(Knob knob, Supplier<Finding> search) {
        try {
            return search.get();
        } catch (SettingTrials.Over e) {
            return Finding.without(knob, Finding.Answer.UNDECIDED);
        }
    }

    /** What fluid runs say; undecided where they don't know the scenario. */
    private Finding rough(Knob knob, SettingTrials trials) {
        ScenarioSpec any = knob instanceof ValueKnob number ? number.change().apply(number.now())
                : ((SwitchKnob) knob).changed();
        if (!trials.isFluidKnown(any)) {
            return Finding.without(knob, Finding.Answer.UNDECIDED);
        }
        return knob instanceof ValueKnob number ? value(number, trials, Fidelity.FLUID, number.place())
                : flipped((SwitchKnob) knob, trials, Fidelity.FLUID);
    }

    /** What runs page by page say; what is known already where the time is over before that, or the guest is large. */
    private Finding sure(Finding rough, SettingTrials trials, boolean large) {
        boolean known = rough.answer() != Finding.Answer.UNDECIDED;
        if (known && (large || rough.answer() == Finding.Answer.HELPS_NOT)) {
            return rough;
        }
        Finding sure = inTime(rough.knob(), () -> rough.knob() instanceof ValueKnob number
                ? value(number, trials, Fidelity.PAGE, guess(number, rough))
                : flipped((SwitchKnob) rough.knob(), trials, Fidelity.PAGE));
        return sure.answer() == Finding.Answer.UNDECIDED ? rough : sure;
    }

    private static int guess(ValueKnob knob, Finding rough) {
        return rough.value().isEmpty() ? knob.place()
                : RoundValues.below(rough.value().getAsDouble() * knob.scale() * ABOVE);
    }

    private Finding flipped(SwitchKnob knob, SettingTrials trials, Fidelity fidelity) {
        List<Long> all = seeds(knob.changed(), fidelity);
        return !trials.reaches(knob.changed(), fidelity, all) ? Finding.without(knob, Finding.Answer.HELPS_NOT)
                : new Finding(knob, Finding.Answer.HELPS, OptionalDouble.empty(),
                        Optional.of(trials.proof(knob.changed(), fidelity, all)));
    }

    private Finding value(ValueKnob knob, SettingTrials trials, Fidelity fidelity, int guess) {
        int step = guess == knob.place() ? WIDE_STEP : 1;
        int place = smallest(knob.place(), guess, knob.lastPlace(), step, at -> trials.reaches(spec(knob, at), fidelity,
                seeds(spec(knob, at), fidelity)));
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
