package org.migworkbench.run.ui.tuning;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.migworkbench.core.answer.AnswerQuery;
import org.migworkbench.core.answer.AnswerService;
import org.migworkbench.core.answer.AnswerState;
import org.migworkbench.core.answer.AnswerState.Stage;
import org.migworkbench.core.answer.DocumentKnob;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Scenario;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.KnobEdit;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.SessionListener;
import org.migworkbench.ui.StatusLine;

/** Beside a knob: finds the value next to the present one with which the migration works, and sets it on a second click. */
final class NearestButton implements KnobButton {

    private static final String FIND = "Find least";
    private static final String TIP = "Find the value next to the present one with which the migration reaches its goal,"
            + " or still does, over 20 seeds";

    private final Supplier<Optional<ScenarioInEditor>> shown;

    NearestButton(Supplier<Optional<ScenarioInEditor>> shown) {
        this.shown = shown;
    }

    @Override
    public void addTo(Composite parent, Knob knob) {
        if (DocumentKnob.isSearchable(knob)) {
            new Row(parent, knob);
        }
    }

    /** The button of one knob: find, stop, use. */
    private final class Row {

        private final Knob knob;
        private final ToolItem item;
        private Optional<ScenarioSpec> asked = Optional.empty();
        private Optional<Job> job = Optional.empty();
        private Optional<Finding> found = Optional.empty();

        Row(Composite parent, Knob knob) {
            this.knob = knob;
            ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
            item = new ToolItem(bar, SWT.PUSH);
            AccessibleNames.set(bar, "Find least " + knob.label());
            show(FIND, TIP);
            item.addListener(SWT.Selection, event -> clicked());
            item.addListener(SWT.Dispose, event -> job.ifPresent(Job::cancel));
            DocumentSession.of(knob.element()).ifPresent(this::follow);
        }

        /** What was found isn't true of another state of the document. */
        private void follow(DocumentSession session) {
            SessionListener listener = new SessionListener() {
                @Override
                public void documentChanged() {
                    forget();
                }
            };
            session.addListener(listener);
            item.addListener(SWT.Dispose, event -> session.removeListener(listener));
        }

        private void forget() {
            job.ifPresent(Job::cancel);
            job = Optional.empty();
            found = Optional.empty();
            show(FIND, TIP);
        }

        private void show(String text, String tip) {
            item.setToolTipText(tip);
            if (!text.equals(item.getText())) {
                item.setText(text);
                item.getParent().requestLayout();
            }
        }

        private void clicked() {
            if (job.isPresent()) {
                job.get().cancel();
            } else if (found.isPresent()) {
                use(found.get());
            } else {
                shown.get().ifPresent(this::find);
            }
        }

        private void find(ScenarioInEditor now) {
            Optional<Scenario> scenario = now.scenario();
            asked = scenario.flatMap(known -> now.translate(known).spec());
            Optional<Integer> place = scenario.flatMap(known -> DocumentKnob.migration(known, knob));
            if (asked.isEmpty() || place.isEmpty()) {
                StatusLine.refuse("The scenario can't be run; the view Problems tells why.");
                return;
            }
            AnswerQuery query = new AnswerQuery(asked.get(), asked.get().migrations().get(place.get()).vm());
            show("Stop", "End the search");
            job = Optional.of(CoreServices.require(AnswerService.class).nearest(query, DocumentKnob.of(now.document(),
                    scenario.get(), knob, CoreServices.require(DocumentService.class)), this::hear));
        }

        /** On any thread. */
        private void hear(AnswerState state) {
            if (!item.isDisposed()) {
                item.getDisplay().asyncExec(() -> {
                    if (!item.isDisposed() && job.isPresent()) {
                        show(state);
                    }
                });
            }
        }

        private void show(AnswerState state) {
            if (state.stage() == Stage.RUNNING) {
                show("Stop (" + state.runs() + ")", state.text() + "; a click ends it");
                return;
            }
            job = Optional.empty();
            Optional<Finding> last = state.findings().stream().findFirst();
            found = last.filter(one -> one.answer() == Finding.Answer.HELPS && state.stage() == Stage.DONE)
                    .filter(one -> !one.isAny());
            if (last.filter(Finding::isAny).isPresent()) {
                show("Any works", "It works with " + last.get().text());
            } else if (found.isPresent()) {
                show("Use " + Quantity.format(value(found.get()), knob.unit()), about(found.get()));
            } else {
                show(state.stage() == Stage.DONE ? "None works" : FIND, last.map(Finding::tried)
                        .filter(tried -> !tried.isEmpty()).map(tried -> "No value works; tried " + tried).orElse(TIP));
            }
        }

        private static String about(Finding finding) {
            return "It works with " + finding.text() + "\n" + finding.proof().map(proof -> proof.seeds().text())
                    .orElse("") + "\nA click sets this value";
        }

        private static double value(Finding finding) {
            return finding.value().orElseThrow();
        }

        /** Of another state of the scenario nothing was found. */
        private void use(Finding finding) {
            found = Optional.empty();
            show(FIND, TIP);
            boolean same = shown.get().flatMap(now -> now.scenario().flatMap(known -> now.translate(known).spec()))
                    .equals(asked);
            if (!same) {
                StatusLine.refuse("The scenario has changed since this was found; look again.");
                return;
            }
            KnobEdit.apply(knob, knob.stored(value(finding)));
        }
    }
}
