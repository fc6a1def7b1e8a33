package org.migworkbench.ui.tuning;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.tuning.FeatureKnob;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.PreviewNote;
import org.migworkbench.core.tuning.Previews;
import org.migworkbench.core.tuning.WhatIf;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.KnobEdit;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.StatusLine;

/**
 * Turns the knobs of an open document: while a hand moves one previews are asked for, and the document stays as it is; when
 * it is let go the value is one edit of the document.
 */
public final class Turning implements SessionListener {

    private final Display display = Display.getCurrent();
    private final Previews previews = new Previews(CoreServices.require(RunService.class),
            CoreServices.require(DocumentService.class), this::note);
    private final ListenerList<TurningListener> listeners = new ListenerList<>();
    private Optional<ScenarioInEditor> shown = Optional.empty();
    private Optional<WhatIf> asking = Optional.empty();
    private Optional<Knob> turned = Optional.empty();
    private boolean editing;

    private Turning() {
    }

    /**
     * Turns the knobs of a document.
     *
     * @param session the session of the document
     * @return the same for all parts of the window
     */
    public static Turning of(DocumentSession session) {
        return session.attached(Turning.class, () -> {
            Turning turning = new Turning();
            session.addListener(turning);
            return turning;
        });
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener is told until it is removed
     */
    public void addListener(TurningListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(TurningListener listener) {
        listeners.remove(listener);
    }

    /**
     * A hand takes hold of a knob.
     *
     * @param knob a knob of the scenario
     * @param now  the scenario, as the editor shows it
     */
    public void begin(Knob knob, ScenarioInEditor now) {
        cancel();
        shown = Optional.of(now);
        ask();
        turned = asking.map(whatIf -> knob);
        asking.map(WhatIf::query).ifPresent(query -> tellBegun(knob, query));
    }

    private void tellBegun(Knob knob, RunQuery query) {
        listeners.forEach(listener -> listener.begun(knob, query));
    }

    /**
     * The knob is at another value.
     *
     * @param value as {@link Knob#enter} or {@link Knob#stored} gave it
     */
    public void turn(Object value) {
        turned.ifPresent(knob -> {
            asking.ifPresent(whatIf -> whatIf.turn(knob, value));
            listeners.forEach(listener -> listener.turned(knob, value));
        });
    }

    /**
     * The knob is let go.
     *
     * @param value where, as {@link Knob#enter} or {@link Knob#stored} gave it
     */
    public void end(Object value) {
        turned.ifPresent(knob -> {
            turned = Optional.empty();
            if (set(knob, value)) {
                asking.ifPresent(whatIf -> whatIf.settle(knob, value));
            } else {
                asking.ifPresent(WhatIf::cancel);
            }
            listeners.forEach(listener -> listener.ended(knob));
        });
    }

    /** The movement is taken back: the knob is where it was, and so is all else. */
    public void cancel() {
        turned.ifPresent(knob -> {
            turned = Optional.empty();
            asking.ifPresent(WhatIf::cancel);
            listeners.forEach(listener -> listener.ended(knob));
        });
    }

    /**
     * A value was entered, without a movement.
     *
     * @param knob  a knob of the scenario
     * @param value as {@link Knob#enter} gave it
     * @param now   the scenario, as the editor shows it
     */
    public void enter(Knob knob, Object value, ScenarioInEditor now) {
        begin(knob, now);
        end(value);
    }

    /** A preview that is shown follows the document, as after an undo. */
    @Override
    public void documentChanged() {
        if (!editing && asking.isPresent() && turned.isEmpty()) {
            ask();
            asking.ifPresent(WhatIf::settle);
        }
    }

    @Override
    public void scenarioChanged() {
        cancel();
        asking.ifPresent(WhatIf::stop);
        asking = Optional.empty();
    }

    private void ask() {
        asking.ifPresent(WhatIf::stop);
        asking = shown.flatMap(now -> now.scenario()
                .map(scenario -> previews.begin(now.document(), scenario, now.query())));
    }

    /** Edits the document, unless it holds the value already or refuses it. */
    private boolean set(Knob knob, Object value) {
        Optional<String> refusal = refusal(knob, value);
        if (refusal.isPresent()) {
            StatusLine.refuse(knob.label() + ": " + refusal.get());
            return false;
        }
        editing = true;
        try {
            return KnobEdit.apply(knob, value);
        } finally {
            editing = false;
        }
    }

    private Optional<String> refusal(Knob knob, Object value) {
        return knob instanceof FeatureKnob own && shown.isPresent() && !Objects.equals(value, own.stored())
                ? DocumentTrial.refusal(shown.get().document(), own.element(), own.feature(), value,
                        CoreServices.catalogs())
                : Optional.empty();
    }

    /** On any thread. */
    private void note(PreviewNote note) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listeners.forEach(listener -> listener.noted(note)));
        }
    }
}
