package org.migworkbench.core.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.study.search.Helps;
import org.migworkbench.study.search.KnobValues;
import org.migworkbench.study.search.ValueKnob;

/**
 * Any number of a document for a search: what is tried is a copy of the document with another value, so that it means what
 * it would mean in the document.
 */
public final class DocumentKnob {

    /** Farther from the present value nothing is tried of a number of which nobody knows which way helps. */
    private static final double REACH = 1000;
    /** The more of these, the sooner a migration ends. */
    private static final Set<String> MORE_HELPS = Set.of(Literals.MIGRATION__DOWNTIME_LIMIT_NANOS.getName(),
            Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND.getName(), "downtimeLimit", "maxBandwidth");

    private DocumentKnob() {
    }

    /**
     * Whether a search makes sense.
     *
     * @param knob a number of a document
     * @return false where values can't be halved between others, or are below 0
     */
    public static boolean isSearchable(Knob knob) {
        return !knob.range().powersOfTwo() && knob.range().most() > Math.max(0, knob.range().least());
    }

    /**
     * Makes a knob for a search. On the thread that edits.
     *
     * @param document  the document, of which a copy is made
     * @param scenario  a scenario of it
     * @param knob      a number on which it depends
     * @param documents translates
     * @return the knob
     */
    public static ValueKnob of(Document document, Scenario scenario, Knob knob, DocumentService documents) {
        DocumentTrial trial = new DocumentTrial(document);
        double now = new ScenarioKnobs(document, scenario, documents).start(knob);
        boolean known = MORE_HELPS.contains(knob.name());
        double least = Math.max(0, known ? knob.range().least() : Math.max(knob.range().least(), now / REACH));
        double most = Math.min(knob.range().most(), Math.max(least + 1, now * REACH));
        return new ValueKnob(knob.name(), knob.label() + " of", knob.unit(),
                KnobValues.of(knob.unit(), least, most, knob.isWhole()), now, known ? Helps.MORE : Helps.UNKNOWN,
                (spec, value) -> with(trial, scenario, knob, value, documents));
    }

    private static ScenarioSpec with(DocumentTrial trial, Scenario scenario, Knob knob, double value,
            DocumentService documents) {
        trial.set(knob.element(), knob.name(), knob.stored(value));
        return trial.translate(scenario, documents).spec().orElseThrow(() -> new InvalidScenarioException(
                List.of(Issue.error(Place.SCENARIO, "The scenario can't be run with this value."))));
    }

    /**
     * The migration that a number is most about: its own, the first with its policy or its machine, else the first.
     *
     * @param scenario the scenario
     * @param knob     a number on which it depends
     * @return the index of the migration; empty if the scenario has none
     */
    public static Optional<Integer> migration(Scenario scenario, Knob knob) {
        List<Migration> all = scenario.getMigrations();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(Math.max(0, all.indexOf(all.stream().filter(one -> isAbout(one, knob)).findFirst()
                        .orElse(all.get(0)))));
    }

    private static boolean isAbout(Migration migration, Knob knob) {
        Object element = knob.element();
        return element == migration || element instanceof Policy && element == migration.getPolicy()
                || element == migration.getVm()
                || migration.getVm() != null && migration.getVm().getWorkloads().contains(element);
    }
}
