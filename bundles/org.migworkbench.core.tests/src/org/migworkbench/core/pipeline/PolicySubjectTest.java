package org.migworkbench.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.model.Document;
import org.migworkbench.model.Policy;

/** A policy is tried on a migration that uses it, or on one as if it did; the document stays as it is. */
class PolicySubjectTest {

    private final Document document = TestDocuments.small();
    private final DocumentService documents = new DocumentService(() -> TestDocuments.CATALOGS);

    @Test
    void aPolicyThatNobodyUsesIsTriedAllTheSame() {
        Policy unused = PolicySpecs.policy("Unused", PolicyText.parseWhole("qemu"));
        document.getPolicies().add(unused);
        PolicySubject subject = PolicySubject.of(document, Optional.empty(), unused).orElseThrow();
        assertFalse(subject.isUser());
        assertEquals("qemu", subject.trial().translate(subject.scenario(), documents).spec().orElseThrow().migrations()
                .get(0).policy().base().id());
        assertEquals(document.getPolicies().get(0), TestDocuments.migration(document).getPolicy());
        assertTrue(PolicySubject.of(document, Optional.empty(), document.getPolicies().get(0)).orElseThrow().isUser());
    }

    @Test
    void withoutMigrationsThereIsNothingToTryItOn() {
        document.getScenarios().get(0).getMigrations().clear();
        assertEquals(Optional.empty(), PolicySubject.of(document, Optional.empty(), document.getPolicies().get(0)));
    }

    @Test
    void aTryEndsInPlotsAndASentenceAndTellsWhatCantBeRun() throws InterruptedException {
        List<PolicyLook> told = new ArrayList<>();
        PolicyLooks looks = new PolicyLooks(new TestDocuments.EngineBackend(), documents, Runnable::run, told::add);
        PolicySubject subject = PolicySubject.of(document, Optional.empty(), document.getPolicies().get(0))
                .orElseThrow();
        PolicyLook look = looks.look(subject, subject.trial(), () -> false);
        assertTrue(look.isRun(), look::said);
        assertEquals(List.of("writeCurve", "remaining"),
                look.plots().stream().map(plot -> plot.id()).limit(2).toList());
        document.getPolicies().get(0).setKind("of-tomorrow");
        PolicyLook refused = looks.look(subject, subject.trial(), () -> false);
        assertFalse(refused.isRun());
        assertTrue(refused.said().contains("of-tomorrow"), refused::said);
    }

    @Test
    void anUnfinishedMigrationBesideIsToldAndNothingBreaks() {
        TestDocuments.migration(document.getScenarios().get(0), TestDocuments.vm(document),
                TestDocuments.host(document, 1), null).setVm(null);
        TestDocuments.vm(document).setName(null);
        PolicySubject subject = PolicySubject.of(document, Optional.empty(), document.getPolicies().get(0))
                .orElseThrow();
        assertTrue(subject.text().startsWith("the machine in '"), subject::text);
        PolicyLook look = new PolicyLooks(new TestDocuments.EngineBackend(), documents, Runnable::run, told -> {})
                .look(subject, subject.trial(), () -> false);
        assertFalse(look.isRun());
        assertTrue(look.said().contains("missing"), look::said);
    }
}
