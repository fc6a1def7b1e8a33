package org.migworkbench.app.wizards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.model.templates.Template;
import org.migworkbench.model.templates.TemplateNumber;
import org.migworkbench.model.templates.TemplateValues;
import org.migworkbench.model.templates.Templates;

/** The list of templates, and beside it what the chosen one is for, its numbers, and how much it makes. */
final class TemplateForm {

    private static final int LIST_WIDTH = 170;
    private static final int TEXT_WIDTH = 330;
    private static final int ROOM_OF_NUMBERS = 4;
    private static final int NUMBER_WIDTH = 70;

    private final Runnable changed;
    /** What was given for numbers, kept while one looks at other templates. */
    private final Map<Template, Map<String, String>> given = new HashMap<>();
    private final List list;
    private final Label summary;
    private final Composite numbers;
    private final Label size;

    /**
     * @param parent takes the form
     * @param first the template that is chosen first
     * @param changed told when another template or number is chosen
     */
    TemplateForm(Composite parent, Template first, Runnable changed) {
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(14, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(area);
        list = new List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(list);
        Composite details = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(details);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
        summary = wrapped(details, 3);
        numbers = new Composite(details, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(numbers);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(numbers);
        size = wrapped(details, 1);
        Templates.ALL.forEach(each -> list.add(each.title()));
        list.select(Templates.ALL.indexOf(first));
        list.addListener(SWT.Selection, event -> showChosen());
        reserveRoom();
        showChosen();
    }

    private static Label wrapped(Composite parent, int lines) {
        Label label = new Label(parent, SWT.WRAP);
        int height = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * lines;
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, height).applyTo(label);
        return label;
    }

    /** So that the dialog doesn't jump from template to template. */
    private void reserveRoom() {
        Text probe = new Text(numbers, SWT.BORDER);
        int row = probe.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4;
        probe.dispose();
        ((GridData) numbers.getLayoutData()).heightHint = row * ROOM_OF_NUMBERS;
    }

    private void showChosen() {
        Template template = template();
        summary.setText(template.summary());
        for (Control each : numbers.getChildren()) {
            each.dispose();
        }
        template.numbers().forEach(this::createNumber);
        numbers.layout(true, true);
        tell();
    }

    private void createNumber(TemplateNumber number) {
        Map<String, String> texts = given.computeIfAbsent(template(), none -> new LinkedHashMap<>());
        new Label(numbers, SWT.NONE).setText(number.label() + ":");
        Text text = new Text(numbers, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
        text.setText(texts.getOrDefault(number.id(), Integer.toString(number.usual())));
        text.setToolTipText("A whole number from " + number.least() + " to " + number.most());
        Label range = new Label(numbers, SWT.NONE);
        range.setText(number.least() + " to " + number.most());
        range.setEnabled(false);
        text.addModifyListener(event -> {
            texts.put(number.id(), text.getText());
            tell();
        });
    }

    private void tell() {
        size.setText(problem() == null ? "Makes " + template().size(values()).text() + "." : "");
        changed.run();
    }

    Template template() {
        return Templates.ALL.get(Math.max(0, list.getSelectionIndex()));
    }

    /** The numbers; only while there is no problem. */
    TemplateValues values() {
        return TemplateValues.read(template(), given.getOrDefault(template(), Map.of()));
    }

    /** What keeps the template from being made, or null. */
    String problem() {
        try {
            template().size(values()).check();
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
