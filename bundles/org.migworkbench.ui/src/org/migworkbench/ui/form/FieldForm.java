package org.migworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;
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
import org.migworkbench.core.document.ValueEntry;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.ui.CoreServices;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.Entries;
import org.migworkbench.ui.QuantityField;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.problems.FieldMarks;

/**
 * A form of fields for one element: labels on the left, values with their units on the right, what is wrong with a
 * value below it. Every edit is a command on the stack of the element's document.
 */
public final class FieldForm {

    private final Composite parent;
    private final Supplier<? extends EObject> element;
    private final Several several;
    private final List<Field> fields = new ArrayList<>();
    private final List<QuantityField> texts = new ArrayList<>();
    private final FieldMarks marks = new FieldMarks();

    /**
     * Makes an empty form.
     *
     * @param parent gets the fields; its layout is set
     * @param element gives the element that the form is about now, or null
     * @param others gives the elements that are edited with it
     */
    public FieldForm(Composite parent, Supplier<? extends EObject> element, Supplier<List<EObject>> others) {
        this.parent = parent;
        this.element = element;
        this.several = new Several(others);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(parent);
        FormColumns.follow(parent);
    }

    /**
     * Adds a field of one line for a value.
     *
     * @param label what the value is called
     * @param feature the value
     * @param format how it is written
     * @return the field
     */
    public QuantityField value(String label, EStructuralFeature feature, ValueFormat format) {
        return marked(feature, value(label, format, owner -> owner.eGet(feature),
                value -> PropertyEdits.set(element.get(), feature, value)));
    }

    /**
     * Adds a field of one line for a number; the model says what it is called and how it is written.
     *
     * @param feature the number
     * @return the field
     */
    public QuantityField number(EAttribute feature) {
        FeatureText text = FeatureText.of(feature);
        ValueFormat format = new ValueFormat(text.hint(), value -> text.format((Number) value),
                entered -> ValueEntry.read(element.get(), feature, entered, CoreServices.catalogs()));
        return marked(feature, value(text.label(), format, owner -> owner.eGet(feature),
                value -> PropertyEdits.set(element.get(), feature, value)));
    }

    private QuantityField marked(EStructuralFeature feature, QuantityField field) {
        marks.add(field.control(), feature);
        return field;
    }

    /**
     * Lets a field show what is wrong with a value.
     *
     * @param control the field
     * @param feature the value
     */
    public void mark(Control control, EStructuralFeature feature) {
        marks.add(control, feature);
    }

    /** Shows beside its fields what is wrong with the element. */
    public void showFindings() {
        EObject owner = element.get();
        if (owner != null && !parent.isDisposed()) {
            marks.show(DocumentSession.of(owner).map(session -> session.findings(owner)).orElse(List.of()));
        }
    }

    /**
     * Adds a field of one line for something that is not simply a value of the element.
     *
     * @param label what it is called
     * @param format how it is written
     * @param read gets it from the element
     * @param edit makes the command that changes it
     * @return the field
     */
    public QuantityField value(String label, ValueFormat format, Function<EObject, Object> read,
            Function<Object, Command> edit) {
        FormParts.label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        FormParts.fill(text);
        QuantityField field = new QuantityField(text, format, value -> execute(edit.apply(value)), errorLine());
        Entries.watch(field, label, element);
        texts.add(field);
        fields.add(owner -> {
            field.show(read.apply(owner));
            field.setSeveral(several.differ(owner, read));
        });
        return field;
    }

    /**
     * Adds a field of several lines.
     *
     * @param label what the text is called
     * @param feature the text
     * @param height its height in pixels
     */
    public void text(String label, EStructuralFeature feature, int height) {
        Label caption = FormParts.label(parent, label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(caption);
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, height).applyTo(text);
        text.addListener(SWT.FocusOut, event -> apply(text, feature));
        fields.add(owner -> FormParts.show(text, FormParts.orEmpty(owner.eGet(feature))));
    }

    private void apply(Text text, EStructuralFeature feature) {
        EObject owner = element.get();
        if (owner != null && !text.getText().equals(FormParts.orEmpty(owner.eGet(feature)))) {
            execute(PropertyEdits.set(owner, feature, text.getText()));
        }
    }

