package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small inputs that once crashed the program, hung, lost something in silence or got an answer that isn't true. */
class BadInputTest {

    @TempDir
    private Path folder;

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream content = BadInputTest.class.getResourceAsStream("/hostile/" + name)) {
            Files.copy(content, file);
        }
        return file.toString();
    }

    private static long summaries(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(path -> path.endsWith("summary.json")).count();
        }
    }

    @Test
    void experimentsWhoseNamesDifferInASignKeepAllTheirRuns() throws IOException {
        Path out = folder.resolve("out");
        Invocation run = Invocation.of("run", file("experiments-share-a-folder.migration"), "--out", out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(4, summaries(out.resolve("cells")));
    }

    @Test
    void aNameLongerThanAFileSystemTakesIsShortened() throws IOException {
        Path out = folder.resolve("out");
        Invocation run = Invocation.of("run", file("policy-name-of-300.migration"), "--experiment", "0", "--out",
                out.toString());
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(2, summaries(out));
    }
}
