package org.migworkbench.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;

/** A policy as its stages. */
class PipelineTest {

    private static final PolicyCatalog CATALOG = TestDocuments.CATALOGS.policies();

    private static Policy policy(String text) {
        return PolicySpecs.policy("P", PolicyText.parseWhole(text));
    }

    private static Stage stage(Policy policy, StrategyKind<?> kind) {
        return Pipeline.of(policy, CATALOG).stage(kind).orElseThrow();
    }

    @Test
    void everyPresetIsDrawnWithAStrategyInEachStageAndRunsAsItsKindDoes() {
        for (PolicyPreset preset : PolicyPreset.of(CATALOG)) {
            Policy drawn = preset.template();
            Pipeline pipeline = Pipeline.of(drawn, CATALOG);
            assertEquals(StrategyKind.ALL, pipeline.stages().stream().map(Stage::kind).collect(Collectors.toList()));
            for (Stage stage : pipeline.stages()) {
                assertEquals(Stage.State.OWN, stage.state(), preset.name());
                assertFalse(stage.title().isBlank(), preset.name());
            }
            assertEquals(new PolicySpec(new PolicyRef(drawn.getKind(), new TreeMap<>()), List.of()),
                    PolicySpecs.of(drawn));
        }
    }

    @Test
    void aStageShowsWhatIsPutThereAndWhatIsKeptAside() {
        Policy policy = policy("qemu+ar-prediction:order=2+rle");
        Stage selection = stage(policy, StrategyKind.SELECTION);
        assertEquals(Stage.State.REPLACED, selection.state());
        assertEquals(policy.getOverrides().get(0), selection.owner());
        assertEquals("2", selection.values(1).get(0).text(), "what is set comes first");
        policy.getOverrides().get(0).setEnabled(false);
        Stage aside = stage(policy, StrategyKind.SELECTION);
        assertEquals(Stage.State.ASIDE, aside.state());
        assertEquals(policy, aside.owner());
        assertEquals("qemu+rle", Pipeline.of(policy, CATALOG).text(), "a part kept aside isn't run");
    }

    @Test
    void aStageThatIsSwitchedOffSaysSo() {
        Policy policy = policy("qemu+linear");
        assertEquals(Stage.State.OFF, stage(policy, StrategyKind.SELECTION).state());
        assertTrue(stage(policy, StrategyKind.SELECTION).standing().endsWith("is switched off"));
        assertFalse(stage(policy, StrategyKind.STOP).canSwitch(), "something has to end each migration");
    }

    @Test
    void whatDoesNothingSpecialIsThereForEachKindThatHasIt() {
        for (StrategyKind<?> kind : StrategyKind.ALL) {
            Bypass.of(kind).ifPresent(id -> assertTrue(CATALOG.all(kind.type()).stream()
                    .anyMatch(provider -> provider.descriptor().id().equals(id)), kind + " " + id));
        }
    }

    @Test
    void partsThatStandInNoStageAreNotLost() {
        Policy policy = policy("xen+rle+no-such-thing+delta");
        List<String> left = Pipeline.of(policy, CATALOG).leftOver().stream().map(PolicyPart::getKind).toList();
        assertTrue(left.contains("no-such-thing"), left::toString);
    }

    @Test
    void aPolicyOfUnknownKindHasNoStages() {
        assertEquals(List.of(), Pipeline.of(policy("of-tomorrow"), CATALOG).stages());
    }

    @Test
    void theShelfHoldsEveryStrategyAndFindsByAnyOfItsWords() {
        long all = StrategyShelf.of(CATALOG, "").stream().mapToLong(board -> board.strategies().size()).sum();
        assertEquals(CATALOG.strategies().size(), all);
        assertEquals(List.of("ar-prediction"), StrategyShelf.of(CATALOG, " AR  prediction ").stream()
                .flatMap(board -> board.strategies().stream()).map(strategy -> strategy.id())
                .filter("ar-prediction"::equals).toList());
        assertEquals(List.of(), StrategyShelf.of(CATALOG, "teleport"));
    }
}
