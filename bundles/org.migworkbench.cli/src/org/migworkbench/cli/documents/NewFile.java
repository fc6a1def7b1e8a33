package org.migworkbench.cli.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.model.Document;
import org.migworkbench.model.text.DocumentFiles;
import org.migworkbench.quantities.FailureText;

/**
 * A file that is to be made; one that is there is never replaced.
 *
 * @param path where
 */
public record NewFile(Path path) {

    /** Reads what a person gave. */
    static NewFile of(String text) {
        try {
            Path path = Path.of(text);
            if (path.getFileName() == null || Files.exists(path)) {
                throw new InputException("The file " + text + " is there already; name one that isn't.");
            }
            requireEnding(path.getFileName().toString());
            return new NewFile(path);
        } catch (InvalidPathException e) {
            throw new InputException("The file name " + text + " is not allowed: " + e.getReason() + ".", e);
        }
    }

    /**
     * Requires that a name says in which format to write.
     *
     * @param name the name of a file
     * @throws InputException if it has neither of the endings of documents
     */
    public static void requireEnding(String name) {
        if (!DocumentFiles.isDocument(name)) {
            throw new InputException(
                    "'" + name + "' does not say in which format to write; allowed is a name that ends with "
                            + String.join(" or ", DocumentFiles.endings()));
        }
    }

    /** The file's name without its ending. */
    String name() {
        return DocumentFiles.baseName(path.getFileName().toString());
    }

    void save(Document document) {
        try {
            DocumentFiles.save(document, path);
        } catch (IOException e) {
            throw new InputException("The file " + path + " could not be written: " + FailureText.of(e) + ".", e);
        }
    }
}
