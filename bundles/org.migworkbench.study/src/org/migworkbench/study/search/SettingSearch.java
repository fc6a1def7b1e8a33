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
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.study.ExperimentPlan;

/**
 * Finds what would let a migration reach its goal, or still lets it: of a number the round value next to the present one
 * that does, of a switch whether it does. Values are found with fluid runs, where those know the scenario, and confirmed
 * page by page with several seeds, unless the time is over; guests of more than {@value #LARGEST_PAGES} pages are followed
 * by fluid runs alone. The same question has the same answer, unless the time is over.
 */
public final class SettingSearch {

    /** The largest guest that is looked at page by page, in pages: 64 GiB with pages of 4 KiB. */
    public static final long LARGEST_PAGES = 1L << 24;

    private final ScenarioRunner runner;
    private final int seeds;
    private final OrderedTasks tasks;

    /**
     * Creates a search on all processors.
     *
     * @param runner what carries out the runs
     * @param seeds  with how many seeds an answer is confirmed, 1 or more
     */
    public SettingSearch(ScenarioRunner runner, int seeds) {
        this(runner, seeds, new OrderedTasks());
    }

    /**
     * Creates a search.
     *
     * @param runner what carries out the runs
     * @param seeds  with how many seeds an answer is confirmed, 1 or more
     * @param tasks  on how many processors several knobs are searched
     */
    public SettingSearch(ScenarioRunner runner, int seeds, OrderedTasks tasks) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.seeds = seeds;
        this.tasks = Objects.requireNonNull(tasks, "tasks");
    }

    /**
     * Searches all knobs.
     *
     * @param spec    the scenario as it is
     * @param vm      the virtual machine that is moved
     * @param knobs   what may be changed, each by itself
     * @param monitor follows the search and may end it
     * @return what there is to say about each, in the same order
     */
    public List<Finding> all(ScenarioSpec spec, String vm, List<Knob> knobs, SearchMonitor monitor) {
        List<SettingTrials> trials = knobs.stream().map(knob -> new SettingTrials(runner, monitor, knob, vm)).toList();
        List<Finding> rough = tasks.all(IntStream.range(0, knobs.size())
                .<Callable<Finding>>mapToObj(i -> () -> told(rough(spec, knobs.get(i), trials.get(i)), monitor))
                .toList());
        return tasks.all(IntStream.range(0, knobs.size())
                .<Callable<Finding>>mapToObj(i -> () -> told(sure(spec, rough.get(i), trials.get(i)), monitor))
                .toList());
    }

    /**
     * Searches one knob, on the calling thread.
     *
     * @param spec    the scenario as it is
     * @param vm      the virtual machine that is moved
     * @param knob    what may be changed
     * @param monitor follows the search and may end it
     * @return what there is to say about it
     */
    public Finding one(ScenarioSpec spec, String vm, Knob knob, SearchMonitor monitor) {
        SettingTrials trials = new SettingTrials(runner, monitor, knob, vm);
        return told(sure(spec, told(rough(spec, knob, trials), monitor), trials), monitor);
    }

    private static Finding told(Finding finding, SearchMonitor monitor) {
        monitor.found(finding);
        return finding;
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
    private Finding rough(ScenarioSpec spec, Knob knob, SettingTrials trials) {
        return inTime(knob, () -> trials.isFluidKnown(changed(spec, knob)) ? look(spec, knob, trials, Fidelity.FLUID,
                OptionalDouble.empty()) : Finding.without(knob, Finding.Answer.UNDECIDED));
    }

    private static ScenarioSpec changed(ScenarioSpec spec, Knob knob) {
        return knob instanceof SwitchKnob flipped ? flipped.changed() : spec;
    }

    /** What runs page by page say; what is known already where the time is over before that, or the guest is large. */
    private Finding sure(ScenarioSpec spec, Finding rough, SettingTrials trials) {
        boolean known = rough.answer() != Finding.Answer.UNDECIDED;
        if (known && (isLarge(spec, trials.vm()) || rough.answer() == Finding.Answer.HELPS_NOT)) {
            return rough;
        }
        Finding sure = inTime(rough.knob(),
                () -> look(spec, rough.knob(), trials, Fidelity.PAGE, rough.value()));
        return sure.answer() == Finding.Answer.UNDECIDED ? rough : sure;
    }

    private Finding look(ScenarioSpec spec, Knob knob, SettingTrials trials, Fidelity fidelity, OptionalDouble guess) {
        return knob instanceof ValueKnob number ? value(spec, number, trials, fidelity, guess)
                : flipped((SwitchKnob) knob, trials, fidelity);
    }

    private Finding flipped(SwitchKnob knob, SettingTrials trials, Fidelity fidelity) {
        List<Long> all = seeds(knob.changed(), fidelity);
        return !trials.reaches(knob.changed(), fidelity, all) ? Finding.without(knob, Finding.Answer.HELPS_NOT)
                : new Finding(knob, Finding.Answer.HELPS, OptionalDouble.empty(),
                        Optional.of(trials.proof(knob.changed(), fidelity, all)), Attempts.NONE);
    }

    private Finding value(ScenarioSpec spec, ValueKnob knob, SettingTrials trials, Fidelity fidelity,
            OptionalDouble guess) {
        List<Long> all = seeds(spec, fidelity);
        IntPredicate holds = runnable(at -> trials.reaches(set(spec, knob, at), fidelity, all));
        IntPredicate once = runnable(at -> trials.reaches(set(spec, knob, at), fidelity));
        PlaceSearch.Border border = new PlaceSearch(knob.values().size(), holds, once).from(knob.helps(),
                knob.place(), guess.isEmpty() ? knob.place() : knob.values().below(guess.getAsDouble()));
        Attempts attempts = new Attempts(border.tried().entrySet().stream()
                .map(one -> new Attempts.Value(knob.values().at(one.getKey()), one.getValue())).toList(), border.way());
        if (border.place().isEmpty()) {
            return new Finding(knob, Finding.Answer.HELPS_NOT, OptionalDouble.empty(), Optional.empty(), attempts);
        }
        int place = border.place().getAsInt();
        return new Finding(knob, Finding.Answer.HELPS, OptionalDouble.of(knob.values().at(place)),
                Optional.of(trials.proof(set(spec, knob, place), fidelity, all)), attempts);
    }

    /** A value with which nothing can be run is none that works. */
    private static IntPredicate runnable(IntPredicate look) {
        return at -> {
            try {
                return look.test(at);
            } catch (InvalidScenarioException e) {
                return false;
            }
        };
    }

    private static ScenarioSpec set(ScenarioSpec spec, ValueKnob knob, int place) {
        return knob.setter().set(spec, knob.values().at(place));
    }

    /** Fluid runs don't depend on the seed. */
    private List<Long> seeds(ScenarioSpec spec, Fidelity fidelity) {
        return IntStream.range(0, fidelity == Fidelity.FLUID ? 1 : seeds)
                .mapToObj(repetition -> ExperimentPlan.seed(spec.seed(), repetition)).toList();
    }
}
