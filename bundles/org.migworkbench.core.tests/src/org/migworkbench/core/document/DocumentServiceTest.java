package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.ParameterRules.Role;

class DocumentServiceTest {

    private final DocumentService service = new DocumentService(() -> TestDocuments.CATALOGS);

    private static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ElementAddress.of(finding.element(), finding.feature()) + ": " + finding.message())
                .toList();
    }

    @Test
    void aGoodDocumentSurvivesSavingWithoutFinding(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("small.migration");
        ModelFiles.save(TestDocuments.small(), file);
        Document again = ModelFiles.load(file).document().orElseThrow();
        assertEquals(List.of(), texts(service.validate(again)));
        assertEquals(TestDocuments.translate(TestDocuments.small()).spec(), TestDocuments.translate(again).spec());
    }

    @Test
    void findsWrongParameters() {
        Document document = TestDocuments.small();
        document.getPolicies().get(0).getParameters().add(TestDocuments.parameter("maxIteration", "3"));
        document.getWorkloads().get(0).getParameters().get(1).setValue("-1");
        List<String> found = texts(service.validate(document));
        assertTrue(found.stream()
                .anyMatch(text -> text.startsWith(
                        "policies[Xen].maxIteration: The parameter 'maxIteration' is not known; known are: ")
                        && text.contains("maxIterations")),
                found::toString);
        assertTrue(found.stream().anyMatch(text -> text.startsWith("workloads[writer].writeRate: The value '-1'")),
                found::toString);
    }

    @Test
    void findsAScenarioThatCannotBeRun() {
        Document document = TestDocuments.small();
        document.getScenarios().get(0).getMigrations().clear();
        List<String> found = texts(service.validate(document));
        assertTrue(found.stream().anyMatch(text -> text.startsWith("scenarios[Move]")), found::toString);
    }

    @Test
    void anotherScenarioDoesNotMatter() {
        Document document = TestDocuments.small();
        document.getScenarios().add(org.migworkbench.model.ModelFactory.eINSTANCE.createScenario());
        document.getScenarios().get(1).setName("Unfinished");
        document.getScenarios().get(1).getMigrations()
                .add(org.migworkbench.model.ModelFactory.eINSTANCE.createMigration());
        assertTrue(service.validate(document).stream().anyMatch(DocumentService::isError));
        assertEquals(List.of(), texts(service.validate(document, document.getScenarios().get(0)).stream()
                .filter(DocumentService::isError).toList()));
    }

    @Test
    void whatIsWrongWithValuesKeepsAScenarioFromBeingRun() {
        Document document = TestDocuments.small();
        assertTrue(service.translate(document, document.getScenarios().get(0)).spec().isPresent());
        TestDocuments.host(document, 1).setMemoryBytes(-1);
        assertTrue(TestDocuments.translate(document).spec().isPresent(), "the translation needs no memory of hosts");
        Translation translation = service.translate(document, document.getScenarios().get(0));
        assertTrue(translation.spec().isEmpty());
        assertSame(TestDocuments.host(document, 1), translation.findings().get(0).element());
    }

    @Test
    void rulesKnowTheKinds() {
        CatalogParameterRules rules = new CatalogParameterRules(TestDocuments.CATALOGS);
        assertTrue(rules.kinds(Role.POLICY).containsAll(List.of("libxc", "xen", "xen-adaptive")),
                () -> rules.kinds(Role.POLICY).toString());
        assertTrue(rules.kinds(Role.WORKLOAD).containsAll(List.of("curve", "hot-cold", "idle", "sweep", "uniform")));
        assertTrue(rules.checkKind(Role.POLICY, "magic").contains("'magic'"));
        assertEquals(null, rules.checkKind(Role.POLICY, "xen"));
    }
}
