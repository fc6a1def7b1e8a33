package org.migworkbench.ui;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A text field for a value with a unit, such as {@code 4 GiB}.
 *
 * <p>The value is handed on when Enter is pressed or the field is left. A text that can't be read stays in the field
 * for correction, its error is shown, and the value before it stays in force; Escape brings it back.
 */
public final class QuantityField {

    private final Text text;
    private final ValueFormat format;
    private final Consumer<Object> commit;
    private final Consumer<String> showError;
    private String shown = "";
    private boolean bad;

    /**
     * Makes a field of a text control.
     *
     * @param text the control
     * @param format how its value is written
     * @param commit is given each new value
     * @param showError is given the sentence that says what is wrong, or null when nothing is
     */
    public QuantityField(Text text, ValueFormat format, Consumer<Object> commit, Consumer<String> showError) {
        this.text = Objects.requireNonNull(text, "text");
        this.format = Objects.requireNonNull(format, "format");
        this.commit = Objects.requireNonNull(commit, "commit");
        this.showError = Objects.requireNonNull(showError, "showError");
        if (!format.allowed().isEmpty()) {
            text.setToolTipText("Allowed: " + format.allowed());
        }
        listen();
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.FocusOut, event -> apply());
        text.addListener(SWT.DefaultSelection, event -> apply());
        text.addListener(SWT.KeyDown, this::keyPressed);
    }

    /**
     * The control.
     *
     * @return the text control
     */
    public Text control() {
        return text;
    }

    /**
     * Shows a value, unless a text that can't be read waits for correction.
     *
     * @param value a value of the model
     */
    public void show(Object value) {
        String next = value == null ? "" : format.format().apply(value);
        if (bad && next.equals(shown)) {
            return;
        }
        boolean editing = !text.getText().equals(shown) && text.isFocusControl();
        shown = next;
        if (!editing && !text.getText().equals(next)) {
            text.setText(next);
        }
        check();
    }

    /** Shows the value in force again. */
    public void revert() {
        text.setText(shown);
        check();
    }

    private void keyPressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            revert();
            text.selectAll();
            event.doit = false;
        }
    }

    private void check() {
        try {
            if (!text.getText().equals(shown)) {
                format.parse().apply(text.getText());
            }
            bad = false;
            showError.accept(null);
        } catch (IllegalArgumentException e) {
            bad = true;
            showError.accept(e.getMessage());
        }
    }

    private void apply() {
        String entered = text.getText();
        if (bad || entered.equals(shown)) {
            return;
        }
        Object value = format.parse().apply(entered);
        shown = value == null ? "" : format.format().apply(value);
        text.setText(shown);
        commit.accept(value);
    }
}
