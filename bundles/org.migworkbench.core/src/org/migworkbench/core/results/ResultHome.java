package org.migworkbench.core.results;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.analysis.result.ResultLayout;

/**
 * Where results belong: to a document, or to a folder of recordings or live migrations.
 *
 * @param path       the document's file as text, or any name that stays the same for one that was never saved; or the folder
 * @param isDocument whether it is a document
 */
public record ResultHome(String path, boolean isDocument) {

    /** Checks that nothing is missing. */
    public ResultHome {
        Objects.requireNonNull(path, "path");
    }

    /**
     * The results of a document.
     *
     * @param path its file as text
     * @return their home
     */
    public static ResultHome ofDocument(String path) {
        return new ResultHome(path, true);
    }

    /**
     * The results in a folder that belongs to no document.
     *
     * @param folder the folder above those of the results
     * @return their home
     */
    public static ResultHome ofFolder(Path folder) {
        return new ResultHome(folder.toAbsolutePath().normalize().toString(), false);
    }

    /**
     * The folder above those of the results.
     *
     * @return the folder, which need not exist; empty for a document that is in no file
     */
    public Optional<Path> folder() {
        return isDocument ? ResultLayout.beside(path) : Optional.of(Path.of(path));
    }
}
