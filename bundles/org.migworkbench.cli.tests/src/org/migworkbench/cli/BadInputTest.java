package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceWriter;

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

    private Path trace(String name, int pages) throws IOException {
        PageTrace.Builder trace = new PageTrace.Builder(4096, 64, 1_000_000);
        trace.pages(0, pages);
        trace.endTick();
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            PageTraceWriter.write(trace.build(), false, out);
        }
        return file;
    }

    @Test
    void aTraceIsLookedForBesideTheDocument() throws IOException {
        trace("a.trace", 3);
        Invocation.of("validate", file("trace-path-relative.migration")).assertDone();
        Files.delete(folder.resolve("a.trace"));
        Invocation missing = Invocation.of("validate", folder.resolve("trace-path-relative.migration").toString());
        assertEquals(2, missing.exitCode());
        missing.assertOneLine("There is no file '" + folder.resolve("a.trace") + "'");
    }

    @Test
    void aPipeIsNoTrace() throws IOException, InterruptedException {
        Path fifo = folder.resolve("fifo");
        assumeTrue(new File("/usr/bin/mkfifo").canExecute());
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", fifo.toString()).start().waitFor());
        Invocation run = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> Invocation.of("validate", file("trace-path-fifo.migration")));
        assertEquals(2, run.exitCode());
        run.assertOneLine("fifo", "allowed is a file");
    }

    @Test
    void aRunIsMadeAgainWhenTheTraceThatItReadHasChanged() throws IOException {
        trace("a.trace", 3);
        String document = file("trace-path-relative.migration");
        Files.writeString(Path.of(document), Files.readString(Path.of(document)).replace("</model:Document>",
                "<experiments id='e' name='E' scenario='move' policies='xen' repetitions='1'/></model:Document>"));
        Path out = folder.resolve("out");
        String[] run = { "run", document, "--experiment", "E", "--out", out.toString(), "--resume", "--json" };
        Invocation first = Invocation.of(run);
        assertEquals(0, first.exitCode(), first.err());
        FileTime made = summaryTime(out);
        assertEquals(first.out(), Invocation.of(run).out());
        assertEquals(made, summaryTime(out), "nothing has changed, so the run is taken");
        trace("a.trace", 60);
        Invocation other = Invocation.of(run);
        assertEquals(0, other.exitCode(), other.err());
        assertNotEquals(first.out(), other.out());
    }

    private static FileTime summaryTime(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return Files
                    .getLastModifiedTime(all.filter(path -> path.endsWith("summary.json")).findFirst().orElseThrow());
        }
    }

    @Test
    void outputThatNobodyTakesIsNotDone() throws IOException {
        OutputStream full = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Invocation run = Invocation.into(full, "policies", "--json");
        assertEquals(2, run.exitCode());
        run.assertOneLine("Standard output could not be written completely");
    }

    @Test
    void ofTwoValuesForOnePlaceNoneIsLostInSilence() throws IOException {
        String document = Invocation.small(folder).toString();
        Invocation.of("run", document, "--set", "policies[0].maxIterations=3", "--set",
                "policies[xen].maxIterations=4").assertRefused("policies[xen].maxIterations", "twice");
        Invocation.words("predict --memory 64MiB --bandwidth 1Gbit/s --policy xen:maxIterations=3,maxIterations=4")
                .assertRefused("--policy", "maxIterations twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "vms[0].vcpus=2147483647 | 4096",
            "migrations[0].start=9223372036s | 1000000000 s", "migrations[0].timeout=9223372036s | 1000000000 s",
            "links[0].rate=1e300B/s | 8000000000 Gbit/s", "links[0].rate=1e-300B/s | 0.001 B/s",
            "vms[0].writeFault=9223372036s | 1000000000 s" })
    void whatWouldOverflowIsRefusedWithWhatIsAllowed(String assignment, String allowed) throws IOException {
        Invocation.of("run", Invocation.small(folder).toString(), "--set", assignment).assertRefused("allowed is",
                allowed);
    }

    @Test
    void manyEqualNamesTakeNoLongerThanTheirNumber() throws IOException {
        String text = Files.readString(Invocation.small(folder));
        String many = IntStream.range(0, 20_000).mapToObj(i -> "<scenarios id='c" + i + "' name='c' seed='1'/>")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("many.migration"), text.replace("</model:Document>",
                many + "</model:Document>"));
        Invocation run = assertTimeoutPreemptively(Duration.ofSeconds(40),
                () -> Invocation.of("validate", file.toString()));
        assertEquals(2, run.exitCode());
        assertEquals(39_999, run.out().lines().count());
    }

    @Test
    void aRunThatNeedsMoreMemoryThanThereIsIsRefusedAtOnce() {
        assumeTrue(Runtime.getRuntime().maxMemory() < 9L << 30);
        Invocation run = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Invocation.words("predict --memory 4TiB"
                        + " --working-set 1GiB --write-rate 1000 --bandwidth 10Gbit/s --policy ar-prediction"));
        run.assertRefused("about ", "GiB of memory", "--fidelity fluid");
    }

    @Test
    void aNameForgesNoLineAndSteersNoTerminal() throws IOException {
        Invocation run = Invocation.of("run", file("newline-in-name.migration"));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().lines().noneMatch(line -> line.startsWith("error")), run.out());
        assertTrue(run.out().codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), run.out());
    }

    @Test
    void anotherVersionOfXmlIsNamed() throws IOException {
        Invocation.of("validate", file("xml-1.1.migration")).assertRefused("XML 1.1 is not supported",
                "allowed is XML 1.0");
    }
}
