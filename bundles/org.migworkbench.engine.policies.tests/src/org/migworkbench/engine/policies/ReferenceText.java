package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A reviewed text file that a program's output must equal. With the system property {@code rewrite.references=true} the
 * file is written instead, to be reviewed as a difference.
 */
public final class ReferenceText {

    private ReferenceText() {
    }

    /**
     * Compares or rewrites.
     *
     * @param file   path from the root of the repository
     * @param actual the program's output
     */
    public static void check(String file, String actual) {
        Path path = root().resolve(file);
        try {
            if (Boolean.getBoolean("rewrite.references")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertEquals(Files.readString(path), actual, "differs from " + file
                    + "; -Drewrite.references=true rewrites it");
        } catch (IOException e) {
            throw new UncheckedIOException("No reference " + file + "; -Drewrite.references=true writes it", e);
        }
    }

    /**
     * Reads a file of the repository.
     *
     * @param file path from the root of the repository
     * @return its text
     */
    public static String read(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/validation.md"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("Not inside the repository");
            }
        }
        return folder;
    }
}
