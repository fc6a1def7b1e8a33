package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.core.compare.SettingDifferences;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.html.HtmlReport;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.PathAssignment;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Scenario;
import org.migworkbench.study.ExperimentPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario and the experiments of a file. */
@Command(name = "run", sortOptions = false, sortSynopsis = false, description = {
        "Runs a scenario of a .migration or .migration.yaml file, the first one or the one that --scenario names, and all experiments of the file or the one that --experiment names. The file is not changed." }, footer = {
                "",
                "PATH addresses a value as LIST[NAME].VALUE. LIST is sites, hosts, vms, links, workloads, policies,",
                "scenarios or migrations. NAME is the name, the id or the number (from 0) of an element; a policy or",
                "workload is also found by its kind, a migration by its virtual machine. VALUE is, with its unit:",
                "  vms         memory, nonZero (or all), vcpus, pageSize, content, wordsPerWrite, workloads",
                "  hosts       nic, memory, cpuCores",
                "  links       rate, latency",
                "  workloads   kind and every parameter",
                "  policies    kind and every parameter",
                "  migrations  vm, target, policy, start, bandwidthLimit, downtimeLimit, timeout (or none)",
                "  scenarios   seed",
                "  experiments scenario, policies, workloads, repetitions, baseline", "", "Examples:",
                "  workbench run web.migration --json",
                "  workbench run web.migration --set vms[Web].memory=2GiB --set policies[xen].maxIterations=10",
                "  workbench run web.migration --scenario Night --seed 7 --out results/night-7",
                "  workbench run web.migration --experiment Rivals --set experiments[Rivals].repetitions=20 --out rivals" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "The .migration or .migration.yaml file.")
    private String file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "Name, id or number of the scenario. Default: the first one.")
    private String scenario;

    @Option(names = "--experiment", paramLabel = "NAME", description = "Name, id or number of an experiment; it alone is run, unless --scenario is given too. Default: all of the file, after the scenario.")
    private String experiment;

    @Option(names = "--out", paramLabel = "DIR", description = "Write summary.json and rounds.csv into this folder, completely or not at all. A folder that holds anything but a result is left alone. With experiments: the table experiment.csv, each run in cells as soon as it is finished, the scenario in scenario.")
    private String folder;

    @Option(names = "--resume", description = "Take the runs of experiments that are in the folder already and still fit; make the others.")
    private boolean resume;

    @Option(names = "--seed", paramLabel = "N", description = "Seed in place of the scenario's.")
    private String seed;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value for this run; may be given several times, see below.")
    private List<String> assignments = new ArrayList<>();

    @Mixin
    private FidelityOption fidelity = new FidelityOption();

    @Mixin
    private HtmlOption html = new HtmlOption();

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param services what it works with
     * @param out      standard output
     */
    public RunCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        Fidelity wanted = fidelity.value();
        DocumentInput input = new DocumentInput(services.documents(), file);
        requireFolderToResume();
        html.check();
        List<String> notes = new ArrayList<>();
        Document document = assigned(input.load(), notes);
        List<Experiment> experiments = experiments(document);
        Optional<Scenario> chosen = scenario(document);
        setSeed(chosen, experiments);
        Optional<ScenarioSpec> spec = chosen.map(one -> input.translate(document, one, command.commandLine().getErr()));
        List<ExperimentPlan> plans = experiments.stream().map(one -> input.plan(document, one)).toList();
        // a command that is refused says why and nothing else
        notes.forEach(note -> command.commandLine().getErr().print("note: --set " + note + "\n"));
        return run(wanted, spec, plans, folder(plans));
    }

    private void requireFolderToResume() {
        if (resume && folder == null) {
            throw new InputException("--resume: There is no folder to go on with; give --out DIR as well.");
        }
    }

    /** The document with the values of this run; what was rounded is noted. */
    private Document assigned(Document document, List<String> notes) {
        Set<PathAssignment.Target> changed = new HashSet<>();
        for (String text : assignments) {
            QuantityOptions.parse("--set", text, value -> set(document, PathAssignment.parse(value), changed))
                    .ifPresent(notes::add);
        }
        return document;
    }

    /** Of two values for one place, one would be lost in silence. */
    private static Optional<String> set(Document document, PathAssignment assignment,
            Set<PathAssignment.Target> changed) {
        if (!changed.add(assignment.target(document))) {
            throw new IllegalArgumentException(
                    "'" + assignment.path() + "' is set twice in this command; allowed is once");
        }
        return assignment.apply(document);
    }

    /** The scenario to be run; none where an experiment alone is named. */
    private Optional<Scenario> scenario(Document document) {
        return experiment != null && scenario == null ? Optional.empty()
                : Optional.of(named(document.getScenarios(), scenario == null ? "0" : scenario, "scenario"));
    }

    private Optional<ResultFolder> folder(List<ExperimentPlan> plans) {
        return Optional.ofNullable(folder).map(name -> plans.isEmpty() ? ResultFolder.ofScenario(name)
                : ResultFolder.ofExperiments(name, resume));
    }

    private int run(Fidelity wanted, Optional<ScenarioSpec> spec, List<ExperimentPlan> plans,
            Optional<ResultFolder> results) {
        Optional<RunResult> result = spec.map(new ScenarioRuns(services, wanted)::run);
        result.ifPresent(one -> results.ifPresent(place -> place.write(one,
                plans.isEmpty() ? place.path() : place.path().resolve(ResultLayout.SCENARIO))));
        ExperimentRuns runs = new ExperimentRuns(services, wanted, results.map(ResultFolder::path), resume);
        List<ExperimentResult> outcomes = plans.isEmpty() ? List.of() : runs.run(plans);
        write(result, outcomes);
        new ResultPrinter(out).print(result, outcomes, json);
        return ExitCode.of(result, outcomes);
    }

    private void write(Optional<RunResult> result, List<ExperimentResult> outcomes) {
        Catalogs known = services.catalogs();
        List<List<String>> inputs = result.map(RunResult::spec)
                .map(new SettingDifferences(known)::table).orElse(List.of());
        String title = result.map(run -> run.spec().name()).filter(name -> !name.isBlank()).orElse(file);
        html.write(command, title, inputs,
                source -> new HtmlReport(known.policies()).of(result.stream().toList(), outcomes, source));
    }

    /** Without a name all experiments belong to the file; one scenario or experiment that is named stands for itself. */
    private List<Experiment> experiments(Document document) {
        if (experiment != null) {
            return List.of(named(document.getExperiments(), experiment, "experiment"));
        }
        return scenario == null ? document.getExperiments() : List.of();
    }

    private void setSeed(Optional<Scenario> chosen, List<Experiment> experiments) {
        if (seed == null) {
            return;
        }
        long value = QuantityOptions.seed("--seed", seed);
        chosen.ifPresent(one -> one.setSeed(value));
        experiments.stream().map(Experiment::getScenario).filter(Objects::nonNull).forEach(one -> one.setSeed(value));
    }

    private <T extends Element> T named(List<T> all, String name, String kind) {
        if (all.isEmpty()) {
            throw new InputException(file + ": The document has no " + kind + "; it needs one to be run.");
        }
        return all.stream().filter(one -> name.equals(one.getName()) || name.equals(one.getId())).findFirst()
                .or(() -> numbered(all, name))
                .orElseThrow(() -> new InputException("--" + kind + ": The document has no " + kind + " '" + name
                        + "'; allowed is " + all.stream().map(Element::getName).collect(Collectors.joining(", "))
                        + ", or a number from 0 to " + (all.size() - 1) + "."));
    }

    private static <T extends Element> Optional<T> numbered(List<T> all, String text) {
        return text.matches("[0-9]{1,9}") && Integer.parseInt(text) < all.size()
                ? Optional.of(all.get(Integer.parseInt(text))) : Optional.empty();
    }
}
