package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
