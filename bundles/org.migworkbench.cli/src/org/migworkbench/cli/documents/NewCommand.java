package org.migworkbench.cli.documents;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateNumber;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document from a template. */
@Command(name = "new", sortOptions = false, sortSynopsis = false, description = {
        "Makes a .migration file from a template: a data centre with its virtual machines and one migration, which can be run at once.",
        "Without a template the templates are listed with their numbers." }, footer = { "", "Examples:",
                "  workbench new", "  workbench new two-hosts web.migration",
                "  workbench new leaf-spine fabric.migration --set leaves=8 --set spines=4 --set hosts=8 --set vms=8" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class NewCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(index = "0", arity = "0..1", paramLabel = "TEMPLATE", description = "The id of a template.")
    private String template;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The file to make; one that is there is not replaced.")
    private String file;

    @Option(names = "--set", paramLabel = "NAME=NUMBER", description = "Chooses a number of the template; others are the usual ones.")
    private Map<String, String> numbers = new LinkedHashMap<>();

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param out standard output
     */
    public NewCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (template == null) {
            Templates.ALL.forEach(this::list);
            return ExitCode.DONE;
        }
        Template chosen = Templates.ALL.stream().filter(each -> each.id().equals(template)).findFirst()
                .orElseThrow(() -> new InputException("There is no template '" + template + "'; allowed are "
                        + Templates.ALL.stream().map(Template::id).collect(Collectors.joining(", ")) + "."));
        if (file == null) {
            throw new InputException("The file to make is missing: workbench new " + template + " FILE.");
        }
        NewFile made = NewFile.of(file);
        try {
            TemplateValues values = TemplateValues.read(chosen, numbers);
            made.save(chosen.create(made.name(), values));
            out.println(made.path() + ": " + chosen.size(values).text() + ".");
        } catch (IllegalArgumentException e) {
            throw new InputException(e.getMessage(), e);
        }
        return ExitCode.DONE;
    }

    private void list(Template each) {
        out.println(each.id());
        out.println("  " + each.summary());
        for (TemplateNumber number : each.numbers()) {
            out.println("  --set " + number.id() + "=" + number.usual() + "   " + number.label() + ": " + number.least()
                    + " to " + number.most());
        }
    }
}
