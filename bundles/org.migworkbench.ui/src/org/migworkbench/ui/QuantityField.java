package org.migworkbench.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.document.OfferedValue;

/**
 * A text field for a value with a unit, such as {@code 4 GiB}.
 *
 * <p>The value is handed on when Enter is pressed or the field is left. A text that can't be read stays in the field
 * for correction, its error is shown, and the value before it stays in force; Escape brings it back, and Enter takes what
 * an {@link OfferedValue} offers instead.
 */
public final class QuantityField {

    private final Text text;
    private final ValueFormat format;
    private final Consumer<Object> commit;
    private final Consumer<String> showError;
    private String shown = "";
    private Optional<IllegalArgumentException> wrong = Optional.empty();

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
        text.addListener(SWT.DefaultSelection, event -> enter());
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
        if (wrong.isPresent() && next.equals(shown)) {
            return;
        }
        boolean editing = !text.getText().equals(shown) && text.isFocusControl();
        shown = next;
        if (!editing && !text.getText().equals(next)) {
            text.setText(next);
        }
        check();
    }

    /**
     * Shows that the field is about several values, of which it names none; call it after {@link #show}.
     *
     * @param several whether there are several
     */
    public void setSeveral(boolean several) {
        text.setMessage(several ? "several values" : "");
        if (several && wrong.isEmpty() && (text.getText().equals(shown) || !text.isFocusControl())) {
            shown = "";
            text.setText("");
        }
    }

    /** Shows the value in force again. */
    public void revert() {
        text.setText(shown);
        check();
    }

    /** Drops what is typed because the field is about something else from now on; what can't be taken over is said. */
    public void discard() {
        if (!text.isDisposed()) {
            problem().ifPresent(why -> StatusLine.say("Dropped '" + text.getText() + "': " + why));
            revert();
        }
    }

    private void keyPressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            revert();
            text.selectAll();
            event.doit = false;
        }
    }

    /**
     * Whether something is typed that isn't handed on.
     *
     * @return whether the text is another than that of the value in force
     */
    public boolean isOpen() {
        return !text.isDisposed() && !text.getText().equals(shown);
    }

    /**
     * What is wrong with what is typed.
     *
     * @return one sentence; empty if nothing is
     */
    public Optional<String> problem() {
        return wrong.map(IllegalArgumentException::getMessage);
    }

    private void check() {
        try {
            if (!text.getText().equals(shown)) {
                format.parse().apply(text.getText());
            }
            wrong = Optional.empty();
            showError.accept(null);
        } catch (IllegalArgumentException e) {
            wrong = Optional.of(e);
            showError.accept(e.getMessage());
        }
    }

    /** Takes what is offered in the place of what was typed. */
    private void enter() {
        if (wrong.isPresent() && wrong.get() instanceof OfferedValue offer) {
            wrong = Optional.empty();
            take(offer.value());
            showError.accept(null);
        } else {
            apply();
        }
    }

    /** Hands on what is typed, if it can be read. */
    public void apply() {
        String entered = text.getText();
        if (wrong.isEmpty() && !entered.equals(shown)) {
            take(format.parse().apply(entered));
        }
    }

    private void take(Object value) {
        shown = value == null ? "" : format.format().apply(value);
        text.setText(shown);
        commit.accept(value);
    }
}
