package org.migworkbench.core.tuning;

import java.util.Objects;
import java.util.function.Consumer;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;

/** Makes previews of scenarios, and learns from them how closely they can follow a hand. */
public final class Previews {

    private final RunService runs;
    private final DocumentService documents;
    private final Consumer<PreviewNote> listener;
    private final PreviewPace pace = new PreviewPace();

    /**
     * Prepares it.
     *
     * @param runs      makes the runs; who shows their results hears of the previews there
     * @param documents makes of a document what can be run
     * @param listener  told how each preview went, on any thread
     */
    public Previews(RunService runs, DocumentService documents, Consumer<PreviewNote> listener) {
        this.runs = Objects.requireNonNull(runs, "runs");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Begins to ask, on the thread that edits.
     *
     * @param document the document as it is now
     * @param scenario a scenario of it
     * @param query    what the previews will answer
     * @return asks
     */
    public WhatIf begin(Document document, Scenario scenario, RunQuery query) {
        return new WhatIf(this, document, scenario, query);
    }

    RunService runs() {
        return runs;
    }

    DocumentService documents() {
        return documents;
    }

    Consumer<PreviewNote> listener() {
        return listener;
    }

    PreviewPace pace() {
        return pace;
    }
}
