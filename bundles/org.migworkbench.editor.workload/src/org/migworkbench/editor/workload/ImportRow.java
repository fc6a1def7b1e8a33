package org.migworkbench.editor.workload;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.core.guest.GuestImport;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** A row in which a measured guest is entered; what it leads to is shown before it is taken. */
final class ImportRow {

    private final Composite body;
    private final Text text;
    private final Button take;
    private final Label note;
    private final Listener listener;
    private Optional<GuestImport> imported = Optional.empty();

    /** What the row leads to. */
    interface Listener {

        /** Another text is entered, or the row is closed. */
        void importChanged();

        /** What was read shall run in the guest. */
        void taken(GuestImport imported);
    }

    ImportRow(Composite parent, Listener listener) {
        this.listener = listener;
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 2).spacing(8, 2).applyTo(body);
        new Label(body, SWT.NONE).setText("Measured");
        text = new Text(body, SWT.BORDER | SWT.SINGLE);
        button("File...").addListener(SWT.Selection, event -> browse());
        take = button("Take");
        button("Cancel").addListener(SWT.Selection, event -> open(false));
        note = new Label(body, SWT.WRAP);
        arrange();
        listen();
    }

    private void arrange() {
        text.setMessage(
                "points T:PAGES,T:PAGES with T in seconds, or the path of a page trace or of a table of points");
        AccessibleNames.set(text, "Measured: points T:PAGES, or a file");
        take.setToolTipText("Lets what was measured take the place of all that runs in the guest (Enter)");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(text);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
        body.setVisible(false);
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> changed());
        text.addListener(SWT.DefaultSelection, event -> imported.ifPresent(this::take));
        text.addListener(SWT.KeyDown, this::pressed);
        take.addListener(SWT.Selection, event -> imported.ifPresent(this::take));
    }

    private Button button(String label) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(label);
        return button;
    }

    Composite control() {
        return body;
    }

    /** What is entered; empty while the row is closed. */
    Optional<String> entered() {
        return body.getVisible() ? Optional.of(text.getText()) : Optional.empty();
    }

    /** Shows the row, or takes it away. */
    void open(boolean shown) {
        ((GridData) body.getLayoutData()).exclude = !shown;
        body.setVisible(shown);
        imported = Optional.empty();
        take.setEnabled(false);
        body.getParent().layout();
        if (shown) {
            text.selectAll();
            text.setFocus();
        }
        listener.importChanged();
    }

    private void changed() {
        imported = Optional.empty();
        take.setEnabled(false);
        listener.importChanged();
    }

    private void pressed(Event event) {
        if (event.keyCode == SWT.ESC) {
            event.doit = false;
            open(false);
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setText("Page Trace or Table of Points");
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
            text.setFocus();
        }
    }

    /** What was read from the text. */
    void show(GuestImport read) {
        imported = Optional.of(read);
        take.setEnabled(true);
        say(read.summary() + " The plots show it; nothing is changed until it is taken.",
                WorkbenchColors.secondaryText());
    }

    /** Why nothing can be taken. */
    void refuse(String why) {
        say(why, text.getText().isBlank() ? WorkbenchColors.secondaryText() : WorkbenchColors.VERMILLION);
    }

    private void say(String sentence, Color color) {
        note.setForeground(color);
        note.setText(sentence.replace("&", "&&"));
        body.getParent().layout(true, true);
    }

    private void take(GuestImport read) {
        open(false);
        listener.taken(read);
    }
}
