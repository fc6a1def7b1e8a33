package org.migworkbench.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The command line as users get it: its own process, no display. */
class CommandLineProductTest {

    private static final String[] PREDICT = ("predict --memory 256MiB --working-set 16MiB --write-rate 3000"
            + " --bandwidth 1Gbit/s --policy xen --json").split(" ");

    @TempDir
    private Path folder;
    private ProductProcess product;

    @BeforeEach
    void prepare() throws IOException {
        product = process("plain", Map.of("LANG", "C"));
    }

    private ProductProcess process(String name, Map<String, String> environment, String... javaFlags)
            throws IOException {
        return new ProductProcess(Files.createDirectory(folder.resolve(name)), environment, javaFlags);
    }

    @Test
    void predictsWithoutADisplay(TestReporter reporter) throws Exception {
        ProductProcess.Ended first = product.run(folder, PREDICT);
        ProductProcess.Ended second = product.run(folder, PREDICT);
        reporter.publishEntry("predict", "first start " + first.millis() + " ms, second " + second.millis() + " ms");
        assertEquals(0, first.exitCode(), first.err());
        assertEquals("", first.err());
        assertTrue(first.text().startsWith("{\n  \"seed\": 1,\n  \"engineVersion\": "), first.text());
        assertTrue(first.text().contains("\"outcome\": \"completed\""), first.text());
        assertTrue(first.text().endsWith("}\n"), first.text());
        assertArrayEquals(first.out(), second.out());
    }

    @Test
    void languageAndCharsetDoNotMatter() throws Exception {
        byte[] expected = product.run(folder, PREDICT).out();
        ProductProcess turkish = process("turkish", Map.of("LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8"),
                "-Duser.language=tr", "-Duser.country=TR");
        assertArrayEquals(expected, turkish.run(folder, PREDICT).out());
        assertArrayEquals(product.run(folder, "policies").out(), turkish.run(folder, "policies").out());
        ProductProcess.Ended help = turkish.run(folder, "--help");
        assertEquals(0, help.exitCode());
        assertEquals(product.run(folder, "--help").text(), help.text());
    }

    @Test
    void tellsWhatWasWrongByItsExitCodeAndOneLine() throws Exception {
        ProductProcess.Ended unknown = product.run(folder, "predict", "--memory", "1GiB", "--bandwidth", "1Gbit/s",
                "--policy", "magic");
        assertEquals(2, unknown.exitCode());
        assertEquals("", unknown.text());
        assertTrue(unknown.err().startsWith("--policy: The policy 'magic' is not known; known are: "), unknown.err());
        assertEquals(1, unknown.err().lines().count());
        ProductProcess.Ended late = product.run(folder, "predict", "--memory", "1GiB", "--bandwidth", "100Mbit/s",
                "--timeout", "1s", "--json");
        assertEquals(3, late.exitCode(), late.err());
        assertTrue(late.text().contains("\"notConverged\""), late.text());
        ProductProcess.Ended command = product.run(folder, "sweep");
        assertEquals(2, command.exitCode());
        assertEquals(
                "'sweep' is not a command; allowed: run, predict, new, validate, policies, live, import, import-topology,"
                        + " convert, compare, diff, datacenter\n",
                command.err());
    }

    @Test
    void runsAFileAndWritesItsResult() throws Exception {
        Path file = folder.resolve("small.migration");
        Files.copy(CommandLineProductTest.class.getResourceAsStream("/small.migration"), file);
        ProductProcess.Ended valid = product.run(folder, "validate", "small.migration");
        assertEquals("small.migration: no error.\n", valid.text(), valid.err());
        ProductProcess.Ended run = product.run(folder, "run", "small.migration", "--out", "result", "--set",
                "vms[Web].memory=8MiB");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.text().startsWith("Web, xen: Converged after "), run.text());
        try (Stream<Path> written = Files.list(folder.resolve("result"))) {
            assertEquals(List.of("rounds.csv", "summary.json"),
                    written.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }
}
