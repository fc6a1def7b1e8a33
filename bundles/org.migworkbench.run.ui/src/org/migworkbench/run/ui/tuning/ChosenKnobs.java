package org.migworkbench.run.ui.tuning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.DocumentSession;

/**
 * Which knobs are in the list of each scenario of a document: those to begin with, until a person adds some or takes some
 * off. They are forgotten when the document is closed.
 */
final class ChosenKnobs {

    private final Map<Scenario, List<Knob>> changed = new IdentityHashMap<>();

    private ChosenKnobs() {
    }

    static ChosenKnobs of(DocumentSession session) {
        return session.attached(ChosenKnobs.class, ChosenKnobs::new);
    }

    /** The knobs of a scenario that are there now; what a changed kind doesn't know is left out. */
    List<Knob> of(Scenario scenario, Migration shown, ScenarioKnobs all) {
        List<Knob> chosen = changed.getOrDefault(scenario, shown == null ? List.of() : all.first(shown));
        return chosen.stream().filter(knob -> knob.element().eResource() != null || knob.element().eContainer() != null)
                .flatMap(knob -> all.find(knob.element(), knob.name()).stream()).toList();
    }

    void add(Scenario scenario, List<Knob> shown, Knob knob) {
        List<Knob> next = new ArrayList<>(shown);
        next.removeIf(knob::isSameAs);
        next.add(0, knob);
        changed.put(scenario, next);
    }

    void remove(Scenario scenario, List<Knob> shown, Knob knob) {
        List<Knob> next = new ArrayList<>(shown);
        next.removeIf(knob::isSameAs);
        changed.put(scenario, next);
    }
}
