package org.migworkbench.editor.workload;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.WorkbenchColors;
import org.migworkbench.ui.form.PropertyScroll;

/** What is to be known about what is shown, and a copy of one's own where an edit would change other machines too. */
final class NoteRow {

    private final Composite body;
    private final Label note;
    private final Button own;

    NoteRow(Composite parent, Runnable ownWanted) {
        body = new Composite(parent, SWT.NONE);
        body.setBackgroundMode(SWT.INHERIT_FORCE);
        body.setBackground(WorkbenchColors.background());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).applyTo(body);
        note = new Label(body, SWT.WRAP);
        note.setForeground(WorkbenchColors.secondaryText());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
                .applyTo(note);
        own = new Button(body, SWT.PUSH);
        addOwn(ownWanted);
    }

    private void addOwn(Runnable ownWanted) {
        own.setText("Own Copy");
        own.setToolTipText(
                "Gives this guest a copy of its own of the selected workload; edits change no other guest then");
        own.addListener(SWT.Selection, event -> ownWanted.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(own);
    }

    Composite control() {
        return body;
    }

    void show(String text, boolean shared) {
        String next = text.replace("&", "&&");
        if (next.equals(note.getText()) && shared == own.getVisible()) {
            return;
        }
        note.setText(next);
        own.setVisible(shared);
        ((GridData) own.getLayoutData()).exclude = !shared;
        ((GridData) body.getLayoutData()).exclude = next.isEmpty();
        body.setVisible(!next.isEmpty());
        PropertyScroll.fit(body);
    }
}
