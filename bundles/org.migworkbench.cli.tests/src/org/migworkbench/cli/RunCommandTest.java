package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.result.RoundColumn;
import org.migworkbench.analysis.result.RoundTable;

class RunCommandTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copyDocument() throws IOException {
        file = Invocation.small(folder);
    }

    private Invocation run(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "run";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Invocation.of(arguments);
    }

    @Test
    void runsTheFirstScenarioAndLeavesTheFileAlone() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Invocation run = run("--json", "--set", "vms[Web].memory=8MiB");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Web", run.migration().get("vm").getAsString());
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), children());
    }

    private List<Path> children() throws IOException {
        try (var content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }

    @Test
    void seedAndSettingsTakePart() {
        assertEquals(1, run("--json").json().get("seed").getAsLong());
        assertEquals(9, run("--json", "--seed", "9").json().get("seed").getAsLong());
        assertEquals(4, run("--json", "--set", "scenarios[0].seed=4").json().get("seed").getAsLong());
        assertEquals(2,
                run("--json", "--set", "policies[xen].maxIterations=1").migration().get("roundCount").getAsInt());
        assertNotEquals(run("--json").migration().get("totalTimeMs"),
                run("--json", "--set", "links[cable].rate=100Mbit/s").migration().get("totalTimeMs"));
    }

    @Test
    void scenariosAreNamed() {
        assertEquals(run("--json").out(), run("--json", "--scenario", "Move").out());
        assertEquals(run("--json").out(), run("--json", "--scenario", "0").out());
        run("--scenario", "Stay").assertRefused("'Stay'", "allowed is Move");
    }

    @Test
    void wrongSettingsAreNamed() {
        run("--set", "vms[Mail].memory=1GiB").assertRefused("--set: ", "'Mail'", "allowed: Web");
        run("--set", "vms[Web].memory=lots").assertRefused("vms[Web].memory", "'lots'");
        run("--set", "vms[Web].memory=4097").assertRefused("--set: vms[Web].memory: ", "4097 MiB or 4097 GiB");
        run("--set", "vms[Web].memory=0").assertRefused("small.migration: vms[Web].memory: ", "0 B of memory");
        run("--set", "policies[xen].magic=1").assertRefused("policies[Xen].magic", "maxIterations");
        run("--set", "policies[xen].kind=magic").assertRefused("'magic'", "known are: ", "libxc, ", "xen-adaptive");
        run("--set", "nonsense").assertRefused("'nonsense'", "PATH=VALUE");
        run("--seed", "x").assertRefused("--seed: ", "'x'");
    }

    @Test
    void sizesThatAreNotWholeAreRoundedUpAndThatIsSaid() {
        Invocation rounded = run("--set", "vms[Web].memory=4,0001 MiB");
        assertEquals(0, rounded.exitCode(), rounded.err());
        assertTrue(
                rounded.err().contains("note: --set vms[Web].memory: 4194409 B was rounded up to 4198400 B, 1025 whole"
                        + " pages of 4 KiB."),
                rounded.err());
        run("--set", "vms[Web].memory=4,0001 MiB", "--set", "nonsense=3").assertRefused("'nonsense'");
    }

    @Test
    void namesThatWouldSteerATerminalAreShownWithoutThatAndKeptInJson() throws IOException {
        Files.writeString(file, Files.readString(file).replace("name=\"Web\"", "name=\"W\u202eeb\u009b31m\""));
        assertTrue(run().out().startsWith("W eb 31m, xen: "), run()::out);
        assertTrue(run("--json").out().contains("\"W\u202eeb\u009b31m\""), run("--json")::out);
        run("--set", "vms[W\u202eeb].memory=1GiB").assertRefused("'W eb'");
    }

    @Test
    void writesAResultAndReplacesOnlyAResult() throws IOException {
        Path result = folder.resolve("result");
        Invocation first = run("--out", result.toString(), "--json");
        assertEquals(0, first.exitCode(), first.err());
        assertEquals(List.of("rounds.csv", "summary.json"), names(result));
        String csv = Files.readString(result.resolve("rounds.csv"));
        assertEquals(String.join(",", RoundTable.columns().stream().map(RoundColumn::id).toList()),
                csv.lines().findFirst().orElseThrow());
        assertEquals(0, run("--out", result.toString(), "--seed", "2").exitCode());
        assertTrue(Files.readString(result.resolve("summary.json")).contains("\"seed\": 2"));
        Files.writeString(result.resolve("notes.txt"), "mine");
        run("--out", result.toString()).assertRefused("--out", "result");
        assertEquals("mine", Files.readString(result.resolve("notes.txt")));
        run("--out", file.toString()).assertRefused("--out", "small.migration");
        run("--out", "/proc/nowhere/x").assertRefused("--out", "cannot be written");
    }

    @Test
    void theFidelityIsWrittenDownAndARefusedRunWritesNothing() throws IOException {
        Path result = folder.resolve("fluid");
        Invocation fluid = run("--out", result.toString(), "--fidelity", "fluid", "--json");
        assertEquals(0, fluid.exitCode(), fluid.err());
        assertEquals("fluid", fluid.json().get("fidelity").getAsString());
        assertTrue(Files.readString(result.resolve("summary.json")).contains("\"fidelity\": \"fluid\""));
        Path refused = folder.resolve("refused");
        run("--out", refused.toString(), "--fidelity", "fluid", "--set", "hosts[0].mostOutgoing=1")
                .assertRefused("--fidelity: The host ", "limits its migrations", "page level is needed");
        assertFalse(Files.exists(refused));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void validateListsFindings() throws IOException {
        Invocation good = Invocation.of("validate", file.toString());
        assertEquals(0, good.exitCode(), good.err());
        assertEquals(file + ": no error.\n", good.out());
        Files.writeString(file, Files.readString(file).replace("memoryBytes=\"16777216\"", "memoryBytes=\"17\"")
                .replace("kind=\"xen\"", "kind=\"magic\""));
        Invocation bad = Invocation.of("validate", file.toString());
        assertEquals(2, bad.exitCode());
        assertTrue(bad.out().contains("error: " + file + ": vms[Web].memory: "), bad.out());
        assertTrue(bad.out().contains("error: " + file + ": policies[Xen].kind: "), bad.out());
        bad.assertOneLine("vms[Web].memory", "(and 1 more; 'workbench validate' lists all)");
        run("--json").assertRefused("vms[Web].memory");
    }

    @Test
    void hostileFilesGetOneLineAndStayAsTheyAre() throws IOException {
        String text = Files.readString(file);
        hostile("", "small.migration");
        hostile(text.substring(0, text.length() / 2), "small.migration:");
        hostile("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]>" + text.substring(text.indexOf("<model")),
                "small.migration");
        hostile("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">"
                + text.substring(text.indexOf("<model")), "small.migration");
        hostile(text.replace("version=\"1\"", "version=\"99\""), "99");
        hostile("<a>".repeat(100_000), "small.migration");
        hostile("PK\u0003\u0004 not xml", "small.migration");
    }

    private void hostile(String content, String word) throws IOException {
        Files.writeString(file, content);
        run("--json").assertRefused(word);
        Invocation validate = Invocation.of("validate", file.toString());
        assertEquals(2, validate.exitCode());
        validate.assertOneLine(word);
        assertEquals("", validate.out());
        assertEquals(content, Files.readString(file));
    }

    @Test
    void aHugeFileIsRefusedAtOnce() throws IOException {
        byte[] start = Files.readAllBytes(file);
        try (var huge = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
        long before = System.nanoTime();
        run().assertRefused("small.migration", "209715200");
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
        assertEquals(200L << 20, Files.size(file));
        try (var again = Files.newInputStream(file)) {
            assertArrayEquals(start, again.readNBytes(start.length));
        }
    }

    @Test
    void missingFilesAreNamed() {
        Invocation.of("run", folder.resolve("none.migration").toString()).assertRefused("none.migration",
                "does not exist");
        Invocation.of("validate", folder.toString()).assertOneLine("not a file");
        Invocation.of("run").assertRefused("FILE");
        Invocation.of("run", "a\0b").assertRefused("is not a path");
    }

    @Test
    void namesInAnyScriptArePrinted() throws IOException {
        String name = "Sunucu \u0131\u0130 \u65e5\u672c";
        Files.write(file, Files.readString(file).replace("name=\"Web\"", "name=\"" + name + "\"")
                .getBytes(StandardCharsets.UTF_8));
        assertTrue(run().out().startsWith(name + ", xen: "));
        assertEquals(name, run("--json").migration().get("vm").getAsString());
        assertFalse(run("--set", "vms[" + name + "].memory=8MiB").out().isEmpty());
    }
}
