package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Node;
import org.migworkbench.model.Note;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.validation.Finding;

/** The shipped documents: what they hold is the table of scenarios in docs/validation.md. */
class ExamplesTest {

    private final ExampleCatalog catalog = new ExampleCatalog();

    private Document load(Example example) throws IOException {
        try (InputStream content = catalog.open(example)) {
            LoadResult loaded = ModelFiles.load(content, example.fileName());
            return loaded.document().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
        }
    }

    private Document load(String id) throws IOException {
        return load(catalog.examples().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow());
    }

    @Test
    void allAreWithoutFinding() throws IOException {
        DocumentService service = new DocumentService(() -> TestDocuments.CATALOGS);
        assertEquals(15, catalog.examples().size());
        for (Example example : catalog.examples()) {
            List<Finding> findings = service.validate(load(example));
            assertEquals(List.of(), findings, example.id());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "clark-web-server | 800 | uniform | workingSet=24 MiB;writeRate=4000",
            "clark-specweb99 | 800 | curve | points=0.663:9889,0.807:10863,1.427:13217,1.783:14179,1.978:14610,2.855:16206,"
                    + "4.753:19182,4.989:19468,5.711:20436,8:23386",
            "clark-quake3 | 64 | curve | points=0.017:279,0.037:279,0.078:295,0.157:303,0.315:348,8:1285",
            "clark-mmuncher | 512 | sweep | workingSet=256 MiB;writeRate=30029" })
    void runLikeTheScenariosOfTheValidation(String id, long mebibytes, String kind, String parameters)
            throws IOException {
        Document document = load(id);
        ScenarioSpec spec = TestDocuments.translate(document).spec().orElseThrow();
        String vm = spec.vms().get(0).id();
        ScenarioSpec expected = validationScenario(vm, mebibytes, new WorkloadRef(kind, map(parameters)));
        assertEquals(expected.vms(), spec.vms());
        assertEquals(expected.seed(), spec.seed());
        assertEquals(expected.migrations().get(0).policy(), spec.migrations().get(0).policy());
        MigrationResult result = run(spec);
        MigrationResult reference = run(expected);
        assertEquals(reference.rounds(), result.rounds());
        assertEquals(reference.totalNanos(), result.totalNanos());
        assertEquals(reference.downtimeNanos(), result.downtimeNanos());
        assertEquals(reference.bytesSent(), result.bytesSent());
        assertEquals(reference.outcome(), result.outcome());
    }

    private static ScenarioSpec validationScenario(String vmName, long mebibytes, WorkloadRef workload) {
        VmSpec vm = new VmSpec(vmName, mebibytes << 20, 4096, 1, VmSpec.ALL_NON_ZERO, new ContentSpec(
                ContentSpec.Kind.RANDOM, 1), List.of(workload));
        PolicySpec policy = new PolicySpec(new PolicyRef("xen-adaptive", map("roundCost=40 ms;switchoverCost=9 ms")),
                List.of());
        MigrationSpec migration = new MigrationSpec(vmName, List.of("gigabit"), 0, policy, Double.POSITIVE_INFINITY, 0,
                Long.MAX_VALUE);
        return new ScenarioSpec("reference", List.of(new LinkSpec("gigabit", 125e6, 100_000)), List.of(vm),
                List.of(migration), 2005);
    }

