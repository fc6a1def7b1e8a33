package org.migworkbench.core.document;

import java.util.List;
import java.util.Optional;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;

/** A scenario as it is at one moment, to be translated by another thread. */
public final class ScenarioSnapshot {

    private final DocumentSnapshot snapshot;
    private final Optional<Scenario> scenario;

    /**
     * Takes it, on the thread that edits the document.
     *
     * @param document the document
     * @param scenario a scenario of it
     */
    public ScenarioSnapshot(Document document, Scenario scenario) {
        snapshot = new DocumentSnapshot(document);
        this.scenario = snapshot.copyOf(scenario, Scenario.class);
    }

    /**
     * Makes of it what can be run, or finds out why it can't; on any thread.
     *
     * @param service checks and translates
     * @return what to run, or what is wrong
     */
    public Translation translate(DocumentService service) {
        return scenario.map(copied -> service.translate(snapshot.copy(), copied))
                .orElseGet(() -> new Translation(Optional.empty(), List.of()));
    }
}
