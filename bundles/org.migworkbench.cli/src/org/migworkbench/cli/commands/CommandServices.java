package org.migworkbench.cli.commands;

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
 */
public record CommandServices(DocumentService documents, Backend backend, Optional<LiveBackend> live) {

    /** Checks that nothing is missing. */
    public CommandServices {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(live, "live");
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
     * What policies and workloads there are.
     *
     * @return the catalogs of this moment
     */
    public Catalogs catalogs() {
        return documents.catalogs();
    }
}