    private static SortedMap<String, String> map(String text) {
        SortedMap<String, String> map = new TreeMap<>();
        for (String pair : text.split(";")) {
            map.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return map;
    }

    private static MigrationResult run(ScenarioSpec spec) {
        return new TestDocuments.EngineBackend().run(spec, RunOptions.NONE).migrations().get(0);
    }

    @Test
    void nothingOverlapsAndAllIsVisibleWithoutScrolling() throws IOException {
        for (Example example : catalog.examples()) {
            Document document = load(example);
            Site site = document.getDataCenter().getSites().get(0);
            Note note = document.getNotes().get(0);
            Host source = site.getHosts().get(0);
            Host target = site.getHosts().get(1);
            assertTrue(right(source) + 40 < target.getX(), "space for the link in " + example.id());
            assertTrue(right(target) <= site.getWidth() && source.getY() + source.getHeight() <= site.getHeight());
            assertTrue(site.getY() + site.getHeight() < note.getY(), example.id());
            assertTrue(right(site) <= 640 && right(note) <= 640 && note.getY() + note.getHeight() <= 345, example.id());
            assertTrue(!example.id().startsWith("clark") || note.getText().contains("NSDI 2005, Fig. ")
                    && note.getText().contains("ssumed"), example.id());
            assertTrue(note.getText().lines().allMatch(line -> line.length() <= 90), example.id());
        }
    }

    @Test
    void eachKnobHelpsTheMigrationThatNeverConverges() throws IOException {
        Document document = load("which-knob");
        List<MigrationResult> results = new ArrayList<>();
        for (Scenario scenario : document.getScenarios()) {
            results.add(run(TestDocuments.translate(document, scenario).spec().orElseThrow()));
        }
        assertEquals(Outcome.NOT_CONVERGED, results.get(0).outcome());
        for (MigrationResult result : results.subList(1, results.size())) {
            assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
            assertTrue(result.ending().converged(), result.reason());
        }
        assertTrue(results.get(6).postcopy().mostLatencyNanos() > 4_000_000_000L, "the network was cut");
    }

    @Test
    void eachSetUpMeetsTheSameFaultInItsOwnWay() throws IOException {
        Document document = load("faults-in-post-copy");
        List<MigrationResult> results = new ArrayList<>();
        for (Scenario scenario : document.getScenarios()) {
            results.add(run(TestDocuments.translate(document, scenario).spec().orElseThrow()));
        }
        assertTrue(results.get(0).reason().contains("nobody recovers it"), results.get(0).reason());
        assertEquals(Outcome.COMPLETED, results.get(1).outcome(), results.get(1).reason());
        for (MigrationResult result : results.subList(2, 4)) {
            assertEquals(Recovery.SOURCE_FROM_COMMIT, result.protection().recovery(), result.reason());
        }
        assertTrue(results.get(2).protection().lostWorkNanos() > results.get(3).protection().lostWorkNanos());
        assertTrue(results.get(2).protection().pauseNanos() < results.get(3).protection().pauseNanos());
        assertEquals(Recovery.PAGES_FROM_STORE, results.get(4).protection().recovery(), results.get(4).reason());
        assertEquals(Outcome.COMPLETED, results.get(4).outcome());
        results.forEach(result -> assertEquals(false, result.ending().lostVm()));
    }

    @Test
    void whatMovesOfADiskDecidesTheTime() throws IOException {
        Document document = load("disk-and-memory");
        List<MigrationResult> results = new ArrayList<>();
        for (Scenario scenario : document.getScenarios()) {
            results.add(run(TestDocuments.translate(document, scenario).spec().orElseThrow()));
        }
        results.forEach(result -> assertEquals(Outcome.COMPLETED, result.outcome(), result.reason()));
        assertEquals(0, results.get(0).disk().sizeBytes());
        assertTrue(results.get(1).totalNanos() > 4 * results.get(0).totalNanos());
        assertEquals(0.6, (double) results.get(2).disk().bytesSent() / results.get(1).disk().bytesSent(), 0.05);
        assertEquals(results.get(2).totalNanos(), results.get(3).totalNanos(), 0.1 * results.get(2).totalNanos());
        assertEquals(List.of(true, true, true, true, false, true, true),
                results.stream().map(result -> result.ending().converged()).toList());
        assertTrue(results.get(4).downtimeNanos() > 4e9 && results.get(4).guest().quality().disk() == 0);
        for (MigrationResult slowed : results.subList(5, 7)) {
            assertTrue(slowed.downtimeNanos() < 0.5e9, "downtime " + slowed.downtimeNanos());
            assertTrue(slowed.guest().quality().disk() > 0.02, "cost " + slowed.guest().quality());
        }
    }

    private static int right(Node node) {
        return node.getX() + node.getWidth();
    }
}
