package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
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
        List<PolicyDescriptor<Strategies>> policies = services.catalogs().policies().all(Strategies.class).stream()
                .map(PolicyProvider::descriptor).toList();
        if (json) {
            out.print(PolicyJson.of(policies));
            return ExitCode.DONE;
        }
        List<ParamSpec<?>> common = common(policies);
        for (PolicyDescriptor<Strategies> policy : policies) {
            out.print(policy.id() + ": " + policy.label() + "\n" + policy.summary() + "\nSource: " + policy.source()
                    + "\n");
            print(policy.params().stream().filter(param -> !common.contains(param)).toList());
            out.print("\n");
        }
        out.print("All of them: the disk\nWithout effect where the hosts share the storage.\n");
        print(common);
        return ExitCode.DONE;
    }

    /** The parameters for a disk are those of most policies and are said once. */
    private static List<ParamSpec<?>> common(List<PolicyDescriptor<Strategies>> policies) {
        return policies.stream().flatMap(policy -> policy.params().stream())
                .filter(param -> param.name().startsWith("disk")).distinct()
                .filter(param -> 2
                        * policies.stream().filter(policy -> policy.params().contains(param)).count() > policies.size())
                .toList();
    }

    private void print(List<ParamSpec<?>> params) {
        if (params.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of("  Parameter", "Default", "Allowed", "Default is", "Meaning"),
                List.of(false, false, false, false, false));
        for (ParamSpec<?> param : params) {
            table.add(List.of("  " + param.name(), param.isRequired() ? "(required)" : param.defaultText(),
                    param.rangeText(),
                    param.source() == ParamSource.PUBLISHED ? "published" : "assumed", param.description()));
        }
        table.print(out);
    }
}
