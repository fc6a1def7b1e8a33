package org.migworkbench.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.model.Document;
import org.migworkbench.model.Policy;

/** What doesn't go together stands between the stages that it is about, and each cure cures it. */
class ClashFinderTest {

    private static List<Clash> clashes(PolicySpec policy) {
        Document document = TestDocuments.small();
        Policy drawn = PolicySpecs.policy("Other", policy);
        document.getPolicies().add(drawn);
        TestDocuments.migration(document).setPolicy(drawn);
        ScenarioSpec spec = ScenarioSpecs
                .draft(document, document.getScenarios().get(0), TestDocuments.CATALOGS.workloads()).orElseThrow();
        return new ClashFinder(spec, "Web", TestDocuments.CATALOGS, () -> false).find();
    }

    private static PolicySpec cured(PolicySpec policy, Clash.Cure cure) {
        List<PolicyRef> parts = new ArrayList<>(policy.overrides());
        parts.removeIf(part -> TestDocuments.CATALOGS.policies().requireKindOf(part.id()) == cure.kind());
        cure.strategy().ifPresent(id -> parts.add(PolicyText.parse(id)));
        return new PolicySpec(policy.base(), parts);
    }

    @ParameterizedTest
    @CsvSource({ "qemu-postcopy+compress-threads, ENCODING, ERROR", "qemu-postcopy+multifd, ENCODING, WARNING",
            "qemu-xbzrle+multifd, ENCODING, WARNING", "qemu-auto-converge+dirty-limit, THROTTLING, WARNING",
            "xen+bubbling, SELECTION, WARNING", "xen+postcopy-ft, PROTECTION, WARNING",
            "xen+exploration, SELECTION, WARNING" })
    void eachStandsAtTheStageThatWasChanged(String text, String kind, Severity severity) {
        PolicySpec policy = PolicyText.parseWhole(text);
        List<Clash> clashes = clashes(policy);
        assertFalse(clashes.isEmpty(), text);
        Clash clash = clashes.get(0);
        assertEquals(severity, clash.severity(), clash::sentence);
        assertEquals(
                StrategyKind.ALL.stream().filter(one -> one.toString().equals(label(kind))).findFirst().orElseThrow(),
                clash.between().get(0), clash::toString);
        assertFalse(clash.cures().isEmpty(), clash::sentence);
        for (Clash.Cure cure : clash.cures()) {
            List<Clash> left = clashes(cured(policy, cure));
            assertTrue(left.stream().noneMatch(one -> one.sentence().equals(clash.sentence())), cure::label);
            assertTrue(left.stream().allMatch(one -> clashes.contains(one)
                    || one.severity().compareTo(severity) > 0), cure::label);
        }
    }

    private static String label(String constant) {
        return switch (constant) {
            case "ENCODING" -> StrategyKind.ENCODING.label();
            case "THROTTLING" -> StrategyKind.THROTTLING.label();
            case "SELECTION" -> StrategyKind.SELECTION.label();
            default -> StrategyKind.PROTECTION.label();
        };
    }

    @Test
    void compressionThreadsAndPostcopyHaveAWireBetweenThem() {
        Clash clash = clashes(PolicyText.parseWhole("qemu-postcopy+compress-threads")).get(0);
        assertTrue(clash.between().contains(StrategyKind.MODE), clash::toString);
        assertEquals("Take the policy's own encoding", clash.cures().get(0).label());
    }

    @Test
    void noPresetClashes() {
        for (PolicyPreset preset : PolicyPreset.of(TestDocuments.CATALOGS.policies())) {
            assertTrue(clashes(preset.spec()).stream().noneMatch(clash -> clash.severity() == Severity.ERROR),
                    preset.name());
        }
    }

    @Test
    void anUnknownStrategyIsToldToo() {
        assertEquals(1, clashes(PolicyText.parseWhole("xen+no-such-thing")).size());
    }
}
