package org.migworkbench.cli.datacenter;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.migworkbench.cli.commands.CommandServices;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.cli.commands.QuantityOptions;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.datacenter.DataCenterRuns;
import org.migworkbench.core.datacenter.DayFiles;
import org.migworkbench.core.datacenter.DaysJson;
import org.migworkbench.core.datacenter.StrategyDays;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.VmType;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.FailureText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs a day of a data centre under strategies that move virtual machines by themselves. */
@Command(name = "datacenter", sortOptions = false, sortSynopsis = false, description = {
        "Runs a day of a data centre under a strategy that finds hot and cold hosts and moves virtual machines by itself; each move goes through the migration engine." }, footer = {
                "", "Examples:", "  workbench datacenter --strategy prototype",
                "  workbench datacenter --hosts 800 --trace planetlab/20110303 --host-memory 64GiB --strategy lr-mmt --compare thr-mu,none",
                "  workbench datacenter --strategy thr-mmt:threshold=0.7+rs --seeds 5 --json",
                "  workbench datacenter --list" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class DataCenterCommand implements Callable<Integer> {

    private static final int MOST_SEEDS = 1000;

    private final CommandServices services;
    private final PrintWriter out;

    @Option(names = "--strategy", paramLabel = "ID[:KEY=VALUE,...][+PART...][,...]", description = "The strategy and its parameters; --list lists them. After a plus sign, a part in the place of the strategy's own of its kind. Default: prototype.")
    private List<String> strategy = List.of();

    @Option(names = "--compare", paramLabel = "ID[...][,...]", description = "Further strategies, beside it.")
    private List<String> compare = List.of();

    @Mixin
    private CentreOptions centre = new CentreOptions();

    @Mixin
    private MoveOptions moves = new MoveOptions();

    @Option(names = "--seed", paramLabel = "N", description = "Root of all random numbers. Default: 1.")
    private String seed = "1";

    @Option(names = "--seeds", paramLabel = "N", description = "Run so many seeds, from --seed on, and tell mean and 95 %% interval. Default: 1.")
    private String seeds = "1";

    @Option(names = "--out", paramLabel = "DIR", description = "Write summary.json and CSV files of series, moves and hosts into this new folder.")
    private String folder;

    @Option(names = "--list", description = "List the strategies and their parts with their parameters.")
    private boolean list;

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
    public DataCenterCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        DataCenterRuns runs = new DataCenterRuns(services.catalogs());
        if (list) {
            list(new StrategyList(runs.strategies()));
            return ExitCode.DONE;
        }
        Path place = folder == null ? null : place();
        List<PolicySpec> compared = strategies(runs);
        List<StrategyDays> days = run(runs, spec(compared.get(0)), compared);
        write(days, place);
        if (json) {
            out.print(DaysJson.of(days));
        } else {
            new DaysPrinter(out).print(days);
        }
        return ExitCode.DONE;
    }

    private void list(StrategyList all) {
        if (json) {
            out.print(all.json());
        } else {
            all.print(out);
        }
    }

    private List<PolicySpec> strategies(DataCenterRuns runs) {
        List<PolicySpec> all = new ArrayList<>();
        (strategy.isEmpty() ? List.of("prototype") : strategy)
                .forEach(text -> all.addAll(parse("--strategy", text, runs)));
        compare.forEach(text -> all.addAll(parse("--compare", text, runs)));
        return all.stream().distinct().toList();
    }

    private static List<PolicySpec> parse(String option, String text, DataCenterRuns runs) {
        return QuantityOptions.parse(option, text, value -> {
            List<PolicySpec> all = PolicyText.parseAll(value);
            all.forEach(runs.strategies()::make);
            return all;
        });
    }

    private DataCenterSpec spec(PolicySpec first) {
        LoadTraces traces = centre.traces(QuantityOptions.seed("--seed", seed));
        int vms = centre.vmCount(traces);
        return new DataCenterSpec(centre.hostCount(), centre.hostTypes(), vms, VmType.CLOUDSIM, traces, centre.start(),
                centre.rules(vms), first, moves.limits(), moves.settings(), 0);
    }

    private List<StrategyDays> run(DataCenterRuns runs, DataCenterSpec spec, List<PolicySpec> compared) {
        long first = QuantityOptions.seed("--seed", seed);
        int count = CentreOptions.count("--seeds", seeds, MOST_SEEDS);
        try {
            return runs.compare(spec, compared, LongStream.range(first, first + count).boxed().toList(),
                    RunControl.NONE);
        } catch (InvalidScenarioException e) {
            throw new InputException(
                    "--policy: " + e.issues().stream().map(Issue::message).distinct().collect(Collectors.joining(" ")),
                    e);
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** The folder is looked at before anything runs, so that no run is in vain. */
    private Path place() {
        try {
            Path path = Path.of(folder).toAbsolutePath();
            if (folder.isBlank() || path.getFileName() == null || Files.exists(path) && !isEmpty(path)) {
                throw new InputException("--out: '" + Excerpt.of(folder) + "' is not a new or empty folder.");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new InputException("--out: '" + Excerpt.of(folder) + "' is not a path: " + e.getReason(), e);
        } catch (IOException e) {
            throw new InputException("--out: '" + Excerpt.of(folder) + "' cannot be read: " + FailureText.of(e), e);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    private void write(List<StrategyDays> days, Path place) {
        if (place == null) {
            return;
        }
        try {
            DayFiles.write(days, place);
        } catch (IOException e) {
            throw new InputException("--out: '" + Excerpt.of(folder) + "' cannot be written: " + FailureText.of(e), e);
        }
    }
}
