package org.migworkbench.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.document.DeclaredKinds;
import org.migworkbench.core.tuning.ParameterWords;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.model.commands.SetParameterCommand;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.Entries;
import org.migworkbench.ui.QuantityField;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.CalmWheel;
import org.migworkbench.ui.form.ErrorLine;
import org.migworkbench.ui.form.Field;
import org.migworkbench.ui.form.FormColumns;
import org.migworkbench.ui.form.PropertyScroll;

/**
 * What a kind of policy or workload says of itself, and a form of the parameters that it declares: for each its name and
 * its value with unit; a box to check where it is yes or no. A hover tells the range, the default and where that comes from.
 *
 * <p>An empty field stands for the default, which is shown in it in grey.
 */
final class ParameterForm {

    private final Label summary;
    private final Composite body;
    private final Supplier<EObject> owner;
    private final Function<EObject, List<ParamSpec<?>>> declared;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<QuantityField> texts = new ArrayList<>();
    private List<ParamSpec<?>> shown = List.of();
    private boolean choosing;

    /** Makes the form of some parameters of an element, which are told anew whenever it changes. */
    ParameterForm(Composite parent, Supplier<EObject> owner, Function<EObject, List<ParamSpec<?>>> declared) {
        this.owner = owner;
        this.declared = declared;
        summary = new Label(parent, SWT.WRAP);
        summary.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        body = new Composite(parent, SWT.NONE);
        body.setBackground(parent.getBackground());
        body.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(8, 2).applyTo(body);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(body);
        FormColumns.follow(body);
    }

    /** Shows the values, under a text on what they are of. */
    void refresh(String about) {
        String text = about.replace("&", "&&");
        if (!text.equals(summary.getText())) {
            summary.setText(text);
            PropertyScroll.fit(summary.getParent());
        }
        refresh();
    }

    /** Shows the values; makes new fields if other parameters are in use: of another kind, or by another choice. */
    private void refresh() {
        EObject element = owner.get();
        List<ParamSpec<?>> specs = declared.apply(element);
        if (!specs.equals(shown) && choosing) {
            body.getDisplay().asyncExec(this::refreshIfOpen);
            return;
        }
        if (!specs.equals(shown)) {
            rebuild(specs);
        }
        fields.values().forEach(field -> field.show(element));
    }

    private void refreshIfOpen() {
        if (!body.isDisposed() && owner.get() != null) {
            refresh();
        }
    }

    /** Drops what was typed and could not be read, because another element is shown now. */
    void discard() {
        texts.forEach(QuantityField::discard);
    }

    private void rebuild(List<ParamSpec<?>> specs) {
        for (Control control : body.getChildren()) {
            control.dispose();
        }
        fields.clear();
        texts.clear();
        shown = specs;
        specs.forEach(spec -> fields.put(spec.name(), field(spec)));
        PropertyScroll.fit(body);
    }

    private Field field(ParamSpec<?> spec) {
        if (spec.type().equals(ParamType.flag())) {
            return check(spec);
        }
        Label label = new Label(body, SWT.NONE);
        label.setText(ParameterWords.of(spec.name()));
        label.setToolTipText(ParameterWords.about(spec));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return spec.type().words().isEmpty() ? text(spec) : choice(spec);
    }

    private Field check(ParamSpec<?> spec) {
        Button box = new Button(body, SWT.CHECK);
        box.setText(ParameterWords.of(spec.name()));
        box.setToolTipText(ParameterWords.about(spec));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(box);
        box.addListener(SWT.Selection, event -> choose(spec, String.valueOf(box.getSelection())));
        return element -> box.setSelection(
                "true".equals(DeclaredKinds.valueOf(element, spec.name()).orElse(spec.defaultText())));
    }

    private Field text(ParamSpec<?> spec) {
        Text text = new Text(body, SWT.BORDER);
        text.setMessage(spec.defaultText());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
        ErrorLine line = new ErrorLine(new Label(body, SWT.WRAP), spec.isRequired() ? "required" : "");
        ValueFormat format = format(spec);
        QuantityField field = new QuantityField(text, format, value -> set(spec, (String) value), line::show);
        text.setToolTipText(ParameterWords.about(spec));
        Entries.watch(field, ParameterWords.of(spec.name()), owner);
        texts.add(field);
        return element -> field.show(DeclaredKinds.valueOf(element, spec.name()).orElse(""));
    }

    private static ValueFormat format(ParamSpec<?> spec) {
        return new ValueFormat("", value -> (String) value, entered -> {
            if (!entered.isBlank() || spec.isRequired()) {
                spec.parse(entered.strip());
            }
            return entered.strip();
        });
    }

    private Field choice(ParamSpec<?> spec) {
        Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        CalmWheel.over(combo);
        combo.setItems(spec.type().words().toArray(String[]::new));
        combo.setToolTipText(ParameterWords.about(spec));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> choose(spec, combo.getText()));
        return element -> combo.setText(DeclaredKinds.valueOf(element, spec.name()).orElse(spec.defaultText()));
    }

    /** Sets a choice; the new fields that it may bring are made afterwards, since they take the place of its own. */
    private void choose(ParamSpec<?> spec, String value) {
        choosing = true;
        try {
            set(spec, value);
        } finally {
            choosing = false;
        }
    }

    private void set(ParamSpec<?> spec, String value) {
        EObject element = owner.get();
        String stored = value.isEmpty() ? null : value;
        DocumentSession.of(element)
                .ifPresent(session -> session.execute(new SetParameterCommand(element, spec.name(), stored)));
    }
}
