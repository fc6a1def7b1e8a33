package org.migworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.migworkbench.analysis.ResultFiles;
import org.migworkbench.core.PathAssignment;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Parameters;

/** Runs a scenario of a file. */
@Command(name = "run", sortOptions = false, sortSynopsis = false, description = {
        "Runs a scenario of a .migration file: the first one, or the one that --scenario names. The file is not changed." }, footer = {
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
                "  scenarios   seed", "", "Examples:", "  workbench run web.migration --json",
                "  workbench run web.migration --set vms[Web].memory=2GiB --set policies[xen].maxIterations=10",
                "  workbench run web.migration --scenario Night --seed 7 --out results/night-7" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final CommandServices services;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "The .migration file.")
    private String file;

    @Option(names = "--scenario", paramLabel = "NAME", description = "Name, id or number of the scenario. Default: the first one.")
    private String scenario;

    @Option(names = "--out", paramLabel = "DIR", description = "Write summary.json and rounds.csv into this folder, completely or not at all. A folder that holds anything but a result is left alone.")
    private String folder;

    @Option(names = "--seed", paramLabel = "N", description = "Seed in place of the scenario's.")
    private String seed;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value for this run; may be given several times, see below.")
    private List<String> assignments = new ArrayList<>();

    @Mixin
    private FidelityOption fidelity = new FidelityOption();

    @Option(names = "--json", description = "Print one JSON object and nothing else.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    RunCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        fidelity.value();
        DocumentInput input = new DocumentInput(services.documents(), file);
        Path results = folder == null ? null : resultFolder();
        Document document = input.load();
        for (String text : assignments) {
            QuantityOptions.parse("--set", text, value -> {
                PathAssignment.parse(value).apply(document);
                return value;
            });
        }
        Scenario chosen = chosen(document);
        if (seed != null) {
            chosen.setSeed(QuantityOptions.seed("--seed", seed));
        }
        ScenarioSpec spec = input.translate(document, chosen, command.commandLine().getErr());
        RunResult result = fidelity.run(services.backend(), spec);
        if (results != null) {
            write(result, results);
        }
        new ResultPrinter(out).print(result, json);
        return ExitCode.of(result);
    }

    private Scenario chosen(Document document) {
        List<Scenario> all = document.getScenarios();
        if (all.isEmpty()) {
            throw new InputException(file + ": The document has no scenario; it needs one to be run.");
        }
        if (scenario == null) {
            return all.get(0);
        }
        List<Scenario> named = all.stream()
                .filter(one -> scenario.equals(one.getName()) || scenario.equals(one.getId())).toList();
        if (!named.isEmpty()) {
            return named.get(0);
        }
        if (scenario.matches("[0-9]{1,9}") && Integer.parseInt(scenario) < all.size()) {
            return all.get(Integer.parseInt(scenario));
        }
        throw new InputException("--scenario: The document has no scenario '" + scenario + "'; allowed is "
                + all.stream().map(Element::getName).collect(Collectors.joining(", ")) + ", or a number from 0 to "
                + (all.size() - 1) + ".");
    }

    private Path resultFolder() {
        try {
            Path path = Path.of(folder).toAbsolutePath();
            if (folder.isBlank() || path.getFileName() == null) {
                throw new InputException("--out: '" + folder
                        + "' cannot be the folder of a result; allowed is a new folder or one with a result.");
            }
            if (Files.exists(path) && !isEmptyOrResult(path)) {
                throw new InputException("--out: '" + folder
                        + "' holds something else than a result; allowed is a new folder or one with a result.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InputException("--out: '" + folder + "' is not a path: " + e.getReason(), e);
        }
    }

    private static boolean isEmptyOrResult(Path path) {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var content = Files.list(path)) {
            List<String> names = content.map(entry -> entry.getFileName().toString()).sorted().toList();
            return names.isEmpty() || names.equals(List.of(ResultFiles.ROUNDS, ResultFiles.SUMMARY));
        } catch (IOException e) {
            throw new InputException("--out: '" + path + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private void write(RunResult result, Path results) {
        try {
            ResultFiles.write(result, results);
        } catch (IOException e) {
            throw new InputException("--out: '" + folder + "' cannot be written: " + e.getMessage(), e);
        }
    }
}
