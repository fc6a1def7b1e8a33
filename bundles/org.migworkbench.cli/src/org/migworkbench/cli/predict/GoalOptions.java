package org.migworkbench.cli.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.cli.commands.TerminalLine;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.study.goal.Goal;
import org.migworkbench.study.goal.GoalAnswer;
import org.migworkbench.study.goal.GoalMonitor;
import org.migworkbench.study.goal.GoalPoint;
import org.migworkbench.study.goal.GoalSearch;
import org.migworkbench.study.goal.Measure;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.OrderedTasks;
import org.migworkbench.study.search.ValueKnob;
import picocli.CommandLine.Option;

/** Options that ask for the values of several numbers with which a migration comes best. */
final class GoalOptions {

    private static final String OPTIMISE = "--optimise";
    private static final String UNDER = "--under";
    private static final String VARY = "--vary";
    private static final String POINTS = "--points";
    private static final int SEEDS = 5;
    private static final int CONFIRMED = 20;
    private static final int MOST_POINTS = 100_000;
    private static final String MEASURES = Arrays.stream(Measure.values()).map(Measure::id)
            .collect(Collectors.joining(", "));

    @Option(names = OPTIMISE, paramLabel = "MEASURE", description = "Look for the values of --vary with which this is smallest: volume, downtime, total or slowdown.")
    private String optimise;

    @Option(names = UNDER, paramLabel = "MEASURE=VALUE[,...]", description = "What must not be exceeded then, such as downtime=300ms,total=60s.")
    private String under;

    @Option(names = VARY, paramLabel = "NAME[:FROM..TO][,...]", description = "What may be set, and between which values: downtimeLimit, bandwidth, or numeric parameters of the policy, such as bandwidth:500Mbit/s..2Gbit/s.")
    private String vary;

    @Option(names = "--share", paramLabel = "SHARE", description = "In what share of the seeds that must hold. Default: 95 %%.")
    private String share = "95 %";

    @Option(names = POINTS, paramLabel = "N", description = "How many points are tried at most, each with 5 seeds. Default: 60.")
    private String points = "60";

    boolean isAsked() {
        return optimise != null;
    }

    /** Refuses what can't be asked. */
    void check(List<ScenarioSpec> specs, PolicyCatalog policies) {
        if (!isAsked()) {
            if (under != null || vary != null) {
                throw new InputException((under != null ? UNDER : VARY) + " needs " + OPTIMISE + " MEASURE");
            }
            return;
        }
        if (specs.size() != 1) {
            throw new InputException(OPTIMISE + " takes one policy, bandwidth and downtime limit to begin with");
        }
        goal();
        effort();
        knobs(specs.get(0), policies);
    }

    Goal goal() {
        List<Goal.Limit> limits = new ArrayList<>();
        for (String text : under == null ? new String[0] : under.split(",(?=[a-z]+=)")) {
            String[] pair = text.split("=", 2);
            Measure measure = measure(UNDER, pair[0]);
            limits.add(new Goal.Limit(measure, QuantityOptions.parse(UNDER, pair.length < 2 ? "" : pair[1],
                    value -> positive(Quantity.parse(value, measure.unit())))));
        }
        return new Goal(measure(OPTIMISE, optimise), limits,
                QuantityOptions.parse("--share", share, GoalOptions::share));
    }

    private static double positive(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("The value " + value + " is not allowed; allowed is above 0.");
        }
        return value;
    }

    private static double share(String text) {
        double share = positive(Quantity.parse(text, Unit.SHARE));
        if (share > 1) {
            throw new IllegalArgumentException(
                    "The value '" + Excerpt.of(text) + "' is not allowed; allowed is above 0 and up to 100 %.");
        }
        return share;
    }

    private static Measure measure(String option, String id) {
        return Measure.of(id.strip()).orElseThrow(() -> new InputException(option + ": The value '" + Excerpt.of(id)
                + "' is not allowed; allowed is " + MEASURES + "."));
    }

    private GoalSearch.Effort effort() {
        long count = QuantityOptions.parse(POINTS, points, Quantity::parseCount);
        if (count < 1 || count > MOST_POINTS) {
            throw new InputException(
                    POINTS + ": The value '" + Excerpt.of(points) + "' is not allowed; allowed is 1 to "
                            + MOST_POINTS + ".");
        }
        return new GoalSearch.Effort((int) count, SEEDS, CONFIRMED);
    }

    private List<ValueKnob> knobs(ScenarioSpec spec, PolicyCatalog policies) {
        List<ValueKnob> known = Knobs.numbers(spec, PredictScenario.VM, policies);
        if (vary == null) {
            throw new InputException(OPTIMISE + " needs " + VARY + " NAME,...: " + names(known));
        }
        return Arrays.stream(vary.split(",(?=\\s*[A-Za-z])", -1)).map(text -> knob(text.strip(), known)).toList();
    }

    /** NAME or NAME:FROM..TO. */
    private static ValueKnob knob(String text, List<ValueKnob> known) {
        String[] parts = text.split(":", 2);
        ValueKnob found = known.stream().filter(knob -> knob.id().equals(parts[0])).findFirst()
                .orElseThrow(() -> new InputException(VARY + ": The value '" + Excerpt.of(parts[0])
                        + "' is not allowed; allowed is " + names(known) + "."));
        return parts.length == 1 ? found : QuantityOptions.parse(VARY, parts[1], range -> {
            String[] ends = range.split("\\.\\.", 2);
            return found.within(Quantity.parse(ends[0], found.unit()),
                    Quantity.parse(ends.length < 2 ? "" : ends[1], found.unit()));
        });
    }

    private static String names(List<ValueKnob> knobs) {
        return knobs.stream().map(ValueKnob::id).collect(Collectors.joining(", "));
    }

    /** The best values; empty where nobody asked. */
    Optional<GoalAnswer> answer(ScenarioSpec spec, CommandServices services) {
        if (!isAsked()) {
            return Optional.empty();
        }
        Optional<TerminalLine> line = services.line();
        try {
            return Optional.of(new GoalSearch(services.backend(), new OrderedTasks(), effort()).best(spec,
                    PredictScenario.VM, knobs(spec, services.catalogs().policies()), goal(), watched(line)));
        } finally {
            line.ifPresent(TerminalLine::close);
        }
    }

    private GoalMonitor watched(Optional<TerminalLine> line) {
        return new GoalMonitor() {
            @Override
            public void tried(GoalPoint point) {
                line.filter(TerminalLine::isDue).ifPresent(shown -> shown.show(
                        "looking for the best values, point " + point.number() + " of at most " + points));
            }
        };
    }
}
