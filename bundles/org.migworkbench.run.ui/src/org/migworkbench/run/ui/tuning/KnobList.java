package org.migworkbench.run.ui.tuning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.tuning.Turning;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Scenario;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.PropertyScroll;

/** The knobs of the scenario that is shown, one below the other; where there are none it says what to do. */
final class KnobList {

    private static final String NOTHING = "Open a scenario to tune it: its limits, its memory and the thresholds of its"
            + " policy become sliders here.";
    private static final String NO_MIGRATION = "Nothing to tune yet: drag a virtual machine onto another host.";

    private final Supplier<Optional<ScenarioInEditor>> shown;
    private final List<KnobButton> buttons;
    private final ScrolledComposite scroll;
    private final Composite body;
    private final List<KnobRow> rows = new ArrayList<>();
    private Optional<DocumentSession> session = Optional.empty();
    private Optional<Migration> tuned = Optional.empty();

    KnobList(Composite parent, Supplier<Optional<ScenarioInEditor>> shown) {
        this.shown = shown;
        buttons = List.of(new NearestButton(shown));
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        body = new Composite(scroll, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        scroll.setContent(body);
        scroll.addListener(SWT.Resize, event -> PropertyScroll.fit(body));
    }

    Control control() {
        return scroll;
    }

    boolean setFocus() {
        rows.stream().findFirst().ifPresent(KnobRow::setFocus);
        return !rows.isEmpty();
    }

    /** Whether there is a scenario with something to tune. */
    boolean isShown() {
        return scenario().filter(known -> !known.getMigrations().isEmpty()).isPresent();
    }

    private Optional<Scenario> scenario() {
        return session.flatMap(DocumentSession::scenario);
    }

    private Optional<ScenarioKnobs> knobs() {
        return session.flatMap(open -> open.scenario().map(known -> new ScenarioKnobs(open.document(), known,
                CoreServices.require(DocumentService.class))));
    }

    /** All numbers of the scenario. */
    List<Knob> all() {
        return knobs().map(ScenarioKnobs::all).orElse(List.of());
    }

    void show(Optional<DocumentSession> next) {
        session = next;
        tuned = Optional.empty();
        rebuild();
    }

    /** Begins with the knobs of a migration of the scenario, where none were chosen. */
    void tune(Migration migration) {
        tuned = Optional.of(migration);
    }

    private List<Knob> wanted() {
        return scenario().filter(known -> isShown()).map(known -> chosen().of(known, tuned(known), knobs().get()))
                .orElse(List.of());
    }

    private ChosenKnobs chosen() {
        return ChosenKnobs.of(session.orElseThrow());
    }

    private Migration tuned(Scenario known) {
        return tuned.filter(known.getMigrations()::contains).orElseGet(() -> known.getMigrations().get(0));
    }

    /** Shows the values of the document, and other knobs where other ones are there now. */
    void refresh() {
        if (body.isDisposed()) {
            return;
        }
        if (wanted().equals(rows.stream().map(KnobRow::knob).toList()) && !rows.isEmpty()) {
            ScenarioKnobs now = knobs().get();
            rows.forEach(row -> row.refresh(now));
        } else {
            rebuild();
        }
    }

    private void rebuild() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        rows.clear();
        if (isShown()) {
            KnobRow.Tools tools = new KnobRow.Tools(Turning.of(session.get()), shown, buttons, this::remove);
            ScenarioKnobs now = knobs().get();
            wanted().forEach(knob -> rows.add(new KnobRow(body, knob, tools)));
            rows.forEach(row -> row.refresh(now));
        }
        if (rows.isEmpty()) {
            hint(session.isEmpty() ? NOTHING : isShown() ? "Add a knob above." : NO_MIGRATION);
        }
        PropertyScroll.fit(body);
    }

    private void hint(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        label.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(100, SWT.DEFAULT).applyTo(label);
    }

    void add(Knob knob) {
        scenario().ifPresent(known -> chosen().add(known, wanted(), knob));
        rebuild();
        scroll.setOrigin(0, 0);
        setFocus();
    }

    private void remove(Knob knob) {
        scenario().ifPresent(known -> chosen().remove(known, wanted(), knob));
        body.getDisplay().asyncExec(this::refresh);
    }

    /** Shows a value to which a knob is turned now, by whatever hand. */
    void showTurned(Knob knob, Object value) {
        rows.stream().filter(row -> row.knob().isSameAs(knob)).forEach(row -> row.showTurned(value));
    }
}
