package org.migworkbench.cli.documents;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.migworkbench.cli.commands.ExitCode;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.core.topology.ImportedTopology;
import org.migworkbench.core.topology.TopologyImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document of a data centre that people have in tables or in libvirt's XML. */
@Command(name = "import-topology", sortOptions = false, sortSynopsis = false, description = {
        "Reads hosts and virtual machines from tables (CSV) and from libvirt's domain XML, and makes a .migration file of them.",
        "What the files don't tell is assumed, and said." }, footer = { "", "Examples:",
                "  workbench import-topology hosts.csv vms.csv --out site.migration",
                "  workbench import-topology domains.xml --out site.migration" }, optionListHeading = "%nOptions:%n", descriptionHeading = "%n", parameterListHeading = "%n")
public final class ImportTopologyCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to read; they belong together.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to make; one that is there is not replaced. Default: only tell what is in the files.")
    private String target;

    @Option(names = "--help", usageHelp = true, description = "Show this text.")
    private boolean help;

    /**
     * Creates the command.
     *
     * @param out standard output
     */
    public ImportTopologyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        NewFile file = target == null ? null : NewFile.of(target);
        TopologyImport.Read read = TopologyImport.read(files.stream().map(ImportTopologyCommand::path).toList(),
                file == null ? "" : file.name());
        ImportedTopology topology = read.topology().orElseThrow(() -> new InputException(read.problem()));
        if (file != null) {
            file.save(topology.document());
        }
        out.println(topology.told());
        return ExitCode.DONE;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new InputException("'" + text + "' is not a path: " + e.getReason() + ".", e);
        }
    }
}
