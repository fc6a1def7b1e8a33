package org.migworkbench.core.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.quantities.Range;

class TrackTest {

    private static final int PLACES = 1000;

    private final Document document = TestDocuments.small();
    private final Scenario scenario = document.getScenarios().get(0);
    private final ScenarioKnobs knobs = new ScenarioKnobs(document, scenario,
            new DocumentService(() -> TestDocuments.CATALOGS));

    private Knob knob(String path) {
        return knobs.find(path, "Web").orElseThrow();
    }

    private static Track track(Knob knob, double around) {
        return Track.of(knob, around);
    }

    @Test
    void everyPlaceOfEveryKnobOfEveryKindIsAllowed() {
        TestDocuments.CATALOGS.policies().all(org.migworkbench.engine.policy.Strategies.class).forEach(policy -> {
            document.getPolicies().get(0).setKind(policy.descriptor().id());
            knobs.all().forEach(this::requireAllowed);
        });
    }

    private void requireAllowed(Knob knob) {
        Track track = track(knob, knobs.start(knob));
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= PLACES; i += 50) {
            double value = track.valueAt(i / (double) PLACES);
            String what = knob.label() + " at " + i + ": " + value;
            assertTrue(knob.range().contains(value), what + " in " + knob.range());
            assertTrue(value >= before, what + " after " + before);
            Object stored = knob.stored(value);
            assertEquals(stored, knob.enter(knob.shown(stored)) == null ? stored : knob.enter(knob.shown(stored)),
                    what);
            assertTrue(knob.number(stored).isPresent() || value == 0, what + " has a number");
            before = value;
        }
    }

    @Test
    void whatSpansDecadesIsLogarithmicAndAShareIsNot() {
        Track limit = track(knob("migrations[Web].downtimeLimit"), 300e6);
        assertTrue(limit.isLogarithmic());
        assertEquals(0.5, limit.positionOf(300e6), 0.01);
        assertEquals(425e6, limit.valueAt(limit.positionOf(425e6)));
        assertTrue(limit.valueAt(0) >= 1e6 && limit.valueAt(1) <= 60e9);
        document.getPolicies().get(0).setKind("markov");
        Track share = track(knob("policies[Xen].probability"), 0.5);
        assertFalse(share.isLogarithmic());
        assertEquals(0, share.valueAt(0));
        assertEquals(1, share.valueAt(1));
        assertEquals(0.3, share.valueAt(0.3), "no digits of binary fractions");
    }

    @Test
    void valuesAreEasyToSay() {
        Knob bandwidth = knob("migrations[Web].bandwidthLimit");
        Track track = track(bandwidth, 125e6);
        for (int i = 1; i < PLACES; i += 13) {
            String text = bandwidth.shown(bandwidth.stored(track.valueAt(i / (double) PLACES)));
            assertTrue(text.replaceAll("[^0-9]", "").length() <= 6, text);
        }
        Knob memory = knob("vms[Web].memory");
        Track sizes = track(memory, 16 << 20);
        for (int i = 0; i <= PLACES; i += 13) {
            assertEquals(0, (Long) memory.stored(sizes.valueAt(i / (double) PLACES)) % 4096, "whole pages");
        }
        Knob page = knob("vms[Web].pageSize");
        assertEquals(List.of(512.0, 4096.0), List.of(track(page, 4096).valueAt(0), track(page, 4096).step(2048, 1)));
    }

    @Test
    void aStepLeadsToAnotherValueExceptAtTheEnds() {
        Track rounds = track(knob("policies[Xen].maxIterations"), 29);
        assertEquals(30, rounds.step(29, 1));
        assertEquals(28, rounds.step(29, -1));
        assertEquals(rounds.valueAt(0), rounds.step(rounds.valueAt(0), -1));
        assertEquals(rounds.valueAt(1), rounds.step(rounds.valueAt(1), 1));
    }

    @Test
    void zeroIsTheBeginningWhereItIsAllowed() {
        Knob cost = knob("policies[Xen].roundCost");
        Track track = track(cost, Track.usual(cost.unit()));
        assertTrue(track.isLogarithmic());
        assertEquals(0, track.valueAt(0));
        assertTrue(track.reaches(0));
        assertEquals(Range.between(0, 60e9), cost.range());
    }
}
