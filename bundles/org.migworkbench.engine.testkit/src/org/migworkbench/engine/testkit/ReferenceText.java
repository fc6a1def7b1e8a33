package org.migworkbench.engine.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A reviewed text file that a program's output must equal. With the system property {@code rewrite.references=true} the
 * file is written instead, to be reviewed as a difference.
 */
public final class ReferenceText {

    private static final String ROOT_MARK = "mvnw";

    private ReferenceText() {
    }

    /**
     * Compares or rewrites.
     *
     * @param file   path from the root of the repository, the nearest folder above this one that has a Maven wrapper
     * @param actual the program's output
     * @throws AssertionError if they differ; the message names the first line that does
     */
    public static void check(String file, String actual) {
        check(root().resolve(file), actual);
    }

    /**
     * Compares or rewrites.
     *
     * @param file   path of the reviewed file
     * @param actual the program's output
     * @throws AssertionError if they differ; the message names the first line that does
     */
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("rewrite.references")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            String expected = Files.readString(file);
            if (!expected.equals(actual)) {
                throw new AssertionError(file + " differs: " + difference(expected, actual)
                        + " -Drewrite.references=true rewrites it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No reference " + file + "; -Drewrite.references=true writes it.", e);
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

    private static String difference(String expected, String actual) {
        List<String> before = expected.lines().toList();
        List<String> after = actual.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " is\n" + at(after, line) + "\nand was\n" + at(before, line) + "\n";
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(the end)";
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve(ROOT_MARK))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("No folder above this one has a file " + ROOT_MARK
                        + ", which marks the root of the repository.");
            }
        }
        return folder;
    }
}
