package org.migworkbench.run.ui.tuning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.migworkbench.ui.tuning.Turning;
import org.migworkbench.core.document.ValueEntry;
import org.migworkbench.core.tuning.FeatureKnob;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.core.tuning.Track;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.Entries;
import org.migworkbench.ui.QuantityField;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.WorkbenchColors;

/** A knob in the list: what it is called and of what, a slider, and a field for the exact value. */
final class KnobRow implements TrackListener {

    private static final int FIELD_WIDTH = 84;

    private final Knob knob;
    private final Tools tools;
    private final Composite body;
    private final Label title;
    private final KnobTrack slider;
    private final QuantityField field;
    private final Label error;
    private Track track;

    /** What a row works with besides its knob. */
    record Tools(Turning turning, Supplier<Optional<ScenarioInEditor>> shown, List<KnobButton> buttons,
            Consumer<Knob> remove) {
    }

    KnobRow(Composite parent, Knob knob, Tools tools) {
        this.knob = knob;
        this.tools = tools;
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 1).spacing(6, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        title = createTitle();
        slider = new KnobTrack(body, this);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(slider.size())
                .applyTo(slider.control());
        field = createField();
        error = createError();
        nameAll();
    }

    Knob knob() {
        return knob;
    }

    void dispose() {
        body.dispose();
    }

    void setFocus() {
        slider.control().setFocus();
    }

    private Label createTitle() {
        Composite line = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(line);
        Label label = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(label);
        tools.buttons().forEach(button -> button.addTo(line, knob));
        ToolItem remove = new ToolItem(new ToolBar(line, SWT.FLAT), SWT.PUSH);
        remove.setText("\u00d7");
        remove.setToolTipText("Take this knob off the list");
        AccessibleNames.set(remove.getParent(), "Take " + knob.label() + " off the list");
        remove.addListener(SWT.Selection, event -> tools.remove().accept(knob));
        GridLayoutFactory.fillDefaults().numColumns(line.getChildren().length).spacing(2, 0).applyTo(line);
        return label;
    }

    private QuantityField createField() {
        Text text = new Text(body, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
        ValueFormat format = new ValueFormat("", value -> value instanceof Shown word ? word.text() : knob.shown(value),
                this::read);
        QuantityField exact = new QuantityField(text, format, this::entered, this::showError);
        Entries.watch(exact, knob.label(), knob::element);
        return exact;
    }

    private Object read(String entered) {
        return knob instanceof FeatureKnob own
                ? ValueEntry.read(own.element(), own.feature(), entered, CoreServices.catalogs())
                : new Shown(knob.enter(entered), entered.strip());
    }

    /** A parameter's value, whose text stays as it was entered; null stands for the default. */
    private record Shown(Object value, String text) {
    }

    private Label createError() {
        Label label = new Label(body, SWT.WRAP);
        label.setForeground(WorkbenchColors.VERMILLION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).exclude(true)
                .applyTo(label);
        label.setVisible(false);
        return label;
    }

    private void nameAll() {
        String name = knob.label() + " of " + ElementLabels.text(knob.element());
        AccessibleNames.set(slider.control(), name);
        AccessibleNames.set(field.control(), name);
    }

    /**
     * Shows the value of the document, unless a hand moves the slider.
     *
     * @param now knows where a slider sets out whose value is no number
     */
    void refresh(ScenarioKnobs now) {
        if (body.isDisposed() || slider.isMoving()) {
            return;
        }
        title.setText((knob.label() + "  \u00b7  " + ElementLabels.text(knob.element())).replace("&", "&&"));
        title.setToolTipText(knob.about());
        double number = knob.now().orElseGet(() -> now.start(knob));
        if (track == null || !track.reaches(number)) {
            track = Track.of(knob, number > 0 ? number : now.start(knob));
        }
        slider.show(track, number, knob.now().isPresent(), knob.standard());
        slider.say(knob.text());
        field.show(new Shown(null, knob.text()));
    }

    /** Shows a value to which another hand turns the knob, such as a line that is dragged in a plot. */
    void showTurned(Object value) {
        OptionalDouble number = knob.number(value);
        if (!slider.isMoving() && number.isPresent() && track.reaches(number.getAsDouble())) {
            slider.show(track, number.getAsDouble(), true, knob.standard());
        }
        show(value);
    }

    private void show(Object value) {
        slider.say(knob.shown(value));
        field.show(new Shown(null, knob.shown(value)));
    }

    private void entered(Object entered) {
        Object value = entered instanceof Shown word ? word.value() : entered;
        tools.shown().get().ifPresent(now -> tools.turning().enter(knob, value, now));
    }

    private void showError(String sentence) {
        if (error == null || error.isDisposed()) {
            return;
        }
        String next = sentence == null ? "" : sentence.replace("&", "&&");
        if (!next.equals(error.getText())) {
            error.setText(next);
            ((GridData) error.getLayoutData()).exclude = next.isEmpty();
            error.setVisible(!next.isEmpty());
            error.requestLayout();
        }
    }

    @Override
    public void begun() {
        tools.shown().get().ifPresent(now -> tools.turning().begin(knob, now));
    }

    @Override
    public void moved(double number) {
        Object value = knob.stored(number);
        show(value);
        tools.turning().turn(value);
    }

    @Override
    public void ended(double number) {
        tools.turning().end(knob.stored(number));
    }

    @Override
    public void cancelled() {
        tools.turning().cancel();
    }
}
