package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.engine.workloads.trace.PageTrace;
import org.migworkbench.engine.workloads.trace.PageTraceWriter;

/**
 * Whatever is in a file, a command does its work or says in one line what is wrong. A few mutations of each format are
 * tried in each build; {@code -Dmutations=10000} tries so many, {@code -Dmutation.seeds=FOLDER} begins with further files
 * that people have, and {@code -Dmutation.first=N} with another seed.
 */
class MutationTest {

    private static final int COUNT = Integer.getInteger("mutations", 60);
    private static final long FIRST = Long.getLong("mutation.first", 1);
    private static final int LARGEST_SEED = 1 << 18;

    @TempDir
    private Path folder;
    private Path document;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void copyDocument() throws IOException {
        document = Invocation.small(folder);
    }

    private static List<byte[]> files(String ending, Path... folders) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path each : folders) {
            try (Stream<Path> all = Files.walk(each)) {
                for (Path file : all.filter(Files::isRegularFile).filter(file -> file.toString().matches(ending))
                        .sorted().toList()) {
                    if (Files.size(file) <= LARGEST_SEED) {
                        contents.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        assertTrue(!contents.isEmpty(), ending);
        return contents;
    }

    private static Path bundle(String name) {
        return Path.of(System.getProperty("root.directory"), "bundles", name, "resources");
    }

    private static Path[] recorded() {
        Stream<Path> own = Stream.of(bundle("org.migworkbench.recording.tests"), bundle("org.migworkbench.qmp.tests"));
        String more = System.getProperty("mutation.seeds", "");
        return Stream.concat(own, more.isEmpty() ? Stream.of() : Stream.of(Path.of(more))).toArray(Path[]::new);
    }

    /** Tries mutations of contents, each in a file under the same name. */
    private void tryFiles(String name, List<byte[]> seeds, String... command) throws IOException {
        Path file = folder.resolve(name);
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            byte[] content = new Mutator(seed).mutate(seeds.get((int) (seed % seeds.size())),
                    seeds.get((int) (seed * 7 % seeds.size())));
            Files.write(file, content);
            String[] words = Stream.of(command).map(word -> word.equals("FILE") ? file.toString() : word)
                    .toArray(String[]::new);
            judge(name + ", mutation " + seed, () -> Invocation.of(words));
        }
        assertEquals(List.of(), failures);
    }

    private void tryTexts(List<String> seeds, Function<String, String[]> command) {
        for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
            String text = new Mutator(seed).mutate(seeds.get((int) (seed % seeds.size())),
                    seeds.get((int) (seed * 7 % seeds.size())));
            judge(seed + ": " + text, () -> Invocation.of(command.apply(text)));
        }
        assertEquals(List.of(), failures);
    }

    private void judge(String what, Supplier<Invocation> command) {
        try {
            Invocation run = Watchdog.run(command);
            if (run.exitCode() != 0 && run.exitCode() != 3) {
                run.assertRefusedSomehow();
            } else if (run.out().startsWith("{")) {
                JsonParser.parseString(run.out());
            }
        } catch (RuntimeException | AssertionError e) {
            failures.add(what + ": " + e);
        }
    }

    @Test
    void documents() throws IOException {
        List<byte[]> seeds = files(".*\\.migration", bundle("org.migworkbench.cli.tests"),
                Path.of(System.getProperty("root.directory"), "bundles", "org.migworkbench.core", "examples"));
        tryFiles("mutated.migration", seeds, "validate", "FILE");
    }

    @Test
    void documentsAsYaml() throws IOException {
        Path yaml = folder.resolve("web.migration.yaml");
        Invocation.of("convert", bundle("org.migworkbench.cli.tests").resolve("small.migration").toString(),
                yaml.toString()).assertDone();
        tryFiles("mutated.migration.yaml", List.of(Files.readAllBytes(yaml)), "validate", "FILE");
    }

    @Test
    void recordingsAndWhatPeopleHave() throws IOException {
        tryFiles("mutated.txt", files(".*\\.(qmp|jsonl|log|txt|json|csv|yaml)", recorded()), "import", "FILE",
                "--json");
    }

    @Test
    void tables() throws IOException {
        byte[] table = "t;left;sent;pass;rate\n0;1 048 576;0;1;0\n0,5;900000;12,5;1;25\n1;3;500;2;30\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] plain = "t,left,sent,pass,rate\n0,1048576,0,1,0\n1,900000,12,1,25\n2,3,500,2,30\n"
                .getBytes(StandardCharsets.UTF_8);
        tryFiles("mutated.csv", List.of(table, plain), "import", "FILE", "--json", "--map",
                "time=t:s,remaining=left:KiB,transferred=sent:MiB,dirtySyncCount=pass,mbps=rate:MB/s");
    }

    @Test
    void traces() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (boolean compressed : new boolean[] { false, true }) {
            PageTrace.Builder trace = new PageTrace.Builder(4096, 64, 1_000_000);
            for (int tick = 0; tick < 20; tick++) {
                trace.pages(tick, 3);
                trace.pages(tick + 20, 1 + tick % 5);
                trace.endTick();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PageTraceWriter.write(trace.build(), compressed, out);
            seeds.add(out.toByteArray());
        }
        try (var content = MutationTest.class.getResourceAsStream("/hostile/trace-path-relative.migration")) {
            Files.copy(content, folder.resolve("trace.migration"));
        }
        tryFiles("a.trace", seeds, "validate", folder.resolve("trace.migration").toString());
    }

    @Test
    void keptResults() throws IOException {
        Path file = folder.resolve("experiment.migration");
        Files.writeString(file, Files.readString(document).replace("</model:Document>",
                "<experiments id='e' name='E' scenario='move' policies='xen' repetitions='1'/></model:Document>"));
        String[] run = { "run", file.toString(), "--experiment", "E", "--out", folder.resolve("out").toString(),
                "--resume", "--json" };
        Invocation first = Invocation.of(run);
        assertEquals(0, first.exitCode(), first.err());
        for (String name : List.of("summary.json", "rounds.csv")) {
            Path kept;
            try (Stream<Path> all = Files.walk(folder)) {
                kept = all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            }
            byte[] content = Files.readAllBytes(kept);
            for (long seed = FIRST; seed < FIRST + COUNT; seed++) {
                Files.write(kept, new Mutator(seed).mutate(content, content));
                judge(name + ", mutation " + seed, () -> Invocation.of(run));
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void policyTexts() {
        tryTexts(List.of("xen:maxIterations=10,maxFactor=2", "qemu-xbzrle:cacheSize=64MiB,downtimeLimit=300 ms",
                "xen+ar-prediction:order=2+rle", "qemu:\"maxBandwidth\"=\"1,5 Gbit/s\",channels=4"),
                text -> new String[] { "predict", "--memory", "4MiB", "--bandwidth", "1Gbit/s", "--timeout", "100ms",
                        "--json", "--policy", text });
    }

    @Test
    void pathsThatAreSet() {
        tryTexts(List.of("vms[Web].memory=2MiB", "policies[xen].maxIterations=10", "migrations[0].timeout=100ms",
                "scenarios[0].migrations[Web].start=1s", "links[0].rate=1 Gbit/s", "workloads[writer].kind=idle",
                "vms[0].workloads=writer", "scenarios[0].seed=7"),
                text -> new String[] { "run", document.toString(), "--json", "--set", "migrations[0].timeout=100ms",
                        "--set", text });
    }
}
