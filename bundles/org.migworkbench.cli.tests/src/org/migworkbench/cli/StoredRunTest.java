package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run that the welcome page plays is the one that its example gives. */
class StoredRunTest {

    private static final Path BUNDLES = Path.of(System.getProperty("root.directory", "../.."), "bundles");

    @Test
    void welcomePagePlaysWhatTheExampleGives(@TempDir Path folder) throws IOException {
        Path example = BUNDLES.resolve("org.migworkbench.core/examples/specweb99.migration");
        Invocation.of("run", example.toString(), "--out", folder.resolve("out").toString());
        assertEquals(Files.readString(folder.resolve("out/rounds.csv")), Files.readString(BUNDLES.resolve(
                "org.migworkbench.app/src/org/migworkbench/app/welcome/specweb99-rounds.csv")));
    }
}
