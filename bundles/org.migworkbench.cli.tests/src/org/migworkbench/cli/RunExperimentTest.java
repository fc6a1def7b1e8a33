package org.migworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunExperimentTest {

    private static final String EXPERIMENTS = """
              <policies id="libxc" name="libxc" kind="libxc"/>
              <workloads id="idle" name="idle" kind="idle"/>
              <experiments id="rivals" name="Rivals" scenario="move" policies="xen libxc" workloads="idle writer" repetitions="2" baseline="xen">
                <publishedFigures metric="bytesSent" policy="libxc" differencePercent="-50.5" source="Ma et al., CLUSTER 2012"/>
              </experiments>
              <experiments id="single" name="Single" scenario="move" policies="libxc" repetitions="1"/>
            </model:Document>
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void copyDocument() throws IOException {
        file = Invocation.small(folder);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("</model:Document>\n", EXPERIMENTS));
    }

    private Invocation run(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "run";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Invocation.of(arguments);
    }

    private static JsonArray experiments(Invocation run) {
        assertEquals(0, run.exitCode(), run.err());
        return run.json().getAsJsonArray("experiments");
    }

    @Test
    void theScenarioAndAllExperimentsAreRunUnlessOneIsNamed() {
        Invocation all = run("--json");
        assertEquals("Web", all.migration().get("vm").getAsString());
        assertEquals(2, experiments(all).size());
        Invocation one = run("--json", "--experiment", "Rivals");
        assertEquals(0, one.json().getAsJsonArray("migrations").size());
        assertEquals(experiments(all).get(0), experiments(one).get(0));
        assertEquals(one.out(), run("--json", "--experiment", "rivals").out());
        assertEquals(one.out(), run("--json", "--experiment", "0").out());
        assertFalse(run("--json", "--scenario", "Move").json().has("experiments"));
        Invocation both = run("--json", "--scenario", "Move", "--experiment", "Single");
        assertEquals(1, both.json().getAsJsonArray("migrations").size());
        assertEquals(1, experiments(both).size());
        run("--experiment", "Rival").assertRefused("--experiment: ", "'Rival'", "allowed is Rivals, Single",
                "0 to 1");
    }

    @Test
    void aRowForEachCellWithMeanIntervalDifferenceAndWhatWasPublished() {
        JsonObject experiment = experiments(run("--json", "--experiment", "Rivals")).get(0).getAsJsonObject();
        assertEquals(2, experiment.getAsJsonArray("seeds").size());
        JsonArray cells = experiment.getAsJsonArray("cells");
        assertEquals(4, cells.size());
        JsonObject libxc = cells.get(3).getAsJsonObject();
        assertEquals("libxc", libxc.get("policy").getAsString());
        assertEquals("writer", libxc.get("workload").getAsString());
        assertEquals(2, libxc.get("runs").getAsInt());
        JsonObject sent = libxc.getAsJsonObject("bytesSent");
        assertTrue(sent.get("low").getAsDouble() <= sent.get("mean").getAsDouble());
        assertFalse(sent.getAsJsonObject("differencePercent").get("mean").isJsonNull());
        JsonObject average = experiment.getAsJsonArray("averages").get(0).getAsJsonObject();
        assertEquals(-50.5, average.getAsJsonArray("published").get(0).getAsJsonObject().get("differencePercent")
                .getAsDouble());
        String text = run("--experiment", "Rivals").out();
        assertTrue(text.startsWith("Rivals: 2 policies, 2 workloads, 2 seeds, baseline Xen.\n"), text);
        assertTrue(text.contains("published -50.5 % (Ma et al., CLUSTER 2012)"), text);
        assertEquals(4, text.lines().filter(line -> line.matches("(idle|writer) +(Xen|libxc) +2 .*")).count(), text);
    }

    @Test
    void seedAndSettingsTakePart() {
        JsonObject one = experiments(run("--json", "--experiment", "0")).get(0).getAsJsonObject();
        JsonObject other = experiments(run("--json", "--experiment", "0", "--seed", "7")).get(0).getAsJsonObject();
        assertEquals(1, one.getAsJsonArray("seeds").get(0).getAsLong());
        assertEquals(7, other.getAsJsonArray("seeds").get(0).getAsLong());
        assertNotEquals(one.getAsJsonArray("seeds").get(1), other.getAsJsonArray("seeds").get(1));
        JsonObject more = experiments(run("--json", "--experiment", "0", "--set",
                "experiments[Rivals].repetitions=3", "--set", "experiments[Rivals].workloads=idle", "--set",
                "experiments[Rivals].publishedFigures[0].differencePercent=-10 %"))
                .get(0).getAsJsonObject();
        assertEquals(3, more.getAsJsonArray("seeds").size());
        assertEquals(2, more.getAsJsonArray("cells").size());
        assertEquals(-10, more.getAsJsonArray("averages").get(0).getAsJsonObject().getAsJsonArray("published").get(0)
                .getAsJsonObject().get("differencePercent").getAsDouble());
        run("--experiment", "0", "--set", "experiments[Rivals].repetitions=0").assertRefused("repetitions",
                "1 or more");
        run("--experiment", "0", "--set", "experiments[Rivals].policies=libxc").assertRefused("baseline",
                "'Xen' is not compared");
    }

    @Test
    void theFolderHoldsATableAndEveryRun() throws IOException {
        Path out = folder.resolve("out");
        Invocation run = run("--out", out.toString(), "--json");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(List.of("cells", "experiment.csv", "scenario"), names(out));
        assertEquals(List.of("rounds.csv", "summary.json"), names(out.resolve("scenario")));
        assertEquals(List.of("Rivals", "Single"), names(out.resolve("cells")));
        assertEquals(List.of("rounds.csv", "summary.json"), names(out.resolve("cells/Rivals/writer/libxc/seed-1")));
        assertEquals(6, Files.readAllLines(out.resolve("experiment.csv")).size());
    }

    @Test
    void aFolderWithAnExperimentIsGoneOnWithOrLeftAlone() throws IOException {
        Path out = folder.resolve("out");
        String first = run("--out", out.toString(), "--json").out();
        run("--out", out.toString()).assertRefused("--out", "holds an experiment", "--resume");
        Path cell = out.resolve("cells/Rivals/idle/Xen/seed-1");
        Files.delete(out.resolve("experiment.csv"));
        Files.delete(cell.resolve("rounds.csv"));
        Invocation again = run("--out", out.toString(), "--resume", "--json");
        assertEquals(first, again.out());
        assertEquals(List.of("rounds.csv", "summary.json"), names(cell));
        assertTrue(Files.exists(out.resolve("experiment.csv")));
        Files.writeString(out.resolve("notes.txt"), "mine");
        run("--out", out.toString(), "--resume").assertRefused("--out", "something else than an experiment");
        assertEquals("mine", Files.readString(out.resolve("notes.txt")));
        run("--resume").assertRefused("--resume", "--out DIR");
        run("--out", file.toString()).assertRefused("--out", "small.migration");
        run("--out", "/proc/nowhere/x", "--experiment", "0").assertRefused("--out", "cannot be written");
    }

    @Test
    void aPolicyThatCannotBeRunIsRefusedBeforeAnythingRuns() throws IOException {
        Files.writeString(file, Files.readString(file).replace("policies=\"xen libxc\"", "policies=\"xen libxc odd\"")
                .replace("  <workloads id=\"idle\"",
                        "  <policies id=\"odd\" name=\"Odd\" kind=\"magic\"/>\n  <workloads id=\"idle\""));
        run("--json").assertRefused("policies[Odd].kind", "'magic'");
    }

    @Test
    void fluidModeIsForExperimentsToo() {
        Invocation fluid = run("--json", "--experiment", "0", "--fidelity", "fluid");
        assertEquals(0, fluid.exitCode(), fluid.err());
        assertEquals("fluid", fluid.json().get("fidelity").getAsString());
        Invocation not = run("--experiment", "0", "--fidelity", "fluid", "--set", "hosts[0].mostOutgoing=1");
        assertEquals(3, not.exitCode());
        assertTrue(not.out().contains("Without result:") && not.out().contains("limits its migrations"), not.out());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
