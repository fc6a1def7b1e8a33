package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the policies. */
@Command(name = "policies", sortOptions = false, sortSynopsis = false, description = {
        "Lists every policy with its parameters: the default, what is allowed, and whether the default is published or assumed." }, footer = {
                "", "Example:",
                "  workbench policies --json" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n")
public final class PoliciesCommand implements Callable<Integer> {

    private final CommandServices services;
    private final PrintWriter out;

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
    public PoliciesCommand(CommandServices services, PrintWriter out) {
        this.services = services;
        this.out = out;
    }

    @Override
    public Integer call() {
        List<PolicyProvider<Strategies>> policies = services.catalogs().policies().all(Strategies.class);
        if (json) {
            out.print(PolicyJson.of(policies));
            return ExitCode.DONE;
        }
        List<ParamSpec<?>> common = ofDisk(policies);
        policies.forEach(policy -> print(policy, common));
        out.print("All of them: the disk\nWithout effect where the hosts share the storage.\n");
        printParameters(out, common);
        return ExitCode.DONE;
    }

    private void print(PolicyProvider<Strategies> provider, List<ParamSpec<?>> common) {
        PolicyDescriptor<Strategies> policy = provider.descriptor();
        out.print(policy.id() + ": " + policy.label() + "\n" + policy.summary() + "\nSource: " + policy.source()
                + "\n" + parts(provider));
        printParameters(out, policy.params().stream().filter(param -> !common.contains(param)).toList());
        out.print("\n");
    }

    /** The strategies that a policy is put together from by default, each of which can be replaced. */
    private static String parts(PolicyProvider<Strategies> policy) {
        List<PolicyPart> parts = policy.parts(new TreeMap<>());
        return parts.isEmpty() ? "" : "Strategies: " + parts.stream().map(part -> part.strategy().id())
                .collect(Collectors.joining(", ")) + "\n";
    }

    /** The parameters for a disk are those of nearly all policies and are said once. */
    private static List<ParamSpec<?>> ofDisk(List<PolicyProvider<Strategies>> policies) {
        return policies.stream().map(policy -> PolicyPart.only(StrategyKind.DISK, policy.parts(new TreeMap<>())))
                .filter(params -> !params.isEmpty()).findFirst().orElse(List.of());
    }

    /**
     * Prints declared parameters as a table: name, default, what is allowed, where the default comes from, meaning.
     *
     * @param out    where
     * @param params the declarations; nothing is printed where there are none
     */
    public static void printParameters(PrintWriter out, List<? extends ParamSpec<?>> params) {
        if (params.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of("  Parameter", "Default", "Allowed", "Default is", "Meaning"),
                List.of(false, false, false, false, false));
        params.forEach(param -> table.add(row(param)));
        table.print(out);
    }

    private static List<String> row(ParamSpec<?> param) {
        return List.of("  " + param.name(), param.isRequired() ? "(required)" : param.defaultText(),
                param.rangeText(), param.source() == ParamSource.PUBLISHED ? "published" : "assumed",
                param.description());
    }
}
