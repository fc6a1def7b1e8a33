package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.live.LiveBackend;
import org.migworkbench.core.run.Backend;

/**
 * What the commands work with.
 *
 * @param documents reads and checks files, and knows the policies and workloads
 * @param backend carries out runs
 * @param live moves real virtual machines; empty where the installation can't
 * @param terminal shows how far long work is; empty where nobody watches
 */
public record CommandServices(DocumentService documents, Backend backend, Optional<LiveBackend> live,
        Optional<PrintWriter> terminal) {

    /** Checks that nothing is missing. */
    public CommandServices {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(live, "live");
        Objects.requireNonNull(terminal, "terminal");
    }

    /**
     * Services that nobody watches.
     *
     * @param documents reads and checks files, and knows the policies and workloads
     * @param backend carries out runs
     * @param live moves real virtual machines; empty where the installation can't
     */
    public CommandServices(DocumentService documents, Backend backend, Optional<LiveBackend> live) {
        this(documents, backend, live, Optional.empty());
    }

    /**
     * Services without real virtual machines.
     *
     * @param documents reads and checks files, and knows the policies and workloads
     * @param backend carries out runs
     */
    public CommandServices(DocumentService documents, Backend backend) {
        this(documents, backend, Optional.empty());
    }

    /**
     * The live backend; without one the command is refused.
     *
     * @return the backend
     */
    public LiveBackend requireLive() {
        return live.orElseThrow(() -> new InputException(
                "This installation can't move real virtual machines: no bundle provides a live backend."));
    }

    /**
     * The same for work of which several run at once: nobody watches each.
     *
     * @return services without a terminal
     */
    public CommandServices unwatched() {
        return new CommandServices(documents, backend, live);
    }

    /**
     * A line for what takes long, where somebody watches.
     *
     * @return a new line
     */
    public Optional<TerminalLine> line() {
        return terminal.map(writer -> new TerminalLine(writer, System::nanoTime));
    }

    /**
     * What policies and workloads there are.
     *
     * @return the catalogs of this moment
     */
    public Catalogs catalogs() {
        return documents.catalogs();
    }
}