    /**
     * Adds a list to choose from.
     *
     * @param label what is chosen
     * @param choices gives what there is to choose from
     * @param name names a choice
     * @param read gets what is chosen now
     * @param edit makes the command that chooses another
     * @param <T> the type of the choices
     * @return the control
     */
    public <T> Combo choice(String label, Function<EObject, List<T>> choices, Function<T, String> name,
            Function<EObject, T> read,
            Function<T, Command> edit) {
        FormParts.label(parent, label);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        CalmWheel.over(combo);
        FormParts.fill(combo);
        List<T> shown = new ArrayList<>();
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex();
            EObject owner = element.get();
            if (owner != null && index >= 0
                    && (shown.get(index) != read.apply(owner) || several.differ(owner, read))) {
                execute(edit.apply(shown.get(index)));
            }
        });
        fields.add(owner -> {
            shown.clear();
            shown.addAll(choices.apply(owner));
            FormParts.show(combo, shown.stream().map(name).toArray(String[]::new),
                    several.differ(owner, read) ? -1 : shown.indexOf(read.apply(owner)));
        });
        return combo;
    }

    /**
     * Adds a menu of kinds of policies or workloads, by their families and with a line on each.
     *
     * @param label what is chosen
     * @param kinds gives what there is to choose from
     * @param read gets what is chosen now, null for none
     * @param edit makes the command that chooses another
     */
    public void kinds(String label, Function<EObject, List<DeclaredKinds.Kind>> kinds,
            Function<EObject, DeclaredKinds.Kind> read, Function<DeclaredKinds.Kind, Command> edit) {
        FormParts.label(parent, label);
        KindMenu menu = new KindMenu(parent, label, kind -> execute(edit.apply(kind)));
        FormParts.fill(menu.control());
        fields.add(owner -> menu.show(kinds.apply(owner), several.differ(owner, read) ? null : read.apply(owner)));
    }

    /**
     * Adds a list of which any number can be checked.
     *
     * @param label what is chosen
     * @param choices gives what there is to choose from
     * @param name names a choice
     * @param read gets what is checked now
     * @param edit makes the command that checks others, which it gets in the order of the choices
     * @param <T> the type of the choices
     */
    public <T> void checks(String label, Function<EObject, List<T>> choices, Function<T, String> name,
            Function<EObject, List<T>> read, Function<List<T>, Command> edit) {
        Label caption = FormParts.label(parent, label);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(caption);
        CheckList<T> list = new CheckList<>(parent, label, name, chosen -> execute(edit.apply(chosen)));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(list.control());
        fields.add(owner -> {
            if (list.show(choices.apply(owner), read.apply(owner))) {
                PropertyScroll.fitSoon(parent);
            }
        });
    }

    /**
     * Adds a line that can only be read.
     *
     * @param label what it says
     * @param read makes the text
     */
    public void info(String label, Function<EObject, String> read) {
        FormParts.label(parent, label);
        Label text = new Label(parent, SWT.WRAP);
        FormParts.fill(text);
        fields.add(owner -> {
            String value = several.differ(owner, read) ? "several" : read.apply(owner).replace("&", "&&");
            if (!value.equals(text.getText())) {
                text.setText(value);
                PropertyScroll.fitSoon(parent);
            }
        });
    }

    /**
     * Adds a button.
     *
     * @param label what it does
     * @param tip says more
     * @param edit makes the command
     */
    public void button(String label, String tip, Function<EObject, Command> edit) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setToolTipText(tip);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            if (element.get() != null) {
                execute(edit.apply(element.get()));
            }
        });
    }

    /** Drops what was typed and could not be read, because another element is shown now. */
    public void discard() {
        texts.forEach(QuantityField::discard);
    }

    /** Shows all values of the element. */
    public void refresh() {
        EObject owner = element.get();
        if (owner != null && !parent.isDisposed()) {
            fields.forEach(field -> field.show(owner));
            showFindings();
        }
    }

    /** Makes an edit; where that can't be, the fields show the values of the element again. */
    private void execute(Command command) {
        if (!DocumentSession.of(element.get()).map(session -> session.execute(several.all(command, element.get())))
                .orElse(false)) {
            refresh();
        }
    }

    private Consumer<String> errorLine() {
        Label error = new Label(parent, SWT.WRAP);
        ErrorLine line = new ErrorLine(error);
        return line::show;
    }
}
