package org.migworkbench.cli;

import java.util.Objects;

import org.migworkbench.core.Backend;
import org.migworkbench.core.Catalogs;
import org.migworkbench.core.DocumentService;

/**
 * What the commands work with.
 *
 * @param documents reads and checks files, and knows the policies and workloads
 * @param backend carries out runs
 */
public record CommandServices(DocumentService documents, Backend backend) {

    /** Checks that both are there. */
    public CommandServices {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(backend, "backend");
    }

    Catalogs catalogs() {
        return documents.catalogs();
    }
}
